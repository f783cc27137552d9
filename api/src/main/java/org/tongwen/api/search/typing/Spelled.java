package org.tongwen.api.search.typing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.typing.Coverage.Kind;
import org.tongwen.model.pinyin.Pinyin;
import org.tongwen.model.script.FoldedText;

/** A text that knows how each of its characters can be typed. */
public final class Spelled {

    private final FoldedText text;
    private final List<String> syllables;
    /** Whatever a typed text can begin with: nearly all texts are passed over by their want of it. */
    private final String beginnings;

    private Spelled(FoldedText text) {
        this.text = text;
        this.syllables = Pinyin.standard().syllables(text.text());
        this.beginnings = text.text()
                + syllables.stream()
                        .filter(syllable -> !syllable.isEmpty())
                        .map(syllable -> syllable.substring(0, 1))
                        .distinct()
                        .collect(Collectors.joining());
    }

    /** Spells a text. */
    public static Spelled of(String text) {
        return new Spelled(FoldedText.of(text));
    }

    /** Returns the text as it was given. */
    public String text() {
        return text.original();
    }

    /** Returns the characters that are covered, at the start if possible and typed as exactly as possible; empty if none are. */
    public Optional<Coverage> find(Typed typed) {
        if (typed.isBlank() || beginnings.indexOf(typed.first()) < 0) {
            return Optional.empty();
        }
        Coverage best = null;
        for (Kind kind : Kind.values()) {
            if (kind == Kind.CHARACTERS || typed.hasLetters()) {
                Coverage found = find(typed, kind);
                if (found != null && (best == null || Coverage.ORDER.compare(found, best) < 0)) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Coverage find(Typed typed, Kind kind) {
        String folded = text.text();
        Alignment alignment = new Alignment(typed.folded(), folded, syllables, kind);
        boolean first = true;
        for (int start = 0; start < folded.length(); start++) {
            boolean half = Character.isLowSurrogate(folded.charAt(start));
            if (!half && Character.isLetterOrDigit(folded.codePointAt(start))) {
                int end = alignment.from(start);
                if (end != Alignment.NONE) {
                    return new Coverage(kind, text.originalOffset(start), text.originalOffset(end), first);
                }
                first = false;
            }
        }
        return null;
    }
}
