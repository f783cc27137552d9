package org.tongwen.indexer.parse.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an order, an announcement or a letter of Taiwan's offices is about, which has no headline. */
final class LetterSubject {

    /** Group 1 is the issuer. */
    static final Pattern LETTERHEAD = RulePattern.of("^(.{2,40}?) ?(?:令|公告|函|书函)(?: .{4,80})?$");

    private static final int SHORTEST_SUBJECT = 12;
    private static final int LONGEST = 90;
    private static final Pattern SUBJECT = RulePattern.of("^主 *旨 *: *(.{4,200})$");
    private static final Pattern ACT = RulePattern.of("^(?:兹?(?:修正|订定|废止|公告|预告|核定|增订|制定|指定))[\"「《『].{2,120}$");
    private static final Pattern ENCLOSURE = RulePattern.of("(?:一|乙|1|各\\d)份$");
    private static final Pattern CLOSING = RulePattern.of(
            "[,;](?:请|敬请|惠请|复请|希|特此|如(?:说明|附件|公告事项)|详如|并请|(?:名称)?并(?:自|修正|请|溯)|兹|另|(?:并)?自.{1,16}(?:起|生效|施行|实施)|(?:原则)?同意|准予|名称)");

    private LetterSubject() {}

    /** Taiwan's orders, announcements and letters have no headline: their subject says what they are. */
    static Optional<String> find(List<String> lines) {
        int last = Math.min(lines.size(), 16);
        boolean letter = lines.stream()
                .limit(3)
                .anyMatch(line -> LETTERHEAD.matcher(Folded.of(line).text()).matches());
        if (!letter) {
            return Optional.empty();
        }
        for (String line : lines.subList(0, last)) {
            Folded folded = Folded.of(line);
            Matcher subject = SUBJECT.matcher(folded.text());
            if (subject.matches()) {
                return Optional.of(firstClause(folded.original(subject, 1)));
            }
            if (ACT.matcher(folded.text()).matches()) {
                return Optional.of(firstClause(line));
            }
        }
        return Optional.empty();
    }

    /** Returns what a subject says is done, without from when, and without the politeness in which a letter closes. */
    private static String firstClause(String sentence) {
        String whole = Clauses.firstSentence(sentence);
        Folded folded = Folded.of(whole);
        Matcher closing = CLOSING.matcher(folded.text());
        boolean closed = closing.find() && closing.start() >= SHORTEST_SUBJECT;
        String subject = closed ? folded.original(0, closing.start()) : whole;
        return ENCLOSURE
                .matcher(subject.length() <= LONGEST ? subject : Clauses.first(subject, SHORTEST_SUBJECT))
                .replaceAll("");
    }
}
