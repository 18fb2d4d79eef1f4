package dev.workersai.error;

import static dev.workersai.error.RefusalKind.AUTHENTICATION;
import static dev.workersai.error.RefusalKind.CAPACITY;
import static dev.workersai.error.RefusalKind.CONTEXT_WINDOW;
import static dev.workersai.error.RefusalKind.INVALID_REQUEST;
import static dev.workersai.error.RefusalKind.LICENCE;
import static dev.workersai.error.RefusalKind.MODEL_NOT_FOUND;
import static dev.workersai.error.RefusalKind.MODEL_RETIRED;
import static dev.workersai.error.RefusalKind.PAYMENT;
import static dev.workersai.error.RefusalKind.PERMISSION;
import static dev.workersai.error.RefusalKind.QUOTA;
import static dev.workersai.error.RefusalKind.RATE;
import static dev.workersai.error.RefusalKind.SERVER;
import static dev.workersai.error.RefusalKind.TIME_LIMIT;
import static dev.workersai.error.RefusalKind.TOO_LARGE;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every known code and what it means, in one table.
 *
 * <p>Sources: <a href="https://developers.cloudflare.com/workers-ai/platform/errors/">the service's table</a>, and live
 * answers of 2026 for the codes it leaves out. Words are those of OpenAI-style bodies.
 */
final class ErrorCodes {

    /** Reads a code; null if it says nothing that the status does not say. */
    private interface Reading {
        @Nullable
        Judgement of(CallFailure failure, ApiError error);
    }

    private static final Map<String, Reading> TABLE = Map.ofEntries(
            entry("1000", (failure, error) -> null), // generic
            row(
                    2001,
                    INVALID_REQUEST.stop("The id of the AI Gateway is missing or wrong: check the gateway settings.")),
            row(
                    2009,
                    AUTHENTICATION.stop("AI Gateway did not take the credentials: check the gateway's own token, and "
                            + "the provider's key that it stores.")),
            row(2021, PAYMENT.stop(Advice.NO_CREDIT)),
            row(3003, INVALID_REQUEST.stop("A header or the body is missing.")),
            row(3006, TOO_LARGE.stop(Advice.TOO_LARGE)),
            row(3007, TIME_LIMIT.retry("The service ran out of time: try again, or ask for fewer tokens.")),
            row(3008, TIME_LIMIT.stop("The call was aborted; try again if you did not do so yourself.")),
            row(3021, RATE.retry(Advice.SLOW_DOWN)),
            row(3023, PERMISSION.stop("The account is blocked: see the dashboard, or ask Cloudflare's support.")),
            entry("3030", Ambiguity::refusedByModel),
            row(3036, QUOTA.stop(Advice.DAY_IS_SPENT)),
            row(
                    3039,
                    INVALID_REQUEST.stop("The fine-tune lacks files: upload adapter_config.json and "
                            + "adapter_model.safetensors.")),
            row(3040, CAPACITY.retry(Advice.BUSY)),
            entry("3041", Ambiguity::privateOrWithdrawn),
            row(3042, MODEL_NOT_FOUND.stop(Advice.CHECK_MODEL)),
            row(3046, TIME_LIMIT.stop(Advice.TAKES_TOO_LONG)),
            row(4006, QUOTA.stop(Advice.DAY_IS_SPENT)),
            row(5004, INVALID_REQUEST.stop(Advice.CHECK_INPUT)),
            row(5005, INVALID_REQUEST.stop("The model takes no LoRA adapter: use one whose name ends in '-lora'.")),
            row(5006, INVALID_REQUEST.stop(Advice.CHECK_INPUT)),
            row(5007, MODEL_NOT_FOUND.stop(Advice.CHECK_MODEL)),
            row(
                    5016,
                    LICENCE.stop("The licence of the model has to be accepted once for the account: read it, then send "
                            + "the model the prompt 'agree'.")),
            entry("5018", Ambiguity::privateOrWithdrawn),
            row(5019, INVALID_REQUEST.stop("The service no longer takes this version of the library: update it.")),
            row(5021, CONTEXT_WINDOW.stop(Advice.CONTEXT_WINDOW)),
            row(5028, MODEL_RETIRED.stop("")),
            row(5035, PERMISSION.stop("The model needs the Workers Paid plan.")),
            entry("7000", Ambiguity::noRoute),
            row(7001, INVALID_REQUEST.stop("The path does not take this HTTP method: check the base URL.")),
            entry("7003", Ambiguity::noObject),
            row(7009, SERVER.retry(Advice.TRY_LATER)),
            row(8001, INVALID_REQUEST.stop(Advice.CHECK_INPUT)),
            row(8004, SERVER.retry(Advice.TRY_LATER)),
            row(
                    8006,
                    INVALID_REQUEST.stop(
                            "A forced tool call leaves a reasoning model too few tokens: raise " + "max_tokens.")),
            entry("8007", Ambiguity::refusedByModelServer),
            row(9106, AUTHENTICATION.stop(Advice.CHECK_TOKEN)),
            row(9109, AUTHENTICATION.stop(Advice.CHECK_TOKEN)),
            row(10000, AUTHENTICATION.stop(Advice.CHECK_TOKEN)),
            word("context_length_exceeded", CONTEXT_WINDOW.stop(Advice.CONTEXT_WINDOW)),
            word("image_too_large", TOO_LARGE.stop(Advice.TOO_LARGE)),
            word("invalid_image", INVALID_REQUEST.stop(Advice.CHECK_INPUT)),
            word("invalid_prompt", INVALID_REQUEST.stop(Advice.CHECK_INPUT)),
            word("rate_limit_exceeded", RATE.retry(Advice.SLOW_DOWN)),
            word("server_error", SERVER.retry(Advice.TRY_LATER)));

    private ErrorCodes() {}

    /** Returns what the code of an entry means, empty if it has none or it is not known. */
    static Optional<Judgement> judge(ApiError error, CallFailure failure) {
        return error.codeText().map(TABLE::get).map(reading -> reading.of(failure, error));
    }

    private static Map.Entry<String, Reading> row(int code, Judgement judgement) {
        return word(Integer.toString(code), judgement);
    }

    private static Map.Entry<String, Reading> word(String code, Judgement judgement) {
        return entry(code, (failure, error) -> judgement);
    }
}
