package dev.workersai.account;

import dev.workersai.model.Finetune;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A LoRA adapter of the account, or a public one. Immutable. */
public final class LoraAdapter {

    private final Finetune finetune;

    LoraAdapter(Finetune finetune) {
        this.finetune = finetune;
    }

    /** {@return its uuid, to give to {@code lora(…)} of a chat; empty if the service does not say} */
    public String id() {
        return Objects.requireNonNullElse(finetune.id(), "");
    }

    /** {@return its name, which {@code lora(…)} takes as well; empty if the service does not say} */
    public String name() {
        return Objects.requireNonNullElse(finetune.name(), "");
    }

    /** {@return the id of the model it adapts; empty if the service does not say} */
    public String modelId() {
        return Objects.requireNonNullElse(finetune.model(), "");
    }

    /** {@return what it is for; empty if nobody said} */
    public String description() {
        return Objects.requireNonNullElse(finetune.description(), "");
    }

    /** {@return whether other accounts may use it} */
    public boolean isPublic() {
        return Boolean.TRUE.equals(finetune.publicValue());
    }

    /** {@return when it was registered} */
    public Optional<Instant> createdAt() {
        return ServiceTime.parse(finetune.createdAt());
    }

    /** {@return when it was last changed} */
    public Optional<Instant> modifiedAt() {
        return ServiceTime.parse(finetune.modifiedAt());
    }

    /** {@return name and model} */
    @Override
    public String toString() {
        return "LoraAdapter[" + name() + " of " + modelId() + "]";
    }
}
