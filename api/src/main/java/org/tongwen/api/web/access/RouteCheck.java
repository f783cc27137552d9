package org.tongwen.api.web.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** Keeps a server from starting that has a route of which nobody said whether it reads or writes. */
@Component
class RouteCheck implements SmartInitializingSingleton {

    private final List<RequestMappingInfoHandlerMapping> mappings;

    RouteCheck(List<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Routes.Route> unlisted = unlisted(mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .toList());
        if (!unlisted.isEmpty()) {
            throw new IllegalStateException("Routes does not say whether these read or write: " + unlisted);
        }
    }

    /** Returns the routes that are in neither list. */
    static List<Routes.Route> unlisted(Collection<RequestMappingInfo> mappings) {
        return mappings.stream()
                .flatMap(RouteCheck::routes)
                .filter(route -> !Routes.isInside(route.path()) && !Routes.isListed(route))
                .toList();
    }

    /** What names no method answers to all. */
    private static Stream<Routes.Route> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        Collection<RequestMethod> methods = named.isEmpty() ? List.of(RequestMethod.values()) : named;
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(path -> methods.stream().map(method -> new Routes.Route(method.asHttpMethod(), path)));
    }
}
