package dev.workersai.embedding;

import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.WorkersAiException;
import java.util.Set;

/** What a failed request was due to, and so what to do next. */
enum Blame {
    /** A text: smaller requests find out which. */
    TEXT,
    /** The road back: the answer was lost or broken, and the client does not ask again, since it may be billed. */
    ANSWER,
    /** The moment: the client has asked again as often as it was told to. */
    MOMENT,
    /** The account, the settings or the model: all other requests would fail as well. */
    JOB;

    private static final Set<Integer> OF_TEXT = Set.of(400, 413, 422);
    private static final Set<Integer> NOT_OF_TEXT = Set.of(2001, 3040, 3042, 5007, 7000, 7003, 9106);
    private static final Set<Integer> OF_ACCOUNT = Set.of(3036, 4006);

    static Blame of(WorkersAiException failure) {
        if (failure instanceof ProtocolException) {
            return ANSWER;
        }
        if (!(failure instanceof ApiException refusal)) {
            return Thread.currentThread().isInterrupted() ? JOB : ANSWER;
        }
        if (OF_ACCOUNT.stream().anyMatch(refusal::hasCode)) {
            return JOB;
        }
        if (refusal.hasCode(3040) || refusal.status() == 429 || refusal.status() == 408 || refusal.status() >= 500) {
            return MOMENT;
        }
        boolean ofText =
                OF_TEXT.contains(refusal.status()) && NOT_OF_TEXT.stream().noneMatch(refusal::hasCode);
        return ofText ? TEXT : JOB;
    }
}
