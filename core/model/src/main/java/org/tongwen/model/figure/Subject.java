package org.tongwen.model.figure;

import java.util.List;

/**
 * What a figure is about.
 *
 * @param words as the text has them
 * @param regions the GB/T 2260 codes of the places that it names, if any
 * @param industries the ids of the industries that it names, if any
 * @param origin where the words stand
 */
public record Subject(SubjectKind kind, String words, List<String> regions, List<String> industries, Origin origin) {

    public Subject {
        regions = List.copyOf(regions);
        industries = List.copyOf(industries);
    }
}
