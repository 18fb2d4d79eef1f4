package dev.workersai.embedding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Cuts a source of texts into requests, and reads no further ahead than one text. For one thread. */
final class Chunks implements Iterator<Chunk> {

    private final Iterator<String> source;
    private final int mostTexts;
    private final long mostBytes;
    private long nextIndex;
    private @Nullable String ahead;

    Chunks(Iterator<String> source, EmbeddingSettings settings) {
        this.source = source;
        this.mostTexts = settings.chunkSize();
        this.mostBytes = settings.chunkBytes();
        while (nextIndex < settings.startAt() && source.hasNext()) {
            source.next();
            nextIndex++;
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null || source.hasNext();
    }

    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if a text is null; the message says which
     */
    @Override
    public Chunk next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more texts");
        }
        List<String> texts = new ArrayList<>();
        long start = nextIndex;
        long bytes = 0;
        while (texts.size() < mostTexts && hasNext()) {
            String text = peek();
            bytes += utf8Length(text);
            if (bytes > mostBytes && !texts.isEmpty()) {
                break;
            }
            texts.add(text);
            ahead = null;
            nextIndex++;
        }
        return new Chunk(start, texts);
    }

    private String peek() {
        String text = ahead == null ? source.next() : ahead;
        if (text == null) {
            throw new NullPointerException("The text at " + nextIndex + " is null.");
        }
        ahead = text;
        return text;
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair counts two of its four bytes.
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }
}
