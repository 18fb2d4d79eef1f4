package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatStreamTest {

    private static final String HELLO = events("{\"response\":\"Hel\"}", "{\"response\":\"lo\"}");

    @Test
    void views_takenInTurn_shareOnePosition() {
        ChatStream stream = Reading.stream(
                events("{\"response\":\"a\"}", "{\"response\":\"b\"}", "{\"x\":1}", "{\"response\":\"c\"}"), 7);

        assertThat(stream.text().iterator().next()).isEqualTo("a");
        assertThat(stream.iterator().hasNext()).isTrue();
        assertThat(stream.iterator().next()).isEqualTo(new ChatChunk.TextDelta("b"));
        assertThat(stream.text()).containsExactly("c");
        assertThat(stream.text()).isEmpty();
        assertThat(stream.iterator().hasNext()).isFalse();
        assertThatThrownBy(() -> stream.iterator().next()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> stream.text().iterator().next()).isInstanceOf(NoSuchElementException.class);
        assertThat(stream.result().text()).isEqualTo("abc");
        assertThat(stream.result().text()).isEqualTo("abc");
    }

    @Test
    void stream_ofChunks_closesTheConnection() {
        DrippingInput bytes = DrippingInput.of(HELLO, 7);

        try (var chunks = Reading.stream(bytes, StreamOptions.defaults()).stream()) {
            assertThat(chunks.limit(1)).containsExactly(new ChatChunk.TextDelta("Hel"));
        }
        assertThat(bytes.isClosed()).isTrue();
    }

    @Test
    void next_oneChunk_readsNoFurther() {
        DrippingInput bytes = DrippingInput.of(HELLO, 1);
        Iterator<ChatChunk> chunks =
                Reading.stream(bytes, StreamOptions.defaults()).iterator();

        assertThat(chunks.next()).isEqualTo(new ChatChunk.TextDelta("Hel"));

        assertThat(bytes.left()).isEqualTo(HELLO.length() - HELLO.indexOf("data", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"response\":\"Hello\"}|Hello",
                "{\"result\":{\"response\":7},\"success\":true,\"errors\":[],\"messages\":[]}|7",
                "{\"result\":\"Hello\",\"success\":true,\"errors\":[],\"messages\":[]}|Hello",
                "{\"choices\":[{\"message\":{\"content\":\"Hello\"}}]}|Hello",
                "{\"choices\":[{\"text\":\"Hello\"}]}|Hello",
                "{\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Hello\"}]}]}|Hello",
                "{\"response\":{\"a\":1.10}}|{\"a\":1.10}",
            })
    void answer_inOnePiece_isOneChunk(String json, String text) {
        for (int size : new int[] {1, 7, 1 << 20}) {
            ChatStream stream = Reading.stream(json, size);

            assertThat(stream.text()).containsExactly(text);
            assertThat(stream.result().rawJson()).contains(json);
        }
    }

    @Test
    void answer_inOnePieceWithEverything_isWholeAndInOrder() {
        String json =
                "{\"result\":{\"model\":\"@cf/a/b\",\"choices\":[{\"message\":{\"content\":null,\"reasoning_content\":\"hm\",\"tool_calls\":[{\"id\":\"c\",\"function\":{\"name\":\"f\",\"arguments\":{\"n\":"
                        + " 1.10}}}]},\"finish_reason\":\"tool_calls\"}],"
                        + "\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}},\"success\":true,\"errors\":[]}";
        ChatStream stream = Reading.stream(json, 7);

        assertThat(Reading.words(stream))
                .containsExactly(
                        "reasoning hm",
                        "call 0 id=c name=f arguments={\"n\":1.10}",
                        "usage Usage[prompt 1, completion 2, total 3]",
                        "finish tool_calls");
        assertThat(stream.result().modelId()).contains("@cf/a/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":{},\"success\":true,\"errors\":[]}",
                "{\"result\":null,\"success\":true,\"errors\":[]}",
                "{}"
            })
    void answer_inOnePieceWithoutResult_saysWhatToDo(String json) {
        assertThatThrownBy(() -> Reading.stream(json, 7).result())
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("call it without streaming");
    }

    @Test
    void answer_inOnePieceThatRefuses_isAnApiFailure() {
        String json =
                "{\"result\":null,\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}],\"messages\":[]}";

        assertThat(catchThrowableOfType(
                                ApiException.class,
                                () -> Reading.stream(json, 7).result())
                        .hasCode(3040))
                .isTrue();
    }

    @Test
    void answer_webPageOrGarbage_isAProtocolFailure() {
        assertThatThrownBy(() ->
                        Reading.stream("\n<!DOCTYPE html><title>524</title>", 1).result())
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("web page")
                .hasMessageContaining("<title>524</title>");
        assertThatThrownBy(() -> Reading.stream("{\"response\":", 1).result())
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("neither events nor JSON");
        EventStream text = EventStream.of(DrippingInput.of("\"Hello\"", 3), "application/json; charset=utf-8");
        assertThat(EventStreams.chat(text).result().text()).isEqualTo("Hello");
    }

    @ParameterizedTest
    @CsvSource({"30,1000,1000,maxLineBytes", "1000,30,1000,maxEventBytes", "1000,1000,30,maxStreamBytes"})
    void size_overACeiling_failsWithItsName(int line, int event, long all, String name) {
        StreamOptions options = StreamOptions.builder()
                .maxLineBytes(line)
                .maxEventBytes(event)
                .maxStreamBytes(all)
                .build();
        String stream = events("{\"response\":\"a\"}", "{\"response\":\"" + "b".repeat(100) + "\"}");

        assertThatThrownBy(() ->
                        Reading.stream(DrippingInput.of(stream, 5), options).result())
                .isInstanceOf(StreamFailedException.class)
                .hasMessageContaining(name)
                .hasCauseInstanceOf(ProtocolException.class);
    }

    @PacketSizes
    void size_ofAnAnswerInOnePiece_mayBeAllOfTheCeiling(int size) {
        String answer = "{\"response\":\"a\"}";
        StreamOptions options =
                StreamOptions.builder().maxEventBytes(answer.length()).build();

        assertThat(Reading.stream(DrippingInput.of("\uFEFF" + answer, size), options)
                        .result()
                        .text())
                .isEqualTo("a");
    }

    @Test
    void size_ofAnAnswerInOnePiece_hasTheCeilingOfAnEvent() {
        StreamOptions options = StreamOptions.builder().maxEventBytes(10).build();

        assertThatThrownBy(() -> Reading.stream(DrippingInput.of("{\"response\":\"a\"}", 5), options)
                        .result())
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("an answer in one piece is longer than 10 bytes (maxEventBytes)");
    }

    @Test
    void close_thatFails_isOfNoInterest() {
        ChatStream stream = Reading.stream(
                new InputStream() {
                    @Override
                    public int read() {
                        return -1;
                    }

                    @Override
                    public void close() throws IOException {
                        throw new IOException("gone already");
                    }
                },
                StreamOptions.defaults());

        stream.close();

        assertThatThrownBy(stream::result).isInstanceOf(CancellationException.class);
    }

    @Test
    void close_beforeTheEnd_isToldToReaders() {
        DrippingInput bytes = DrippingInput.of(HELLO, 1 << 20);
        ChatStream stream = Reading.stream(bytes, StreamOptions.defaults());
        assertThat(stream.text().iterator().next()).isEqualTo("Hel");

        stream.close();
        stream.close();

        assertThat(bytes.isClosed()).isTrue();
        assertThatThrownBy(stream::result)
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("closed");
        assertThat(stream.partialResult().text()).isEqualTo("Hel");
    }

    @Test
    void close_afterTheEnd_changesNothing() {
        ChatStream stream = Reading.stream(HELLO, 7);
        stream.result();

        stream.close();

        assertThat(stream.result().text()).isEqualTo("Hello");
    }

    @Test
    void origin_known_isInMessagesAndResults() {
        StreamOrigin origin = new StreamOrigin("@cf/a/b", "ray-1");
        ChatStream fine =
                ChatStream.of(EventStream.of(DrippingInput.of(HELLO, 9), ""), StreamOptions.defaults(), origin);
        ChatStream cut = ChatStream.of(EventStream.of(DrippingInput.of("", 9), ""), StreamOptions.defaults(), origin);

        assertThat(fine.result().modelId()).contains("@cf/a/b");
        assertThat(fine.result().rayId()).contains("ray-1");
        assertThatThrownBy(cut::result).hasMessageStartingWith("@cf/a/b (ray ray-1): the stream ended");
    }

    @Test
    void forEachAsync_chunks_goToTheCallbackAndTheResultToTheFuture() throws Exception {
        List<ChatChunk> chunks = new CopyOnWriteArrayList<>();

        CompletableFuture<ChatResult> whole =
                Reading.stream(HELLO + "data: [DONE]\n\n", 7).forEachAsync(chunks::add);

        assertThat(whole.get().text()).isEqualTo("Hello");
        assertThat(chunks).contains(new ChatChunk.TextDelta("Hel"), new ChatChunk.TextDelta("lo"));
    }

    @Test
    void forEachAsync_callbackThrows_isWhatTheFutureFailsWithAndTheStreamIsClosed() {
        DrippingInput bytes = DrippingInput.of(HELLO, 7);
        IllegalStateException failure = new IllegalStateException("enough");

        CompletableFuture<ChatResult> whole = Reading.stream(bytes, StreamOptions.defaults())
                .forEachAsync(chunk -> {
                    throw failure;
                });

        assertThatThrownBy(whole::get).hasCause(failure);
        assertThat(bytes.isClosed()).isTrue();
    }

    @Test
    void forEachAsync_cancelledBeforeItBegan_closesTheStream() {
        DrippingInput bytes = DrippingInput.of(HELLO, 7);
        List<Runnable> tasks = new ArrayList<>();
        List<ChatChunk> chunks = new ArrayList<>();

        CompletableFuture<ChatResult> whole =
                Reading.stream(bytes, StreamOptions.defaults()).forEachAsync(chunks::add, tasks::add);
        whole.cancel(true);
        tasks.get(0).run();

        assertThat(bytes.isClosed()).isTrue();
        assertThat(chunks).isEmpty();
    }
}
