package dev.workersai.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.FilePart;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** An input type with a field of every kind; what is null is absent. */
@Getter
@Accessors(fluent = true)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class Prompt implements Input {

    @JsonProperty("prompt")
    private final @Nullable String prompt;

    @JsonProperty("seed")
    private final @Nullable Long seed;

    @JsonProperty("guidance")
    private final @Nullable Double guidance;

    @JsonProperty("raw")
    private final @Nullable Boolean raw;

    @JsonProperty("input_image_0")
    private final byte @Nullable [] image;

    @JsonProperty("file")
    private final @Nullable BinaryBody file;

    @JsonProperty("files")
    private final @Nullable List<BinaryBody> files;

    @JsonProperty("documents")
    private final @Nullable List<FilePart> documents;

    @JsonProperty("keyterm")
    private final @Nullable List<String> keyterms;

    @JsonProperty("nested")
    private final @Nullable Map<String, Object> nested;
}
