package org.tongwen.api.command.doctor;

/** Judges facts of one subject that were found before, so that it can be tried with made-up ones. */
interface Check {

    /** Returns what it thinks of the facts; changes nothing. */
    Finding look();
}
