package org.tongwen.api.search.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.model.script.ScriptFolding;

/** Tells a question in plain language, which no document answers in its own words, from a list of keywords. */
final class Questions {

    /** Folded. 如何 alone begins many a title, so it takes more: the words that only ask. */
    private static final Pattern ASKS =
            Pattern.compile("[?]|什么|怎么|怎样|哪些|哪个|哪里|哪几|哪家|为何|为什么|多少|有没有|是不是|能不能|可不可以|能否|可否|如何|是否|[吗呢]$");

    private static final int SHORTEST = 5;

    private Questions() {}

    /** Returns whether it is a question, written without operators and quotes. */
    static boolean isQuestion(String typed, Optional<Node> root) {
        String folded = ScriptFolding.standard().fold(typed.strip());
        return folded.length() >= SHORTEST
                && ASKS.matcher(folded).find()
                && root.map(Questions::isPlain).orElse(false);
    }

    private static boolean isPlain(Node root) {
        return switch (root) {
            case Node.Text text -> !text.quoted();
            case Node.Sequence sequence -> sequence.nodes().stream().allMatch(Questions::isPlain);
            default -> false;
        };
    }
}
