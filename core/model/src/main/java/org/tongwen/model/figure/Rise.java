package org.tongwen.model.figure;

import java.util.List;
import org.tongwen.model.figure.quantity.Quantity;

/** Tells the two values of a rise or a fall: the first is where it starts, the second where it ends: 由11%提高到20%. */
final class Rise {

    private static final int LONGEST = 16;
    private static final int FAR = 24;

    private Rise() {}

    /** Whether the value at this place is the one from which another is reached. */
    static boolean startsAt(Place place) {
        List<Quantity> behind = Nearby.from(
                place.sentence().quantities(), Quantity::start, place.quantity().end());
        return !behind.isEmpty() && isRise(place.sentence(), place.quantity(), behind.getFirst());
    }

    /** Whether the value at this place is the one that is reached from that before it. */
    static boolean endsAt(Place place) {
        Quantity before = place.before();
        return before != null && isRise(place.sentence(), before, place.quantity());
    }

    private static boolean isRise(Sentence sentence, Quantity from, Quantity to) {
        int gap = to.start() - from.end();
        boolean near = gap > 0 && gap <= LONGEST;
        if (!near || sentence.lastCue(from.end(), to.start(), cue -> cue.value().level()) == null) {
            return false;
        }
        int start = Math.max(sentence.clauseStart(from.start()), from.start() - FAR);
        String before = sentence.text().substring(start, from.start());
        return before.indexOf('由') >= 0 || before.indexOf('从') >= 0;
    }
}
