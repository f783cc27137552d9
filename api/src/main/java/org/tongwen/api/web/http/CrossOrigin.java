package org.tongwen.api.web.http;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** Lets pages of other sites ask the API, if a setting names them; without it, browsers keep them off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tongwen.cors.origins")
class CrossOrigin {

    /** Before what sets headers and limits, so that an error can be read, too. */
    private static final int FIRST = -200;

    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** Answers what a browser asks before it asks; takes origins such as {@code https://example.org}, or {@code *} for all. */
    @Bean
    @Order(FIRST)
    CorsWebFilter cors(@Value("${tongwen.cors.origins}") List<String> origins) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setExposedHeaders(List.of(
                "Content-Disposition",
                "ETag",
                "Retry-After",
                "X-Total-Count",
                RequestContext.HEADER,
                RateLimit.LIMIT,
                RateLimit.REMAINING,
                RateLimit.RESET));
        cors.setMaxAge(REMEMBERED);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/v1/**", cors);
        source.registerCorsConfiguration("/v3/api-docs", cors);
        return new CorsWebFilter(source);
    }
}
