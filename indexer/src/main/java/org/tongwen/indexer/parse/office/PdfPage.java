package org.tongwen.indexer.parse.office;

import java.util.List;

/**
 * A page of a PDF file, measured in points from its upper left corner.
 *
 * @param index counted from 0
 * @param lines in reading order
 */
record PdfPage(int index, double width, double height, List<Line> lines) {

    /**
     * A line as it is set.
     *
     * @param baseline how far below the upper edge it stands
     * @param size of its characters
     * @param column 0 where the page has but one, else 1 or 2; 0 as well for a line across both
     * @param parted whether it has wide gaps, as rows of tables have
     */
    record Line(String text, double left, double right, double baseline, double size, int column, boolean parted) {}
}
