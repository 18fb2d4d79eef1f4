package dev.workersai.streaming;

/**
 * Takes reasoning out of the text of models that put it at the start, as {@code <think>…</think>}, however the tags are
 * cut over events. Later in the text the tags are text like any other: a model may well write about them.
 *
 * <p>White space around the block belongs to neither part and is dropped.
 */
final class ThinkSplitter {

    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    private enum State {
        START,
        THINKING,
        GAP,
        TEXT
    }

    private final ChunkQueue target;
    private State state = State.START;
    private final StringBuilder held = new StringBuilder();

    /** How much of what is held at the start is white space, so that a long run of it is not searched with every piece. */
    private int blank;

    ThinkSplitter(ChunkQueue target) {
        this.target = target;
    }

    /** Takes the next piece of text. */
    void add(String text) {
        if (state == State.TEXT) {
            target.addText(text);
            return;
        }
        held.append(text);
        if (state == State.START) {
            start();
        }
        if (state == State.THINKING) {
            think();
        }
        if (state == State.GAP) {
            leaveGap();
        }
    }

    /** Lets go of what was held back in case it was a part of a tag. */
    void flush() {
        if (state == State.THINKING) {
            target.addReasoning(held.toString());
        } else {
            target.addText(held.toString());
        }
        held.setLength(0);
    }

    private void start() {
        blank = firstNonSpace(blank);
        int seen = Math.min(held.length() - blank, OPEN.length());
        if (!OPEN.startsWith(held.substring(blank, blank + seen))) {
            state = State.TEXT;
            flush();
        } else if (seen == OPEN.length()) {
            state = State.THINKING;
            held.delete(0, blank + seen);
        }
    }

    private void think() {
        int close = held.indexOf(CLOSE);
        if (close >= 0) {
            target.addReasoning(held.substring(0, close));
            held.delete(0, close + CLOSE.length());
            state = State.GAP;
            return;
        }
        int sure = held.length() - partOfClose();
        target.addReasoning(held.substring(0, sure));
        held.delete(0, sure);
    }

    /** Returns how many of the last characters may become the closing tag. */
    private int partOfClose() {
        for (int length = Math.min(CLOSE.length() - 1, held.length()); length > 0; length--) {
            if (CLOSE.startsWith(held.substring(held.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    private void leaveGap() {
        held.delete(0, firstNonSpace(0));
        if (!held.isEmpty()) {
            state = State.TEXT;
            flush();
        }
    }

    private int firstNonSpace(int from) {
        int at = from;
        while (at < held.length() && Character.isWhitespace(held.charAt(at))) {
            at++;
        }
        return at;
    }
}
