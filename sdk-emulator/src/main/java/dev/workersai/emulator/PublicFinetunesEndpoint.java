package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /ai/finetunes/public}: a few adapters that anyone may use. */
final class PublicFinetunesEndpoint implements Endpoint {

    private static final int OK = 200;

    private record Adapter(String name, String model, String description) {}

    private static final List<Adapter> ALL = List.of(
            new Adapter("cf-public-magicoder", "@cf/mistral/mistral-7b-instruct-v0.1", "Writes code"),
            new Adapter("cf-public-jigsaw-classification", "@cf/google/gemma-2b-it-lora", "Finds toxic comments"),
            new Adapter("cf-public-cnn-summarization", "@cf/google/gemma-2b-it-lora", "Sums up news"));

    @Override
    public Answer answer(Incoming request) {
        Query query = request.query();
        Stream<Adapter> adapters = ALL.stream();
        if ("name".equals(query.first("orderBy"))) {
            adapters = adapters.sorted(Comparator.comparing(Adapter::name));
        }
        ArrayNode page = Json.array();
        adapters.skip(number(query.first("offset"), 0))
                .limit(number(query.first("limit"), ALL.size()))
                .forEach(adapter -> page.addObject()
                        .put("id", RequestIds.uuidOf(adapter.name()))
                        .put("name", adapter.name())
                        .put("model", adapter.model())
                        .put("description", adapter.description())
                        .put("public", true)
                        .put("created_at", "2024-04-02T00:00:00.000Z")
                        .put("modified_at", "2024-04-02T00:00:00.000Z"));
        return Envelope.answer(OK, Envelope.success(page));
    }

    private static long number(@Nullable String text, long fallback) {
        if (text == null) {
            return fallback;
        }
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.invalidInput("limit and offset have to be whole numbers");
        }
        return Long.parseLong(text);
    }
}
