package org.tongwen.api.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * Serves the page's files. Libraries have their version in the address and may be kept for ever; the page's own files
 * are asked for each time, and sent only if their content changed.
 */
@Configuration(proxyBeanMethods = false)
public class StaticFiles implements WebFluxConfigurer {

    private static final Duration FOREVER = Duration.ofDays(365);

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/lib/**")
                .addResourceLocations("classpath:/static/lib/")
                .setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(FOREVER).cachePublic().immutable());
        addOwn(registry, "/app/**", "classpath:/static/app/");
        addOwn(registry, "/styles/**", "classpath:/static/styles/");
        addOwn(registry, "/*.svg", "classpath:/static/");
    }

    private void addOwn(ResourceHandlerRegistry registry, String path, String location) {
        registry.addResourceHandler(path)
                .addResourceLocations(location)
                .setUseLastModified(false)
                .setEtagGenerator(this::tag)
                .setCacheControl(CacheControl.noCache());
    }

    private String tag(Resource file) {
        return tags.computeIfAbsent(file.getDescription(), description -> hash(file));
    }

    private static String hash(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
