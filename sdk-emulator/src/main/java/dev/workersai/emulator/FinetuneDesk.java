package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The account's LoRA adapters, kept as long as the emulator lives; their files are checked and forgotten. */
final class FinetuneDesk {

    private static final int OK = 200;
    private static final String CONFIG = "adapter_config.json";
    private static final Set<String> FILES = Set.of(CONFIG, "adapter_model.safetensors");
    private static final Set<String> FAMILIES = Set.of("mistral", "gemma", "llama");

    private final Catalog catalog;
    private final Clock clock;
    private final List<ObjectNode> finetunes = new ArrayList<>();

    FinetuneDesk(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** {@code GET /ai/finetunes}: a list in a list, as the vendor's documentation shows it. */
    synchronized Answer list(Incoming request) {
        ArrayNode all = Json.array();
        finetunes.forEach(all::add);
        return Envelope.answer(OK, Envelope.success(Json.array().add(all)));
    }

    /** {@code POST /ai/finetunes}. */
    synchronized Answer create(Incoming request) {
        JsonNode wanted = json(request.body());
        String modelId = wanted.path("model").asText();
        String name = wanted.path("name").asText();
        if (modelId.isEmpty() || name.isEmpty()) {
            throw Refusal.invalidInput("required properties at '/' are 'model,name'");
        }
        Model model = catalog.find(modelId).orElseThrow(() -> RunEndpoint.noSuchModel(modelId));
        if (!model.card().flag("lora")) {
            throw Refusal.of(ErrorCode.NO_LORA, "Model " + modelId + " does not support LoRA adapters");
        }
        String now = Instant.now(clock).toString();
        ObjectNode finetune = Json.object()
                .put("id", RequestIds.uuidOf("finetune " + finetunes.size() + name))
                .put("model", modelId)
                .put("name", name)
                .put("public", wanted.path("public").asBoolean())
                .put("created_at", now)
                .put("modified_at", now);
        if (wanted.hasNonNull("description")) {
            finetune.set("description", wanted.path("description"));
        }
        finetunes.add(finetune);
        return Envelope.answer(OK, Envelope.success(finetune));
    }

    /** {@code POST /ai/finetunes/{id or name}/finetune-assets}. */
    synchronized Answer upload(String idOrName, Incoming request) {
        ObjectNode finetune = finetunes.stream()
                .filter(each -> each.path("id").asText().equals(idOrName)
                        || each.path("name").asText().equals(idOrName))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidInput("there is no fine-tune " + idOrName));
        List<FormPart> parts = MultipartBody.parts(request);
        String fileName = part(parts, "file_name").text();
        byte[] file = part(parts, "file").content();
        if (!FILES.contains(fileName)) {
            throw Refusal.invalidInput(
                    "file_name has to be one of " + FILES.stream().sorted().toList());
        }
        if (fileName.equals(CONFIG)
                && !FAMILIES.contains(json(file).path("model_type").asText())) {
            throw Refusal.invalidInput("model_type has to be one of mistral, gemma, llama");
        }
        finetune.put("modified_at", Instant.now(clock).toString());
        return Envelope.answer(OK, Envelope.success(Json.object().put("success", true)));
    }

    private static FormPart part(List<FormPart> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidInput("required properties at '/' are 'file,file_name'"));
    }

    private static JsonNode json(byte[] text) {
        try {
            return Json.read(text);
        } catch (IOException e) {
            throw Refusal.invalidInput("this is not JSON");
        }
    }
}
