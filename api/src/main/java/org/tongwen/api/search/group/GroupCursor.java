package org.tongwen.api.search.group;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.Tally;

/**
 * The last group of a page. The next page has what comes after it, also where that group has gone since.
 *
 * @param by the fields that the groups are made by
 */
public record GroupCursor(GroupOrder order, List<Field> by, Group last) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+):([a-z_,]+):(\\d{1,18}):([^:,]*(?:,[^:,]*)*)");

    public GroupCursor {
        by = List.copyOf(by);
        if (by.size() != last.keys().size()) {
            throw new IllegalArgumentException("a group by " + by + " has not the values " + last.keys());
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws InvalidCursorException if it is something else, or was written in another order or of other groups
     */
    public static GroupCursor read(String cursor, GroupOrder order, List<Field> by) {
        Matcher written = WRITTEN.matcher(decoded(cursor));
        if (!written.matches()
                || !written.group(1).equals(order.id())
                || !written.group(2).equals(ids(by))) {
            throw new InvalidCursorException(cursor);
        }
        List<String> keys = keys(cursor, written.group(4));
        if (keys.size() != by.size()) {
            throw new InvalidCursorException(cursor);
        }
        return new GroupCursor(order, by, new Group(keys, new Tally(Long.parseLong(written.group(3)), 0)));
    }

    /** Returns it as text that can stand in a URL. */
    public String write() {
        String keys = last.keys().stream()
                .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
        String text = order.id() + ":" + ids(by) + ":" + last.tally().count() + ":" + keys;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ids(List<Field> by) {
        return by.stream().map(Field::id).collect(Collectors.joining(","));
    }

    private static List<String> keys(String cursor, String written) {
        try {
            return Arrays.stream(written.split(",", -1))
                    .map(key -> URLDecoder.decode(key, StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException(cursor, e);
        }
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException(cursor, e);
        }
    }
}
