package org.tongwen.indexer.work;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits that change what is there, where it stands and how it is set. */
final class Layout {

    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,〔])\\d{1,4}(?![\\d.,〕号])");
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String HALF = ",.;:()?!";
    private static final String FULL = "，。；：（）？！";

    private Layout() {}

    /** Keeps so much of the body, from its head. */
    static Draft cutEnd(Draft draft, double kept) {
        return draft.withBody(
                draft.body().substring(0, (int) (kept * draft.body().length())));
    }

    /** Keeps so much of the body, to its end; the title stays. */
    static Draft cutHead(Draft draft, double kept) {
        return draft.withBody(
                draft.body().substring((int) ((1 - kept) * draft.body().length())));
    }

    /** Drops so many of the paragraphs. */
    static Draft dropParagraphs(Draft draft, double share, Random random) {
        List<String> paragraphs = draft.paragraphs();
        long dropped = Math.round(share * paragraphs.size());
        for (long i = 0; i < dropped && paragraphs.size() > 1; i++) {
            paragraphs.remove(random.nextInt(paragraphs.size()));
        }
        return Draft.of(draft.title(), paragraphs);
    }

    static Draft reorder(Draft draft, Random random) {
        List<String> paragraphs = draft.paragraphs();
        Collections.shuffle(paragraphs, random);
        return Draft.of(draft.title(), paragraphs);
    }

    /** Puts a medium's frame around the text; a loud one has a headline of its own. */
    static Draft frame(Draft draft, boolean loud, Random random) {
        int day = 1 + random.nextInt(28);
        String headline = loud ? "重磅！" + core(draft.title()) + "全文来了，一文读懂要点" : draft.title();
        String byline = "2026年6月%d日 0%d:1%d　来源：江岸新闻网　编辑：小穗　阅读：%d"
                .formatted(day, random.nextInt(10), random.nextInt(10), 100 + random.nextInt(9000));
        String body = byline + "\n" + (loud ? "近日，有关方面公布了这份文件，全文如下：\n" : "") + draft.body()
                + "\n（责任编辑：小穗）\n更多消息请关注本报客户端，未经授权不得转载。";
        return new Draft(headline, body);
    }

    /** Sets the text in lines of one width, with half-width punctuation and full-width digits. */
    static Draft typeset(Draft draft) {
        String body = draft.body();
        for (int i = 0; i < HALF.length(); i++) {
            body = body.replace(FULL.charAt(i), HALF.charAt(i));
        }
        StringBuilder set = new StringBuilder();
        int column = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            set.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
            column = c == '\n' ? 0 : column + 1;
            if (column == 34) {
                set.append("\n");
                column = 0;
            }
        }
        return draft.withBody(set.toString());
    }

    static String withoutPunctuation(String text) {
        return text.replaceAll("[，；：“”《》（）、]", " ");
    }

    /** Writes small numbers and years in Chinese: 二〇二一年, 十二. */
    static String chineseNumerals(String text) {
        Matcher matcher = DIGITS.matcher(text);
        return matcher.replaceAll(found -> numeral(found.group()));
    }

    private static String numeral(String digits) {
        int value = Integer.parseInt(digits);
        if (digits.length() == 2 && value >= 10) {
            String tens = value < 20 ? "" : "" + CHINESE.charAt(value / 10);
            return tens + "十" + (value % 10 == 0 ? "" : CHINESE.charAt(value % 10));
        }
        StringBuilder figures = new StringBuilder();
        digits.chars().forEach(digit -> figures.append(CHINESE.charAt(digit - '0')));
        return figures.toString();
    }

    private static String core(String title) {
        int start = title.indexOf('《');
        int end = title.indexOf('》');
        return start >= 0 && end > start ? title.substring(start, end + 1) : title;
    }
}
