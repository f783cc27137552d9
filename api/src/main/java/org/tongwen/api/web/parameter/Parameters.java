package org.tongwen.api.web.parameter;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.naming.Nearest;

/** The parameters of a URL, read strictly: each must be known, and only those that say so may stand twice. */
public final class Parameters {

    private static final Map<String, Boolean> FLAGS =
            byId(new Boolean[] {Boolean.FALSE, Boolean.TRUE}, String::valueOf);

    private final MultiValueMap<String, String> given;

    /**
     * Takes the parameters that were given.
     *
     * @throws InvalidParameterException if one is not among the known ones
     */
    public Parameters(MultiValueMap<String, String> given, Collection<String> known) {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                List<String> nearest = Nearest.to(name, known);
                throw new InvalidParameterException(
                        name, "There is no parameter '" + name + "'." + Nearest.hint(nearest, known), nearest);
            }
        }
        this.given = given;
    }

    /**
     * Takes nothing.
     *
     * @throws InvalidParameterException if anything was given
     */
    public static void requireNone(MultiValueMap<String, String> given) {
        given.keySet().stream().findFirst().ifPresent(name -> {
            throw new InvalidParameterException(name, "There is no parameter '" + name + "' here.", List.of());
        });
    }

    /** Returns the value of a parameter that may stand once; blank is as if it were not there. */
    public Optional<String> find(String name) {
        List<String> values = list(name);
        if (values.size() > 1) {
            throw new InvalidParameterException(
                    name,
                    "The parameter '" + name + "' stands " + values.size() + " times; it may stand once.",
                    List.of());
        }
        return values.stream().findFirst();
    }

    /** Returns all values of a parameter that may stand several times, without the blank ones. */
    public List<String> list(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .toList();
    }

    /** Returns all values of a parameter that may stand several times, where a blank one says something, too. */
    List<String> listWithBlanks(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .map(value -> value == null ? "" : value.strip())
                .toList();
    }

    /** Returns the names in a list, which commas of either width separate. */
    public static List<String> commaList(String value) {
        return Arrays.stream(value.split("[,，]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Returns a whole number within bounds. */
    public Optional<Integer> findInteger(String name, int min, int max) {
        return find(name).map(value -> integer(name, value, min, max));
    }

    static int integer(String name, String value, int min, int max) {
        if (value.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw new InvalidParameterException(
                name,
                "'" + value + "' is not a value of '" + name + "': write a whole number from " + min + " to " + max
                        + ".",
                List.of());
    }

    /** Returns the constant that a value names. */
    public static <T> T constant(String name, String value, Map<String, T> constants) {
        T constant = constants.get(value);
        if (constant == null) {
            List<String> nearest = Nearest.to(value, constants.keySet());
            throw new InvalidParameterException(
                    name,
                    "'" + value + "' is not a value of '" + name + "'." + Nearest.hint(nearest, constants.keySet()),
                    nearest);
        }
        return constant;
    }

    /** Returns whether a parameter is {@code true}; it is false if it was not given. */
    public boolean flag(String name) {
        return find(name).map(value -> constant(name, value, FLAGS)).orElse(false);
    }

    /** Returns the constants by the id under which the API knows them. */
    public static <T> Map<String, T> byId(T[] constants, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T constant : constants) {
            byId.put(id.apply(constant), constant);
        }
        return byId;
    }
}
