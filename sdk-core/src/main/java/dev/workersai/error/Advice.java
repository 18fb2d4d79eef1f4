package dev.workersai.error;

import java.util.Map;

/** What a reader of a refusal can do about it, by the service's code and, where that is unknown, by HTTP status. */
final class Advice {

    private static final String CHECK_TOKEN =
            "Check the API token: it needs the permission 'Workers AI Read' and has to "
                    + "belong to the account that is called; also compare the account id.";
    private static final String CHECK_MODEL = "No such model: compare the id, letter case included, with the list at "
            + "https://developers.cloudflare.com/workers-ai/models/.";
    private static final String CHECK_INPUT = "The input does not fit the model; the message above says where.";
    private static final String DAY_IS_SPENT =
            "The account's daily allocation is spent: retrying does not help before it "
                    + "is renewed at 00:00 UTC; the Workers Paid plan lifts it.";
    private static final String TRY_LATER = "Try again in a few seconds.";
    private static final String RETIRED = "The model was withdrawn or is private: choose another one.";

    // Codes and their meaning: https://developers.cloudflare.com/workers-ai/platform/errors/, and live answers of 2026.
    private static final Map<Integer, String> BY_CODE = Map.ofEntries(
            Map.entry(3006, "The request is too large: send less, or in several calls."),
            Map.entry(3021, "Too many requests per minute for this task: slow down, then try again."),
            Map.entry(3036, DAY_IS_SPENT),
            Map.entry(3040, "The model is busy: try again in a few seconds, use another model, or queue a batch."),
            Map.entry(3041, RETIRED),
            Map.entry(3042, CHECK_MODEL),
            Map.entry(3046, "Generation hit the service's time limit, and would again: ask for fewer tokens."),
            Map.entry(4006, DAY_IS_SPENT),
            Map.entry(5004, CHECK_INPUT),
            Map.entry(5005, "The model takes no LoRA adapter: use one whose name ends in '-lora'."),
            Map.entry(5006, CHECK_INPUT),
            Map.entry(5007, CHECK_MODEL),
            Map.entry(
                    5016,
                    "The licence of the model has to be accepted once for the account: read it, then send the "
                            + "model the prompt 'agree'."),
            Map.entry(5018, RETIRED),
            Map.entry(
                    5021,
                    "Prompt and answer together exceed the model's context window: shorten the prompt or "
                            + "lower max_tokens."),
            Map.entry(5028, RETIRED),
            Map.entry(5035, "The model needs the Workers Paid plan."),
            Map.entry(7000, "There is no such path: check the base URL, and that the model id is complete."),
            Map.entry(7001, "The path does not take this HTTP method: check the base URL."),
            Map.entry(7003, "Check the account id and the base URL."),
            Map.entry(8001, CHECK_INPUT),
            Map.entry(9106, CHECK_TOKEN),
            Map.entry(9109, CHECK_TOKEN),
            Map.entry(10000, CHECK_TOKEN));

    private Advice() {}

    static String of(CallFailure failure) {
        for (ApiError error : failure.errors()) {
            String advice = error.code().isPresent() ? BY_CODE.get(error.code().getAsInt()) : null;
            if (advice != null) {
                return advice;
            }
        }
        return byStatus(failure.status());
    }

    private static String byStatus(int status) {
        if (status / 100 == 3) {
            return "Redirects are not followed, so that the token stays with the service: check the base URL.";
        }
        if (status >= 500) {
            return TRY_LATER;
        }
        return switch (status) {
            case 401, 403 -> CHECK_TOKEN;
            case 413 -> "The request is too large: send less, or in several calls.";
            case 429 -> "Too many requests: slow down, then try again.";
            default -> "";
        };
    }
}
