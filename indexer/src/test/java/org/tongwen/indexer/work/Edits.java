package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.List;

/** The ways to make a copy that are tested, each at several strengths. */
final class Edits {

    private Edits() {}

    static List<Edit> all() {
        List<Edit> edits = new ArrayList<>();
        addScripts(edits);
        addParts(edits);
        addWording(edits);
        edits.add(new Edit("frame", "same title", (draft, random) -> Layout.frame(draft, false, random)));
        edits.add(new Edit("frame", "other headline", (draft, random) -> Layout.frame(draft, true, random)));
        edits.add(new Edit("setting", "width, lines", (draft, random) -> Layout.typeset(draft)));
        edits.add(new Edit("setting", "no punctuation", (draft, random) -> draft.map(Layout::withoutPunctuation)));
        edits.add(new Edit("setting", "numerals", (draft, random) -> draft.map(Layout::chineseNumerals)));
        addCombinations(edits);
        return edits;
    }

    private static void addScripts(List<Edit> edits) {
        edits.add(new Edit("script", "to Traditional", (draft, random) -> draft.map(Wording::traditional)));
        edits.add(new Edit("script", "to Simplified", (draft, random) -> draft.map(Wording::simplified)));
        edits.add(new Edit("script", "Taiwan's words", (draft, random) -> draft.map(Wording::taiwanese)));
    }

    private static void addParts(List<Edit> edits) {
        for (double kept : new double[] {0.7, 0.5, 0.4}) {
            edits.add(new Edit("end cut", "to " + kept, (draft, random) -> Layout.cutEnd(draft, kept)));
            edits.add(new Edit("head cut", "to " + kept, (draft, random) -> Layout.cutHead(draft, kept)));
        }
        for (double share : new double[] {0.1, 0.3, 0.5}) {
            edits.add(new Edit(
                    "paragraphs dropped", "" + share, (draft, random) -> Layout.dropParagraphs(draft, share, random)));
        }
        edits.add(new Edit("paragraphs reordered", "", Layout::reorder));
    }

    private static void addWording(List<Edit> edits) {
        for (double share : new double[] {0.05, 0.15, 0.3}) {
            edits.add(spun(share));
        }
        for (double share : new double[] {0.02, 0.05, 0.1}) {
            edits.add(new Edit(
                    "noise", "" + share, (draft, random) -> draft.map(text -> Wording.noise(text, share, random))));
        }
        for (double share : new double[] {0.1, 0.4}) {
            edits.add(new Edit(
                    "sentences reworded",
                    "" + share,
                    (draft, random) -> draft.withBody(Wording.reword(draft.body(), share, random))));
        }
    }

    private static void addCombinations(List<Edit> edits) {
        Edit loud = new Edit("frame", "other headline", (draft, random) -> Layout.frame(draft, true, random));
        Edit half = new Edit("end cut", "to 0.5", (draft, random) -> Layout.cutEnd(draft, 0.5));
        Edit traditional = new Edit("script", "to Traditional", (draft, random) -> draft.map(Wording::traditional));
        Edit noise = new Edit("noise", "0.05", (draft, random) -> draft.map(text -> Wording.noise(text, 0.05, random)));
        edits.add(loud.then(traditional));
        edits.add(half.then(loud));
        edits.add(spun(0.15).then(half));
        edits.add(spun(0.15).then(loud));
        edits.add(traditional.then(noise));
    }

    private static Edit spun(double share) {
        return new Edit(
                "synonyms", "" + share, (draft, random) -> draft.map(text -> Wording.spin(text, share, random)));
    }
}
