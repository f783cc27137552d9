package org.tongwen.model.citation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypeRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Mention;

/** Whether words in brackets are the title of a document, by the word that they end with. */
final class TitleForm {

    private static final int SHORTEST_NAME = 2;
    /** Forms of which titles are seldom those of documents: 《某某新闻》 is a programme. */
    private static final Set<String> NO_DOCUMENTS = Set.of("新闻");
    /** Forms of law, which Taiwan puts between the marks of quotation. */
    private static final Set<String> LAWS = Set.of("法律", "条例", "规定", "办法", "细则", "标准");

    private static final List<String> ENDINGS = Table.ofResource(TitleForm.class, "title-endings.tsv").rows().stream()
            .map((Row row) -> row.require("ending"))
            .map(ending -> FoldedText.of(ending).text())
            .toList();

    private TitleForm() {}

    /** Whether this is the title of a document, and no more than the name of a form. */
    static boolean isDocument(String title) {
        FoldedText folded = FoldedText.of(title);
        return types(folded).stream().anyMatch(type -> !NO_DOCUMENTS.contains(type)) || hasEnding(folded.text());
    }

    /** Whether this is the title of a law or of a rule with the force of law. */
    static boolean isLaw(String title) {
        return types(FoldedText.of(title)).stream().anyMatch(LAWS::contains);
    }

    private static Set<String> types(FoldedText title) {
        return DocumentTypeRecogniser.standard().recognise(title).stream()
                .filter(type -> type.rule().equals("type.ending") && type.start() > 0)
                .map(Mention::value)
                .map(DocumentType::id)
                .collect(Collectors.toSet());
    }

    private static boolean hasEnding(String title) {
        return ENDINGS.stream()
                .anyMatch(ending -> title.endsWith(ending) && title.length() >= ending.length() + SHORTEST_NAME);
    }
}
