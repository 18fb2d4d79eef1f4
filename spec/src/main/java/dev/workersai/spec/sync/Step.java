package dev.workersai.spec.sync;

import java.util.Locale;

/** What became of one model: the kind, and what a person should know. */
record Step(Kind kind, String note) {

    enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** Not in the list any more; the file stays. */
        UNLISTED,
        /** In the list, but not to be used. */
        SKIPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Step of(Kind kind, String note) {
        return new Step(kind, note);
    }

    @Override
    public String toString() {
        return note.isEmpty() ? kind.word() : kind.word() + " (" + note + ")";
    }
}
