package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThinkSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<think>a</think>b|reasoning a, text b",
                "<think>a</think>|reasoning a",
                "<think></think>b|text b",
                "~ \n<think>a</think>\n\n b ~|~reasoning a, text b ~",
                "<think>a|reasoning a",
                "<think>a</thin|reasoning a</thin",
                "<think>a</b></think>c|reasoning a</b>, text c",
                "<thin|text <thin",
                "<thick>a|text <thick>a",
                "~  a~|~text   a~",
                "~  ~|~text   ~",
                "a<think>b</think>|text a<think>b</think>",
                "<think>a</think><think>b</think>|reasoning a, text <think>b</think>",
                "<think>a</think> </think>b|reasoning a, text </think>b"
            })
    void add_anyCut_splitsTheSame(String text, String expected) {
        for (int size = 1; size <= text.length(); size++) {
            assertThat(split(text, size)).as("pieces of " + size).isEqualTo(expected);
        }
    }

    @Test
    void add_sureText_isNotHeldBack() {
        ChunkQueue queue = new ChunkQueue(true);

        queue.text("<think>a</");
        assertThat(queue.poll()).isEqualTo(new ChatChunk.ReasoningDelta("a"));
        assertThat(queue.poll()).isNull();
        queue.text("b");
        assertThat(queue.poll()).isEqualTo(new ChatChunk.ReasoningDelta("</b"));
        queue.text("</think>c");
        assertThat(queue.poll()).isEqualTo(new ChatChunk.TextDelta("c"));
        queue.text("</");
        assertThat(queue.poll()).isEqualTo(new ChatChunk.TextDelta("</"));
    }

    @Test
    void add_nothingButSpaceForLong_takesTimeInProportion() {
        ChunkQueue queue = new ChunkQueue(true);
        int count = 1_000_000;

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < count; i++) {
                queue.text(" ");
            }
        });
        queue.end();

        assertThat(queue.poll()).isEqualTo(new ChatChunk.TextDelta(" ".repeat(count)));
    }

    private static String split(String text, int size) {
        ChunkQueue queue = new ChunkQueue(true);
        for (int at = 0; at < text.length(); at += size) {
            queue.text(text.substring(at, Math.min(text.length(), at + size)));
        }
        queue.end();
        List<String> joined = new ArrayList<>();
        String kind = "";
        for (ChatChunk chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
            String word = Reading.word(chunk);
            int space = word.indexOf(' ');
            if (word.substring(0, space).equals(kind)) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word.substring(space + 1));
            } else {
                joined.add(word);
                kind = word.substring(0, space);
            }
        }
        return String.join(", ", joined);
    }
}
