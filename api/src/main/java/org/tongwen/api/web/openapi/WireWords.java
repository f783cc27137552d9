package org.tongwen.api.web.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the comments of the types of the wire say, in Markdown: they are the descriptions of the document, too. */
final class WireWords {

    private WireWords() {}

    static @Nullable String of(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    static @Nullable String of(RecordComponent component) {
        ClassJavadoc type = RuntimeJavadoc.getJavadoc(component.getDeclaringRecord());
        return type.getRecordComponents().stream()
                .filter(described -> described.getName().equals(component.getName()))
                .map(described -> text(described.getComment()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(Comment comment) {
        Markdown markdown = new Markdown();
        comment.visit(markdown);
        String text = markdown.text.toString().replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? null : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static final class Markdown implements CommentVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void commentText(String value) {
            text.append(value);
        }

        @Override
        public void inlineLink(Link link) {
            text.append(link.getLabel());
        }

        @Override
        public void inlineTag(String name, String value) {
            text.append('`').append(value).append('`');
        }

        @Override
        public void inlineValue(Value value) {
            text.append(value.getReferencedMemberName());
        }
    }
}
