package dev.workersai.embedding;

/** Takes vectors one by one, in the order of their texts. */
@FunctionalInterface
public interface VectorConsumer {

    /**
     * Takes one vector. Called on the thread that asked, never by two at once. What it throws ends the job, and is
     * thrown there.
     *
     * @param index place of the text in its source, from 0; the places of texts that failed are left out
     * @param text the text
     * @param vector its vector, the consumer's to keep
     */
    void accept(long index, String text, float[] vector);
}
