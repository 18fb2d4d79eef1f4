package dev.workersai.error;

/** Sentences that say what to do, where more than one cause of a refusal leads to them. */
final class Advice {

    static final String CHECK_TOKEN =
            "Check the API token: it needs the permission 'Workers AI Read', not only those of "
                    + "AI Gateway, and has to belong to the account that is called; also compare the account id.";
    static final String CHECK_MODEL = "No such model: compare the id, letter case included, with the list at "
            + "https://developers.cloudflare.com/workers-ai/models/.";
    static final String CHECK_INPUT = "The input does not fit the model; the message above says where.";
    static final String CHECK_ROUTE =
            "There is no such path: check the base URL and the account id, and that the model id is complete.";
    static final String TOO_LARGE = "The request is too large: send less, or in several calls.";
    static final String CONTEXT_WINDOW =
            "Prompt and answer together exceed the model's context window: shorten the prompt or lower max_tokens.";
    static final String POLICY = "The prompt or what came of it was taken for forbidden content: word it differently.";
    static final String DAY_IS_SPENT = "The account's daily allocation is spent: retrying does not help before it is "
            + "renewed at 00:00 UTC; the Workers Paid plan lifts it.";
    static final String NO_CREDIT =
            "The account has no credit for this model, and no key of its provider is stored in the gateway: add either.";
    static final String SLOW_DOWN = "Too many requests per minute for this task: slow down, then try again.";
    static final String BUSY = "The model is busy: try again in a few seconds, use another model, or queue a batch.";
    static final String TRY_LATER = "The service failed: try again in a few seconds.";
    static final String TAKES_TOO_LONG =
            "Generation hit the service's time limit, and would again: ask for fewer tokens, or less reasoning.";
    static final String PRIVATE_MODEL = "The model is private or was withdrawn: choose another one.";

    private Advice() {}
}
