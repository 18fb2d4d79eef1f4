package dev.workersai.streaming;

import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import java.util.List;
import java.util.function.Predicate;

/** Names chat models that can do what another one cannot, for messages; retired ones are left out. */
final class Alternatives {

    private static final int MOST_NAMES = 6;

    private Alternatives() {}

    static String thatCan(Capability capability) {
        return thatFit(model -> model.card().can(capability));
    }

    static String withField(String name) {
        return thatFit(model -> InputFields.of(model.inputType()).has(name));
    }

    static String thatFit(Predicate<ChatModel<?, ?>> able) {
        List<String> ids = Models.Chat.all().stream()
                .filter(model -> model.card().retiredOn().isEmpty())
                .filter(able)
                .map(Model::id)
                .toList();
        if (ids.isEmpty()) {
            return "no model of the catalog does";
        }
        int named = Math.min(ids.size(), MOST_NAMES);
        int more = ids.size() - named;
        return (ids.size() == 1 ? "this model does: " : "these models do: ")
                + String.join(", ", ids.subList(0, named))
                + (more == 0 ? "" : ", and " + more + " more");
    }
}
