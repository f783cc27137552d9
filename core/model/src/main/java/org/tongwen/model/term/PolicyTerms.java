package org.tongwen.model.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The terms of policy that mean more than their parts: the word view cuts by them, and queries are mended by them. */
public final class PolicyTerms {

    private static final List<String> TERMS = read();

    private PolicyTerms() {}

    /** Returns the terms, as they are written in the list. */
    public static List<String> list() {
        return TERMS;
    }

    private static List<String> read() {
        try (InputStream in =
                Objects.requireNonNull(PolicyTerms.class.getResourceAsStream("policy-terms.txt"), "policy-terms.txt")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(term -> !term.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The terms of policy cannot be read", e);
        }
    }
}
