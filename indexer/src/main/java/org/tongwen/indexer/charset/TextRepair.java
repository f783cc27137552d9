package org.tongwen.indexer.charset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongwen.model.document.Damage;

/** Repairs the characters of a text that was decoded well, but had been spoiled before it came here. */
public final class TextRepair {

    /** What U+FFFD and uninitialised memory look like after a further reading in a wrong charset. */
    private static final List<String> LOST = List.of("\uFFFD", "锟斤拷", "ï¿½", "烫烫烫", "屯屯屯");

    private TextRepair() {}

    /** Undoes double decoding, gives private use characters their known meaning, and says what is still broken. */
    public static Repaired repair(String text) {
        // Private use characters are bytes of what is to be undone: they must still be there.
        String repaired = PrivateUse.replaceKnown(Mojibake.repair(LoneSurrogates.replace(text)));
        return new Repaired(repaired, damage(repaired));
    }

    private static Set<Damage> damage(String text) {
        Set<Damage> damage = EnumSet.noneOf(Damage.class);
        if (LOST.stream().anyMatch(text::contains)) {
            damage.add(Damage.REPLACEMENT_CHARACTERS);
        }
        if (PrivateUse.isIn(text)) {
            damage.add(Damage.PRIVATE_USE);
        }
        if (LossyMojibake.isIn(text)) {
            damage.add(Damage.MOJIBAKE);
        }
        return damage;
    }
}
