package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** Knocks without a token at every door that a running server has, and compares with the list of those that are open. */
@ExtendWith(SampleServer.class)
class RoutesIT {

    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private final TongwenElasticsearch elasticsearch;

    RoutesIT(TongwenElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsListedAsOpenIsOpen(AccessMode mode) throws IOException {
        Map<String, String> listed = listed();
        try (ConfigurableApplicationContext server = RunningServer.serve(elasticsearch, Access.of(mode, Tokens.NONE))) {
            Set<String> routes = routes(server);
            assertThat(routes).as("routes of the server").isEqualTo(new TreeSet<>(listed.keySet()));
            Api api = RunningServer.api(server);
            for (String route : routes) {
                String[] methodAndPath = route.split(" ", 2);
                int status =
                        api.send(methodAndPath[0], sample(methodAndPath[1])).statusCode();
                assertThat(REFUSED.contains(status))
                        .as("%s is refused (%d) under tongwen.auth=%s", route, status, mode.id())
                        .isEqualTo(needsToken(mode, Objects.requireNonNull(listed.get(route))));
            }
        }
    }

    private static boolean needsToken(AccessMode mode, String need) {
        return switch (mode) {
            case NONE -> false;
            case WRITE -> need.equals("write");
            case READ -> !need.equals("open");
        };
    }

    private static Set<String> routes(ConfigurableApplicationContext server) {
        Set<String> routes = new TreeSet<>();
        server.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RoutesIT::routes)
                .forEach(routes::add);
        server.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(path -> routes.add("GET " + path.getPatternString()));
        return routes;
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        Collection<RequestMethod> methods = named.isEmpty() ? List.of(RequestMethod.values()) : named;
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path.getPatternString()));
    }

    /** Returns an address of a pattern. */
    private static String sample(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "none").replace("**", "none").replace("*", "none");
    }

    /** Returns what each route needs: open, read or write. */
    private static Map<String, String> listed() throws IOException {
        try (InputStream in = Objects.requireNonNull(RoutesIT.class.getResourceAsStream("routes.txt"))) {
            Map<String, String> needs = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] needAndRoute = line.split("\\s+", 2);
                needs.put(needAndRoute[1], needAndRoute[0]);
            });
            return needs;
        }
    }
}
