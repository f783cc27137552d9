package org.tongwen.api.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Holds JSON that a page shows against JSON that was answered: the same keys and kinds of values, where the page leaves nothing out. */
final class Shape {

    /** Stands for what a page leaves out. */
    private static final String LEFT_OUT = "…";

    private Shape() {}

    static void check(JsonNode shown, JsonNode real, String at) {
        if (shown.isObject() && real.isObject()) {
            checkKeys(shown, real, at);
        } else if (shown.isArray() && real.isArray()) {
            if (!shown.isEmpty() && !real.isEmpty()) {
                check(shown.get(0), real.get(0), at + "/0");
            }
        } else if (!shown.isNull() && !real.isNull()) {
            assertThat(real.getNodeType()).as(at).isEqualTo(shown.getNodeType());
        }
    }

    private static void checkKeys(JsonNode shown, JsonNode real, String at) {
        if (shown.has(LEFT_OUT)) {
            assertThat(real.propertyNames())
                    .as(at)
                    .containsAll(shown.propertyNames().stream()
                            .filter(name -> !name.equals(LEFT_OUT))
                            .toList());
        } else {
            assertThat(real.propertyNames()).as(at).containsExactlyInAnyOrderElementsOf(shown.propertyNames());
        }
        shown.propertyStream()
                .filter(property -> real.has(property.getKey()))
                .forEach(property ->
                        check(property.getValue(), real.get(property.getKey()), at + "/" + property.getKey()));
    }
}
