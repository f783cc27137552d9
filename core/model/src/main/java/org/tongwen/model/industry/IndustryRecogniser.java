package org.tongwen.model.industry;

import java.util.List;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/** Reads the terms that show an industry; the one rule is {@code industry.term}. */
public final class IndustryRecogniser implements Recogniser<IndustryTerm> {

    private final Dictionary<IndustryTerm> terms;

    private IndustryRecogniser(IndustryTaxonomy taxonomy) {
        terms = Dictionary.of(taxonomy.foldedTerms());
    }

    /** Returns the recogniser of the taxonomy that is in use. */
    public static IndustryRecogniser standard() {
        return Standard.RECOGNISER;
    }

    /** Returns the recogniser of an institution's own taxonomy. */
    public static IndustryRecogniser of(IndustryTaxonomy taxonomy) {
        return new IndustryRecogniser(taxonomy);
    }

    @Override
    public List<Mention<IndustryTerm>> recognise(FoldedText text) {
        return terms.matches(text.text()).stream()
                .filter(match -> !match.value().hides() && !cutsWord(text.text(), match))
                .map(match -> Mention.of(text, match.start(), match.end(), match.value(), "industry.term"))
                .toList();
    }

    /** Whether a term of Latin letters or digits is only a part of a word or number: 5G in 15GB. */
    private static boolean cutsWord(String text, Match<IndustryTerm> match) {
        boolean before =
                match.start() > 0 && isLatin(text.charAt(match.start())) && isLatin(text.charAt(match.start() - 1));
        boolean after = match.end() < text.length()
                && isLatin(text.charAt(match.end() - 1))
                && isLatin(text.charAt(match.end()));
        return before || after;
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** Made when it is first used, so that a problem of the taxonomy is reported when the taxonomy is asked for. */
    private static final class Standard {

        private static final IndustryRecogniser RECOGNISER = of(IndustryTaxonomy.standard());
    }
}
