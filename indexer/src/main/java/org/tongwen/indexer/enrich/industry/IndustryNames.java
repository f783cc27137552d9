package org.tongwen.indexer.enrich.industry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.text.Mention;

/** Tells which terms are only parts of names: of companies, departments, universities and engineers. */
final class IndustryNames {

    /** What ends a name, with how many characters may stand between it and the term. */
    private static final Dictionary<Integer> ENDS = ends();

    private static final int FARTHEST = 8;
    private static final char SOMEBODY = '某';
    private static final char AND_OTHERS = '等';

    private IndustryNames() {}

    private static Dictionary<Integer> ends() {
        Map<String, Integer> ends = new HashMap<>();
        put(ends, FARTHEST, "有限公司", "有限责任公司", "股份公司", "集团公司");
        put(ends, 6, "技师");
        put(ends, 4, "科执业", "科及", "科　", "科 ", "部门", "机关", "局", "厅", "署", "委员会", "主任委员", "办公室");
        put(ends, 2, "大学", "学院", "研究院", "研究所", "协会", "学会", "公会", "联合会", "总工会", "基金会");
        return Dictionary.of(ends);
    }

    private static void put(Map<String, Integer> ends, int farthest, String... words) {
        List.of(words).forEach(word -> ends.put(ScriptFolding.standard().fold(word), farthest));
    }

    /** Whether the term is a part of a name in this text, which is in the script of rules. */
    static boolean contain(String text, Mention<IndustryTerm> mention) {
        // 某医药公司 is the name of a party whose name is not told.
        return (mention.start() > 0 && text.charAt(mention.start() - 1) == SOMEBODY) || endsSoon(text, mention.end());
    }

    private static boolean endsSoon(String text, int from) {
        for (int i = from; i <= from + FARTHEST && i < text.length(); i++) {
            Match<Integer> end = ENDS.longestAt(text, i);
            if (end != null && i - from <= end.value()) {
                return true;
            }
            if (text.charAt(i) == AND_OTHERS || !Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }
}
