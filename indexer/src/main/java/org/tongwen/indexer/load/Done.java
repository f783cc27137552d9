package org.tongwen.indexer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one request achieved.
 *
 * @param taken entries whose id is taken
 * @param again writes that the index had no room for just now
 * @param sealed entries that found the index closed, as another is taking its place
 */
record Done(List<BulkAnswer> answers, List<BulkEntry> taken, List<Write> again, List<BulkEntry> sealed) {

    static Done nothing() {
        return again(new ArrayList<>());
    }

    static Done again(List<Write> writes) {
        return new Done(new ArrayList<>(), new ArrayList<>(), writes, new ArrayList<>());
    }

    /** Returns this with what a further attempt achieved. */
    Done and(Done later) {
        later.taken.addAll(0, taken);
        return thenReplaced(later);
    }

    /** Returns this with what became of the entries whose id was taken. */
    Done thenReplaced(Done later) {
        later.answers.addAll(0, answers);
        later.sealed.addAll(0, sealed);
        return later;
    }

    /** Returns what may go well once it is looked up again. */
    List<BulkEntry> overtaken() {
        return Stream.concat(taken.stream(), sealed.stream()).toList();
    }

    /** Returns the answers, an entry whose id is still taken being refused. */
    List<BulkAnswer> finalAnswers() {
        List<BulkAnswer> all = new ArrayList<>(answers);
        taken.forEach(entry -> all.add(new BulkAnswer(
                entry, Answer.refused("somebody else wrote this document at the same time; index it again"))));
        return all;
    }
}
