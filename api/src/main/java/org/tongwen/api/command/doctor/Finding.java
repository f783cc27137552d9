package org.tongwen.api.command.doctor;

import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param subject what was looked at, a word or two
 * @param found what is there
 * @param advice what to do; null if there is nothing to be done
 */
record Finding(
        String subject, Level level, String found, @Nullable String advice) {

    /** How bad it is. */
    enum Level {
        OK("ok"),
        LOOK_AT("look at"),
        BROKEN("broken");

        private final String text;

        Level(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    static Finding ok(String subject, String found) {
        return new Finding(subject, Level.OK, found, null);
    }

    static Finding lookAt(String subject, String found, String advice) {
        return new Finding(subject, Level.LOOK_AT, found, advice);
    }

    static Finding broken(String subject, String found, String advice) {
        return new Finding(subject, Level.BROKEN, found, advice);
    }

    /** Returns the line that a person reads. */
    String line() {
        return level.text() + ": " + subject + ": " + found + (advice == null ? "" : " — " + advice);
    }
}
