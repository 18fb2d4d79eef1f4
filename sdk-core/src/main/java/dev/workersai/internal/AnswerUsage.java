package dev.workersai.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the tokens that an answer took, in its property {@code usage}; most answers have none. */
final class AnswerUsage {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.http");

    private final ObjectMapper mapper;
    private final Map<Class<?>, Optional<AnnotatedMember>> properties = new ConcurrentHashMap<>();

    AnswerUsage(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void note(@Nullable Object answer, ActiveCall call) {
        JsonNode usage = usageOf(answer);
        if (usage.isObject()) {
            call.took(
                    count(usage, "prompt_tokens", "input_tokens"), count(usage, "completion_tokens", "output_tokens"));
        }
    }

    private JsonNode usageOf(@Nullable Object answer) {
        if (answer == null) {
            return mapper.missingNode();
        }
        if (answer instanceof JsonNode tree) {
            return tree.path("usage");
        }
        return properties
                .computeIfAbsent(answer.getClass(), this::find)
                .map(property -> treeOf(property, answer))
                .orElse(mapper.missingNode());
    }

    /** An answer is there, and stays, also if its usage is of a type that cannot be written. */
    private JsonNode treeOf(AnnotatedMember property, Object answer) {
        try {
            return mapper.valueToTree(property.getValue(answer));
        } catch (IllegalArgumentException e) {
            LOG.debug("the tokens of {} cannot be told", answer.getClass(), e);
            return mapper.missingNode();
        }
    }

    private Optional<AnnotatedMember> find(Class<?> type) {
        return mapper.getSerializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .filter(property -> property.getName().equals("usage"))
                .findFirst()
                .map(BeanPropertyDefinition::getAccessor)
                .map(AnswerUsage::opened);
    }

    private static AnnotatedMember opened(AnnotatedMember property) {
        property.fixAccess(true);
        return property;
    }

    private static @Nullable Long count(JsonNode usage, String name, String otherName) {
        JsonNode count = usage.path(name).isNumber() ? usage.path(name) : usage.path(otherName);
        return count.isNumber() ? count.asLong() : null;
    }
}
