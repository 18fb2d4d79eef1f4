package dev.workersai.error;

import dev.workersai.catalog.ModelCard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The licence of the model has to be accepted once for the account: read it, then send the model the prompt
 * {@code agree}, for example {@code client.run(modelId, Map.of("prompt", "agree"))}. The SDK never does so by itself.
 */
public final class LicenceRequiredException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String licence;

    LicenceRequiredException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
        this.licence = Ambiguity.card(failure).flatMap(ModelCard::terms).orElse(null);
    }

    /** {@return the address of the licence, empty if the catalog does not say} */
    public Optional<String> licence() {
        return Optional.ofNullable(licence);
    }
}
