package org.tongwen.model.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the document numbers that a text states, its own as well as those of others.
 *
 * <p>The rules: {@code number.bracket} (国办发〔2023〕12号, any brackets), {@code number.series} (經工字第10904600120號),
 * {@code number.order} (国务院令第752号), {@code number.announcement} (财政部公告2023年第7号), and instead of these {@code number.cited} for a number in brackets after a title, as in
 * 《…的通知》（国办发〔2023〕12号), which is the number of that title.
 */
public final class DocumentNumberRecogniser implements Recogniser<DocumentNumber> {

    /** Between the numbers of a joint act. */
    private static final String JOINT = ";";

    private static final DocumentNumberRecogniser STANDARD = new DocumentNumberRecogniser();

    private DocumentNumberRecogniser() {}

    /** Returns the recogniser. */
    public static DocumentNumberRecogniser standard() {
        return STANDARD;
    }

    /** Returns the numbers that stand in the one text of a joint act, or the only one; none if there is no text. */
    public static List<DocumentNumber> takenApart(@Nullable String joined) {
        String[] texts = joined == null ? new String[0] : joined.split(JOINT);
        return Stream.of(texts)
                .flatMap(text -> STANDARD.recognise(text).stream())
                .map(Mention::value)
                .toList();
    }

    @Override
    public List<Mention<DocumentNumber>> recognise(FoldedText text) {
        List<Mention<DocumentNumber>> mentions = new ArrayList<>();
        for (int i = 0; i < text.text().length(); i++) {
            boolean anchor = isAnchor(text.text().charAt(i));
            Mention<DocumentNumber> mention = anchor ? new NumberScan(text, i).mention() : null;
            if (mention != null && !overlaps(mentions, mention)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static boolean isAnchor(char c) {
        return c == '第' || Characters.isOpening(c);
    }

    private static boolean overlaps(List<Mention<DocumentNumber>> mentions, Mention<DocumentNumber> mention) {
        return !mentions.isEmpty() && mention.start() < mentions.getLast().end();
    }
}
