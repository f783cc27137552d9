package org.tongwen.indexer.enrich.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.parse.page.Byline;
import org.tongwen.model.date.PolicyDate;

/** Finds the day on which a document was made public (发布日期) where its text says so: in a byline or in the dateline of news. */
final class PublicationDate {

    private static final int HEAD_LINES = 10;
    private static final int LAST_LINES = 3;

    private PublicationDate() {}

    static Optional<FoundDate> find(DocumentText text) {
        return byline(text).or(() -> Dateline.find(text));
    }

    /** 发布时间：2021-07-02 or 某报 2021-07-02 07:31, above or below the text. */
    private static Optional<FoundDate> byline(DocumentText text) {
        List<Line> lines = text.lines();
        int foot = Math.max(Math.min(HEAD_LINES, lines.size()), lines.size() - LAST_LINES);
        return Stream.concat(text.head(HEAD_LINES).stream(), lines.subList(foot, lines.size()).stream())
                .flatMap(line -> stated(line)
                        .map(date -> FoundDate.stated(
                                date, "published.byline", 0.9, text.body().quote(line.start(), line.end())))
                        .stream())
                .findFirst();
    }

    private static Optional<PolicyDate> stated(Line line) {
        Given.Builder given = new Given.Builder();
        Byline.findInText(line.text()).ifPresent(byline -> byline.offerTo(given));
        return given.build().find(GivenField.PUBLISHED_ON).map(GivenValue::text).flatMap(GivenDate::find);
    }
}
