package org.tongwen.api.server;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Writes the log as lines for people, or as JSON for programs that collect it. */
final class LogFormat implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    static final String SETTING = "tongwen.logs";

    private static final String TEXT = "text";
    private static final String JSON = "json";

    /** The id of a request goes along to other threads for JSON alone, as that costs each step of the work a little. */
    private static final Map<String, Object> FOR_JSON = Map.of(
            LoggingApplicationListener.CONFIG_PROPERTY,
            "classpath:org/tongwen/api/server/logback-json.xml",
            "spring.reactor.context-propagation",
            "auto");

    /** When all settings are known, and before the log is made. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        String format = environment.getProperty(SETTING, TEXT);
        if (format.equals(JSON)) {
            environment.getPropertySources().addLast(new MapPropertySource("logs", FOR_JSON));
        } else if (!format.equals(TEXT)) {
            throw new IllegalArgumentException(SETTING + " is text or json, and not '" + format + "'");
        }
    }
}
