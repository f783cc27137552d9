package org.tongwen.api.web.passage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.passage.PassageRequest.Indexed;
import org.tongwen.api.web.passage.PassageRequest.Numbered;
import org.tongwen.api.web.passage.PassageRequest.Quoted;

/** Reads which passage is asked for: by its words, by the number of a paragraph, or by indices. */
public final class PassageParameters {

    static final int LONGEST_QUOTE = 5_000;
    static final int MAX_INDEX = 999_999_999;

    private static final List<String> KNOWN = List.of("quote", "paragraph", "start", "end", "hash");
    private static final String HASH = "[0-9a-f]{8,64}";

    private PassageParameters() {}

    /**
     * Returns what the API is asked for.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, has a value that it cannot have, or does not go with the others
     */
    static PassageRequest read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, KNOWN);
        return new PassageRequest(place(parameters), hash(parameters));
    }

    /** Returns which passage the address of a page names; empty if it names none that can be asked for. */
    public static Optional<PassageRequest> ofPage(MultiValueMap<String, String> given) {
        String quote = given.getFirst("quote");
        if (quote == null || quote.isBlank() || quote.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        String start = given.getFirst("start");
        String hash = given.getFirst("hash");
        return Optional.of(new PassageRequest(
                new Quoted(quote.strip(), start != null && start.matches("\\d{1,9}") ? Integer.valueOf(start) : null),
                hash != null && hash.matches(HASH) ? hash : null));
    }

    private static PassageRequest.Place place(Parameters parameters) {
        Optional<String> quote = parameters.find("quote");
        Optional<Integer> paragraph = parameters.findInteger("paragraph", 1, MAX_INDEX);
        Optional<Integer> start = parameters.findInteger("start", 0, MAX_INDEX);
        Optional<Integer> end = parameters.findInteger("end", 0, MAX_INDEX);
        if (quote.isPresent()) {
            forbid("paragraph", paragraph, "quote");
            forbid("end", end, "quote");
            return new Quoted(shortEnough(quote.get()), start.orElse(null));
        }
        if (paragraph.isPresent()) {
            forbid("start", start, "paragraph");
            forbid("end", end, "paragraph");
            return new Numbered(paragraph.get());
        }
        return indexed(start, end);
    }

    private static Indexed indexed(Optional<Integer> start, Optional<Integer> end) {
        if (start.isEmpty() && end.isEmpty()) {
            throw invalid("quote", "Say which passage: by 'quote', by 'paragraph', or by 'start' and 'end'.");
        }
        if (start.isEmpty() || end.isEmpty()) {
            throw invalid(start.isEmpty() ? "start" : "end", "A passage by indices needs both 'start' and 'end'.");
        }
        if (start.get() >= end.get()) {
            throw invalid("end", "The 'end' of a passage must be greater than its 'start'.");
        }
        return new Indexed(start.get(), end.get());
    }

    private static void forbid(String name, Optional<?> value, String other) {
        if (value.isPresent()) {
            throw invalid(name, "'" + name + "' does not go with '" + other + "': name the passage in one way.");
        }
    }

    private static String shortEnough(String quote) {
        if (quote.length() > LONGEST_QUOTE) {
            throw invalid(
                    "quote",
                    "The quote has " + quote.length() + " characters; it may have at most " + LONGEST_QUOTE
                            + ". Write its beginning and its end with … between.");
        }
        return quote;
    }

    private static @Nullable String hash(Parameters parameters) {
        String hash = parameters.find("hash").orElse(null);
        if (hash != null && !hash.matches(HASH)) {
            throw invalid("hash", "A hash is 8 to 64 digits from 0-9a-f: the beginning of that in an earlier answer.");
        }
        return hash;
    }

    private static InvalidParameterException invalid(String name, String message) {
        return new InvalidParameterException(name, message, List.of());
    }
}
