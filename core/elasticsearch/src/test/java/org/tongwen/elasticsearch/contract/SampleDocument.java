package org.tongwen.elasticsearch.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongwen.elasticsearch.contract.IndexDocument.Archive;
import org.tongwen.elasticsearch.contract.IndexDocument.Dates;
import org.tongwen.elasticsearch.contract.IndexDocument.Origin;
import org.tongwen.elasticsearch.contract.IndexDocument.Place;
import org.tongwen.elasticsearch.contract.IndexDocument.Stored;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredAttachment;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredEvidence;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredQuote;
import org.tongwen.elasticsearch.contract.IndexDocument.Subject;
import org.tongwen.elasticsearch.contract.IndexDocument.Text;

/** A stored document for tests. */
public final class SampleDocument {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final Dates DATES = new Dates(DAY, "day", DAY, "day", DAY, "day", DAY, DAY, 2023, false);
    private static final Place PLACE =
            new Place("320100", List.of("320000", "320100"), List.of("320100"), List.of("320000", "320100"), "city");
    private static final Subject SUBJECT = new Subject(
            "宁政发〔2023〕1号",
            List.of("宁政发〔2023〕1号"),
            List.of(new IndexDocument.StoredNumber("宁政发〔2023〕1号", "宁政发", "宁政发", 2023, "1")),
            List.of("a"),
            List.of("a"),
            "通知",
            List.of("i"),
            List.of("i"),
            List.of(new IndexDocument.StoredCitation("title", "计划", "计划")));

    private static final IndexStatements STATEMENTS = new IndexStatements(
            List.of("c"),
            List.of("p"),
            List.of("合肥市量子产业集群"),
            List.of(new IndexStatements.StoredFigure(
                    "1#1",
                    "output",
                    "target",
                    "range",
                    new BigDecimal("4000"),
                    new BigDecimal("5000"),
                    "亿元",
                    "2025",
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 12, 31),
                    "region",
                    List.of("320000"),
                    List.of("i"),
                    List.of("c"),
                    LocalDate.of(2023, 1, 1),
                    "320000 output 亿元 2025 target",
                    new IndexStatements.Wording(
                            "4000-5000亿元",
                            "力争",
                            "全省",
                            "到2025年",
                            "工业",
                            "word",
                            2,
                            9,
                            new StoredQuote("body", 0, 12, "為推動數位轉型,特訂定本")))),
            List.of());

    private SampleDocument() {}

    /** Returns a document in which every value is known. */
    public static IndexDocument complete(String id) {
        Instant now = Instant.parse("2024-01-02T03:04:05Z");
        return new IndexDocument(
                id,
                "00ff",
                new Text(
                        "關於推動數位轉型的通知",
                        "為推動數位轉型,特訂定本要點。",
                        "hant",
                        15,
                        List.of("private_use"),
                        TitleSpelling.of("關於推動數位轉型的通知")),
                DATES,
                PLACE,
                SUBJECT,
                STATEMENTS,
                new IndexDocument.Work(
                        id, 2, true, List.of("k"), "AAAA", new IndexDocument.Closest("b", "work.near_copy", 0.9)),
                new Archive(
                        new Origin("source", "source", "https://example.org/1", "one.html", List.of("one.pdf"), "abcd"),
                        new Stored("html", "H4sI", List.of(new StoredAttachment("one.pdf", "text", "H4sI"))),
                        List.of(new StoredEvidence(
                                "year",
                                "2023",
                                "extracted",
                                "date.title",
                                0.9,
                                new StoredQuote("title", 0, 4, "2023"))),
                        new IndexDocument.Corrections(
                                Map.of("level", new IndexDocument.StoredCorrection(List.of("city"), now)),
                                new IndexDocument.Found("數位轉型", DATES, PLACE, SUBJECT, List.of())),
                        "0123456789abcdef",
                        now,
                        now),
                new IndexDocument.State(now, now, 1, 2));
    }
}
