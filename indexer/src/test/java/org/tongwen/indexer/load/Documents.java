package org.tongwen.indexer.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.Evidence.Part;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.Script;

/** Documents to be stored in tests. */
final class Documents {

    private Documents() {}

    static PolicyDocument record(String id, @Nullable String source, String path) {
        return new PolicyDocument(
                id,
                new Content("標題", "正文𠮷。", Script.HANT, Set.of()),
                new Dates(null, PolicyDate.ofMonth(2021, 7), PolicyDate.ofDay(august()), 2021, false),
                new Place("320583", List.of("320583", "110000"), Level.COUNTY),
                new Subject(
                        "經工字第1號",
                        List.of(new DocumentNumber("經工字第1號", "經工字", null, "1")),
                        List.of("經濟部"),
                        "通知",
                        List.of("electronics.displays", "food"),
                        List.of(new Citation(Citation.Kind.TITLE, "產業創新條例"))),
                new Provenance(source, null, path, "abc", Original.of("record", "{}")),
                List.of(
                        new Evidence("year", "2021", Origin.GIVEN, "record.year", 1, null),
                        new Evidence(
                                "region",
                                "320583",
                                Origin.EXTRACTED,
                                "region.title",
                                0.5,
                                new Quote(Part.TITLE, 0, 1, "標"))));
    }

    static LocalDate august() {
        return LocalDate.of(2021, 8, 1);
    }

    static LocalDate july() {
        return LocalDate.of(2021, 7, 1);
    }
}
