package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model that cannot do what it is asked for is a compile error. */
class ModelTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ai.embed(Models.Embed.BGE_M3)                                      | true
            ai.embed(Models.Image.FLUX_1_SCHNELL)                              | false
            ai.embed(Models.Chat.GLM_5_3_FLASH)                                | false
            ai.chat(Models.Embed.BGE_M3)                                       | false
            ai.batch(Models.Embed.BGE_M3, List.<BgeM3Input>of())               | true
            ai.batch(Models.Embed.BGE_M3, List.<TextEmbeddingsInput>of())      | false
            ai.batch(Models.Embed.EMBEDDINGGEMMA_300M, List.of())              | false
            ai.batch(Models.Transcribe.NOVA_3, List.of())                      | false
            """)
    void call_model_compilesIfItsTypeCanDoIt(String call, boolean compiles, @TempDir Path classes) {
        String code =
                "import dev.workersai.catalog.*; import dev.workersai.model.*; import java.util.*; class Snippet {"
                        + " Object call(dev.workersai.streaming.WorkersAi ai) { return " + call + "; } }";
        StringWriter messages = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none"),
                        null,
                        List.of(source(code)))
                .call();
        assertThat(compiled).as(messages.toString()).isEqualTo(compiles);
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
