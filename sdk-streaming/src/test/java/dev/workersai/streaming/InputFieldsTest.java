package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InputFieldsTest {

    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("inputTypes")
    void has_typeOfAChatModel_isWhatJacksonWrites(Class<?> type) {
        InputFields fields = InputFields.of(type);

        Set<String> written =
                JACKSON.getSerializationConfig().introspect(JACKSON.constructType(type)).findProperties().stream()
                        .map(BeanPropertyDefinition::getName)
                        .collect(Collectors.toSet());
        assertThat(written).isNotEmpty().allMatch(fields::has);
        assertThat(fields.isKnown()).isTrue();
        assertThat(fields.has("no_such_field")).isFalse();
    }

    static Stream<Class<?>> inputTypes() {
        return Models.all().stream()
                .filter(ChatModel.class::isInstance)
                .map(Model::inputType)
                .filter(type -> type != Object.class)
                .<Class<?>>map(type -> (Class<?>) type)
                .distinct();
    }

    @Test
    void of_typeThatSaysNothing_isUnknown() {
        assertThat(InputFields.of(Object.class).isKnown()).isFalse();
        assertThat(InputFields.unknown().has("messages")).isFalse();
    }
}
