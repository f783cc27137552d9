package org.tongwen.api.web.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.script.ScriptConversion;
import org.tongwen.model.script.Script;

/** Shows documents in a script that they are not written in; all indices into their texts stay true. */
final class Displayed {

    private static final Pattern TAG = Pattern.compile("</?mark>");

    private final Script script;

    Displayed(Script script) {
        this.script = script;
    }

    DocumentJson item(DocumentJson item) {
        return item.what().script().equals(script.id())
                ? item
                : new DocumentJson(
                        item.id(),
                        item.score(),
                        text(item.title()),
                        item.when(),
                        item.where(),
                        what(item.what()),
                        item.work(),
                        new DocumentJson.Highlights(
                                marked(item.highlights().title()),
                                marked(item.highlights().body())),
                        item.why(),
                        script.id());
    }

    List<DocumentJson> items(List<DocumentJson> items) {
        return items.stream().map(this::item).toList();
    }

    DocumentDetailJson detail(DocumentDetailJson detail) {
        DocumentJson item = item(detail.document());
        if (item.displayed() == null) {
            return detail;
        }
        String body = text(detail.text().body());
        return new DocumentDetailJson(
                item,
                new DocumentDetailJson.TextJson(
                        body, detail.text().length(), detail.text().damage()),
                detail.files(),
                detail.documentNumbers(),
                detail.citations(),
                detail.proposedClusters(),
                detail.evidence().stream()
                        .map(evidence -> evidence(evidence, item.title(), body))
                        .toList(),
                detail.corrections());
    }

    /** Cuts the converted passage where the written one is cut. */
    DifferencesJson.@Nullable SideJson side(DifferencesJson.@Nullable SideJson side) {
        if (side == null) {
            return null;
        }
        String shown =
                text(side.pieces().stream().map(DifferencesJson.PieceJson::text).collect(Collectors.joining()));
        List<DifferencesJson.PieceJson> pieces = new ArrayList<>();
        int start = 0;
        for (DifferencesJson.PieceJson piece : side.pieces()) {
            int end = start + piece.text().length();
            pieces.add(new DifferencesJson.PieceJson(shown.substring(start, end), piece.differs()));
            start = end;
        }
        return new DifferencesJson.SideJson(side.paragraph(), side.start(), side.end(), pieces);
    }

    /** A line tells nothing of the script of its document, so its own characters do. */
    ConcordanceJson.Line line(ConcordanceJson.Line line) {
        String written = line.left() + line.keyword() + line.right();
        String shown = text(written);
        String title = text(line.title());
        if (shown.equals(written) && title.equals(line.title())) {
            return line;
        }
        int keyword = line.left().length();
        int right = keyword + line.keyword().length();
        return new ConcordanceJson.Line(
                line.id(),
                title,
                line.year(),
                line.region(),
                line.part(),
                line.start(),
                line.end(),
                line.paragraph(),
                shown.substring(0, keyword),
                shown.substring(keyword, right),
                shown.substring(right),
                line.permalink(),
                script.id());
    }

    String text(String text) {
        return ScriptConversion.convert(text, script);
    }

    private DocumentJson.What what(DocumentJson.What what) {
        String number = what.documentNumber();
        String source = what.source();
        return new DocumentJson.What(
                what.script(),
                what.industries(),
                what.namedClusters(),
                what.programmes(),
                what.agencies().stream().map(this::text).toList(),
                number == null ? null : text(number),
                what.documentType(),
                source == null ? null : text(source),
                what.url());
    }

    private static DocumentDetailJson.EvidenceJson evidence(
            DocumentDetailJson.EvidenceJson evidence, String title, String body) {
        DocumentDetailJson.QuoteJson quote = evidence.quote();
        if (quote == null) {
            return evidence;
        }
        String part = quote.part().equals("title") ? title : body;
        return new DocumentDetailJson.EvidenceJson(
                evidence.field(),
                evidence.value(),
                evidence.origin(),
                evidence.rule(),
                evidence.confidence(),
                new DocumentDetailJson.QuoteJson(
                        quote.part(), quote.start(), quote.end(), part.substring(quote.start(), quote.end())));
    }

    /** The words around a mark decide, too, how what is in it is written. */
    private List<String> marked(List<String> passages) {
        return passages.stream().map(this::marked).toList();
    }

    private String marked(String passage) {
        String shown = text(TAG.matcher(passage).replaceAll(""));
        StringBuilder marked = new StringBuilder(passage.length());
        Matcher tags = TAG.matcher(passage);
        int written = 0;
        int place = 0;
        while (tags.find()) {
            int next = place + tags.start() - written;
            marked.append(shown, place, next).append(tags.group());
            place = next;
            written = tags.end();
        }
        return marked.append(shown.substring(place)).toString();
    }
}
