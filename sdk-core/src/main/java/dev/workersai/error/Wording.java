package dev.workersai.error;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What messages say better than the code or status they come with. */
final class Wording {

    private static final Pattern DAY_IS_SPENT = Pattern.compile("daily free allocation", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTEXT_WINDOW =
            Pattern.compile("maximum context length|context window", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_MODE = Pattern.compile("JSON mode couldn['’]t be met", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUSY = phrase("capacity temporarily exceeded", "3040");
    // A 500 whose text, not code, was 3021 (live answer, 2026).
    private static final Pattern RATE = phrase("rate limit", "3021");

    private Wording() {}

    /**
     * Returns the judgement by the messages, empty if they say nothing that counts more than the codes.
     *
     * @param known the judgements by the codes
     */
    static Optional<Judgement> judge(CallFailure failure, List<Judgement> known) {
        if (says(failure, DAY_IS_SPENT)) {
            return Optional.of(RefusalKind.QUOTA.stop(Advice.DAY_IS_SPENT));
        }
        if (isAll(known, RefusalKind.INVALID_REQUEST) && says(failure, CONTEXT_WINDOW)) {
            return Optional.of(RefusalKind.CONTEXT_WINDOW.stop(Advice.CONTEXT_WINDOW));
        }
        if (!isAll(known, RefusalKind.SERVER)) {
            return Optional.empty();
        }
        if (says(failure, JSON_MODE)) {
            return Optional.of(RefusalKind.SERVER.stop(
                    "The model did not manage to follow the JSON schema: simplify it, or use another model."));
        }
        if (says(failure, BUSY)) {
            return Optional.of(RefusalKind.CAPACITY.retry(Advice.BUSY));
        }
        return says(failure, RATE) ? Optional.of(RefusalKind.RATE.retry(Advice.SLOW_DOWN)) : Optional.empty();
    }

    /** Returns whether no code says anything other than the given kind. */
    private static boolean isAll(List<Judgement> known, RefusalKind kind) {
        return known.stream().allMatch(judgement -> judgement.kind() == kind);
    }

    private static boolean says(CallFailure failure, Pattern pattern) {
        return failure.errors().stream()
                .anyMatch(error -> pattern.matcher(error.rawMessage()).find());
    }

    private static Pattern phrase(String words, String code) {
        return Pattern.compile(words + "|(?:^|error|code)[ :=\"]{0,4}" + code + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
