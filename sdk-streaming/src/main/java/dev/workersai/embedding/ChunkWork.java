package dev.workersai.embedding;

import dev.workersai.error.WorkersAiException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Embeds the texts of one chunk. Where the service refuses the request for one of its texts, halves of it are sent, and
 * their halves, until the bad texts stand alone; the others get their vectors. One object for all chunks of a job.
 */
final class ChunkWork {

    /** So often is a request sent whose answer gets lost or broken on the way. */
    private static final int ATTEMPTS = 3;

    /** After so many texts refused one by one, and not one embedded, it is not the texts. */
    private static final int HOPELESS = 5;

    private final EmbeddingCalls calls;
    private final AtomicInteger embedded = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    ChunkWork(EmbeddingCalls calls) {
        this.calls = calls;
    }

    ChunkOutcome embed(Chunk chunk) {
        ChunkOutcome outcome = new ChunkOutcome(chunk);
        List<String> texts = chunk.texts();
        int[] places = IntStream.range(0, texts.size())
                .filter(place -> !texts.get(place).isEmpty())
                .toArray();
        IntStream.range(0, texts.size())
                .filter(place -> texts.get(place).isEmpty())
                .forEach(place -> outcome.fail(
                        place, new IllegalArgumentException("The text at " + (chunk.start() + place) + " is empty.")));
        embed(outcome, places, 0, places.length);
        return outcome;
    }

    private void embed(ChunkOutcome outcome, int[] places, int from, int to) {
        if (from == to) {
            return;
        }
        if (outcome.end() != null) {
            fail(outcome, places, from, to, outcome.end());
            return;
        }
        try {
            List<String> texts = outcome.chunk().texts();
            EmbeddingAnswer answer = askedAgain(IntStream.range(from, to)
                    .mapToObj(i -> texts.get(places[i]))
                    .toList());
            put(outcome, answer, places, from);
        } catch (WorkersAiException e) {
            Blame blame = Blame.of(e);
            if (blame == Blame.TEXT && to - from > 1) {
                int middle = (from + to) / 2;
                embed(outcome, places, from, middle);
                embed(outcome, places, middle, to);
                return;
            }
            if (blame == Blame.JOB || (blame == Blame.TEXT && isHopeless())) {
                outcome.endWith(e);
            }
            fail(outcome, places, from, to, e);
        }
    }

    private EmbeddingAnswer askedAgain(List<String> texts) {
        for (int attempt = 1; ; attempt++) {
            try {
                return calls.vectors(texts);
            } catch (WorkersAiException e) {
                if (attempt == ATTEMPTS || Blame.of(e) != Blame.ANSWER) {
                    throw e;
                }
            }
        }
    }

    private boolean isHopeless() {
        return refused.incrementAndGet() >= HOPELESS && embedded.get() == 0;
    }

    private void put(ChunkOutcome outcome, EmbeddingAnswer answer, int[] places, int from) {
        outcome.note(answer);
        for (int i = 0; i < answer.vectors().size(); i++) {
            float[] vector = answer.vectors().get(i);
            if (isZero(vector)) {
                outcome.fail(places[from + i], calls.misfit("a vector came that is all zero"));
            } else {
                outcome.succeed(places[from + i], vector);
                embedded.incrementAndGet();
            }
        }
    }

    private static void fail(ChunkOutcome outcome, int[] places, int from, int to, RuntimeException cause) {
        for (int i = from; i < to; i++) {
            outcome.fail(places[i], cause);
        }
    }

    static boolean isZero(float[] vector) {
        for (float value : vector) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}
