package org.tongwen.model.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of which place or agency a paragraph speaks, by its first sentence: 湖南聚焦…, 王伟强调,工信部着力…. */
final class Topic {

    private static final int FIRST = 40;
    private static final int NAME = 16;
    private static final Pattern SPEAKS = Pattern.compile("^[^,。]{0,8}(?:长|主任|书记|记者|工程师)");

    private Topic() {}

    /** Returns the first of these names that begins a clause of the sentence which starts at this index, if one does. */
    static @Nullable Named of(List<Named> names, String folded, int start) {
        for (Named named : names) {
            boolean doer = named.kind() == SubjectKind.REGION || named.kind() == SubjectKind.AGENCY;
            if (doer && begins(named, folded, start) && !isSpeaker(named, folded)) {
                return named;
            }
        }
        return null;
    }

    private static boolean begins(Named named, String folded, int start) {
        int before = named.start() - 1;
        while (before >= start && Character.isWhitespace(folded.charAt(before))) {
            before--;
        }
        return named.start() - start <= FIRST && (before < start || ",:".indexOf(folded.charAt(before)) >= 0);
    }

    /** Whether somebody of the agency or place speaks, who is no topic: 河南省工业和信息化厅厅长…表示. */
    private static boolean isSpeaker(Named named, String folded) {
        int end = Math.min(folded.length(), named.end() + NAME);
        return SPEAKS.matcher(folded.substring(named.end(), end)).find();
    }
}
