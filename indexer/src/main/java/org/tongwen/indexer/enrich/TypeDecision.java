package org.tongwen.indexer.enrich;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.document.Dates;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypeRecogniser;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.text.Mention;

/** Decides what form a document has: as given, as its title ends, or as media write. */
final class TypeDecision {

    private static final String FIELD = "document_type";
    private static final String NEWS = "新闻";
    private static final String EXPLANATION = "解读";
    private static final Pattern EXPLAINS = RulePattern.of("解读|一问一答|答记者问|图解|问答");
    private static final Pattern REPORTS =
            RulePattern.of("记者.{0,6}(?:获悉|了解到|从|报道|综合)|对.{2,14}记者|新闻发布会|发言人(?:表示|说)|分析人士|业内(?:指出|人士)");

    private static final Pattern TELLS = RulePattern.of("公布|推出|宣布|发布|出台|启动|起跑");
    private static final Pattern LETTERHEAD = RulePattern.of("^.{2,40}[^命法] ?(令|公告|函|书函)$");
    private static final int LETTERHEAD_LINES = 4;

    private TypeDecision() {}

    static Optional<String> decide(DocumentText text, Dates dates, Optional<String> number, EvidenceLog log) {
        Optional<GivenValue> given = text.given().find(GivenField.DOCUMENT_TYPE);
        if (given.isPresent()) {
            String type = DocumentTypes.standard()
                    .resolve(given.get().text())
                    .map(DocumentType::id)
                    .orElseGet(() -> Line.fold(given.get().text()));
            log.given(FIELD, type, given.get());
            return Optional.of(type);
        }
        boolean official = number.isPresent() || dates.issuedOn() != null;
        return letterhead(text, log).or(() -> titled(text, official, log)).or(() -> media(text, dates, official, log));
    }

    /** 經濟部令 and 交通部　函 above a paper say what it is, whatever its subject. */
    private static Optional<String> letterhead(DocumentText text, EvidenceLog log) {
        for (Line line : text.head(LETTERHEAD_LINES)) {
            Matcher form = LETTERHEAD.matcher(line.folded());
            if (form.matches() && line.looksLikeAgency()) {
                Optional<String> type =
                        DocumentTypes.standard().resolve(form.group(1)).map(DocumentType::id);
                type.ifPresent(id -> log.extracted(
                        FIELD, id, "type.letterhead", 0.9, text.body().quote(line.start(), line.end())));
                return type;
            }
        }
        return Optional.empty();
    }

    /** The title of an official paper tells, that of an article only if it ends with a form. */
    private static Optional<String> titled(DocumentText text, boolean official, EvidenceLog log) {
        String title = text.title().text();
        if (!official && EXPLAINS.matcher(Line.fold(title)).find()) {
            log.extracted(FIELD, EXPLANATION, "type.explanation", 0.8, null);
            return Optional.of(EXPLANATION);
        }
        List<Mention<DocumentType>> types = DocumentTypeRecogniser.standard().recognise(title);
        return types.stream()
                .filter(type -> official || (type.rule().equals("type.ending") && !tells(title, type)))
                .findFirst()
                .map(type -> {
                    double confidence = type.rule().equals("type.ending") ? 0.9 : 0.6;
                    log.extracted(
                            FIELD,
                            type.value().id(),
                            type.rule(),
                            confidence,
                            text.title().quote(type));
                    return type.value().id();
                });
    }

    /** A headline that tells of somebody who made public some measures is news, and no measures. */
    private static boolean tells(String title, Mention<DocumentType> type) {
        return TELLS.matcher(Line.fold(title.substring(0, type.start()))).find();
    }

    private static Optional<String> media(DocumentText text, Dates dates, boolean official, EvidenceLog log) {
        boolean published = dates.publishedOn() != null;
        boolean reports = REPORTS.matcher(text.body().ruled()).find();
        if (official || !(published || reports)) {
            return Optional.empty();
        }
        log.estimated(FIELD, NEWS, "type.media", published && reports ? 0.8 : 0.6, null);
        return Optional.of(NEWS);
    }
}
