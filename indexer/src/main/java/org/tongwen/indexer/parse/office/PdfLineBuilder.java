package org.tongwen.indexer.parse.office;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.text.TextPosition;
import org.tongwen.indexer.parse.page.Columns;

/** Puts a line together from its words; small gaps between Han characters are justification and no blanks. */
final class PdfLineBuilder {

    private static final double GAP_WITHIN_TEXT = 0.9;
    private static final double GAP_OF_TABLE = 1.8;

    private final OptionalDouble gutter;
    private final StringBuilder text = new StringBuilder();
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double end;
    private double baseline;
    private double size;
    private boolean parted;

    PdfLineBuilder(OptionalDouble gutter) {
        this.gutter = gutter;
    }

    void add(String word, List<TextPosition> positions) {
        if (word.isBlank() || positions.isEmpty()) {
            text.append(word.isEmpty() ? "" : " ");
            return;
        }
        TextPosition first = visible(positions);
        TextPosition last = visible(positions.reversed());
        double gap = first.getXDirAdj() - end;
        if (!text.isEmpty()) {
            double wide = GAP_WITHIN_TEXT * size;
            boolean han = Columns.isWide(text.codePointBefore(text.length())) && Columns.isWide(word.codePointAt(0));
            text.append(han && gap < wide ? "" : " ");
            parted |= gap > GAP_OF_TABLE * size;
        }
        text.append(word);
        left = Math.min(left, first.getXDirAdj());
        end = last.getXDirAdj() + last.getWidthDirAdj();
        right = Math.max(right, end);
        baseline = last.getYDirAdj();
        size = Math.max(size, last.getYScale());
    }

    /** Blanks before and after the words say nothing of where these stand. */
    private static TextPosition visible(List<TextPosition> positions) {
        return positions.stream()
                .filter(position -> !position.getUnicode().isBlank())
                .findFirst()
                .orElse(positions.getFirst());
    }

    Optional<PdfPage.Line> build() {
        String words = text.toString().strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new PdfPage.Line(words, left, right, baseline, size, column(), parted));
    }

    private int column() {
        if (gutter.isEmpty() || (left < gutter.getAsDouble() && right > gutter.getAsDouble())) {
            return 0;
        }
        return right <= gutter.getAsDouble() ? 1 : 2;
    }
}
