package dev.workersai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the README to the code: every Java snippet in it compiles. */
class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private static final String FRAME = """
            import com.fasterxml.jackson.databind.JsonNode;
            import dev.workersai.*;
            import dev.workersai.account.*;
            import dev.workersai.batch.*;
            import dev.workersai.catalog.*;
            import dev.workersai.embedding.*;
            import dev.workersai.emulator.*;
            import dev.workersai.error.*;
            import dev.workersai.image.*;
            import dev.workersai.media.*;
            import dev.workersai.model.*;
            import dev.workersai.realtime.*;
            import dev.workersai.speech.*;
            import dev.workersai.streaming.*;
            import dev.workersai.text.*;
            import dev.workersai.wire.*;
            import java.io.InputStream;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            class Snippet {
                %s
                void run() throws Exception {
            %s
                }
            }
            """;

    static Stream<String> snippets() throws IOException {
        return SNIPPET
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void snippet_compiled_noErrors(String snippet, @TempDir Path classes) {
        String field = (snippet.contains("WorkersAiClient client") ? "" : "WorkersAiClient client; ")
                + (snippet.contains("WorkersAi ai") ? "" : "WorkersAi ai;");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none"),
                        null,
                        List.of(source(FRAME.formatted(field, snippet))))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static SimpleJavaFileObject source(String code) {
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
