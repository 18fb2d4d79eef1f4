package dev.workersai.error;

import dev.workersai.catalog.Model;
import dev.workersai.catalog.ModelCard;
import dev.workersai.catalog.Models;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes that stand for more than one thing; what is meant is in the message, or in the catalog. */
final class Ambiguity {

    private static final Pattern FORBIDDEN =
            Pattern.compile("nsfw|flagged|safety|unsafe|sensitive|inappropriate|prohibited|content policy|moderation");
    private static final Pattern WITHDRAWN = Pattern.compile("deprecat|withdrawn|retired|no longer available");

    private Ambiguity() {}

    /** 3030: forbidden content on image models, sound that cannot be read on speech models. */
    static Judgement refusedByModel(CallFailure failure, ApiError error) {
        String text = text(error);
        return text.contains("audio") && !FORBIDDEN.matcher(text).find()
                ? RefusalKind.INVALID_REQUEST.stop("The model cannot read the sound: check its format.")
                : RefusalKind.POLICY.stop(Advice.POLICY);
    }

    /** 8007: forbidden content, or a setting that the model's own server does not know. */
    static Judgement refusedByModelServer(CallFailure failure, ApiError error) {
        return FORBIDDEN.matcher(text(error)).find()
                ? RefusalKind.POLICY.stop(Advice.POLICY)
                : RefusalKind.INVALID_REQUEST.stop(Advice.CHECK_INPUT);
    }

    /** 3041, 5018: a model of somebody else, or one that was withdrawn. */
    static Judgement privateOrWithdrawn(CallFailure failure, ApiError error) {
        boolean withdrawn = card(failure).flatMap(ModelCard::retiredOn).isPresent()
                || WITHDRAWN.matcher(text(error)).find();
        return withdrawn ? RefusalKind.MODEL_RETIRED.stop("") : RefusalKind.PERMISSION.stop(Advice.PRIVATE_MODEL);
    }

    /** 7000: a model that the router does not know, or a path that it does not. */
    static Judgement noRoute(CallFailure failure, ApiError error) {
        boolean strange = failure.model() != null
                && failure.errors().size() == 1
                && card(failure).isEmpty();
        return strange
                ? RefusalKind.MODEL_NOT_FOUND.stop(Advice.CHECK_MODEL)
                : RefusalKind.INVALID_REQUEST.stop(Advice.CHECK_ROUTE);
    }

    /** 7003: no such account or path; from AI Gateway, no such model. */
    static Judgement noObject(CallFailure failure, ApiError error) {
        String text = text(error);
        return text.contains("model") && text.contains("not found")
                ? RefusalKind.MODEL_NOT_FOUND.stop(Advice.CHECK_MODEL)
                : RefusalKind.AUTHENTICATION.stop("Check the account id and the base URL.");
    }

    static Optional<ModelCard> card(CallFailure failure) {
        return Optional.ofNullable(failure.model()).flatMap(Models::byId).map(Model::card);
    }

    private static String text(ApiError error) {
        return error.rawMessage().toLowerCase(Locale.ROOT);
    }
}
