package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.Ceilings;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which clock runs on for an answer, once it is handed over. */
class OpenAnswerClockTest {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final ActiveCall call = mock(ActiveCall.class);
    private final ResponseGate gate = new ResponseGate(Json.newMapper(), Clock.systemUTC(), Ceilings.standard());

    @BeforeEach
    void setUp() {
        when(call.answerType(any())).thenAnswer(asked -> asked.getArgument(0));
        when(call.subject(any())).thenReturn(new Call("POST", "/ai/run/@cf/a/b", "@cf/a/b"));
        when(call.options()).thenReturn(CallOptions.builder().deadline(DEADLINE).build());
    }

    private Object answer(String mediaType, String text, Type type) {
        Response plain = Response.builder()
                .request(Request.create(Request.HttpMethod.POST, "https://host/x", Map.of(), null, null, null))
                .status(200)
                .headers(Map.of("content-type", List.of(mediaType)))
                .body(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null)
                .build();
        return gate.answer(
                plain.toBuilder().body(new ObservedBody(plain.body(), call)).build(), type);
    }

    @Test
    void bytes_handedOver_countTheWaitsOnly() {
        assertThat(answer("image/png", "PNG", BinaryContent.class)).isInstanceOf(BinaryContent.class);

        verify(call).countWaitsOnly();
        verify(call, never()).countSilence(any());
    }

    @Test
    void events_handedOver_countSilenceUpToTheDeadline() {
        assertThat(answer("text/event-stream", "data: 1\n\n", EventStream.class))
                .isInstanceOf(EventStream.class);

        verify(call).countSilence(DEADLINE);
        verify(call, never()).countWaitsOnly();
    }

    @Test
    void events_handedOverRaw_countSilenceUpToTheDeadline() {
        assertThat(answer("text/event-stream", "data: 1\n\n", Response.class)).isInstanceOf(Response.class);

        verify(call).countSilence(DEADLINE);
    }

    @Test
    void events_withoutADeadline_countSilenceOnly() {
        when(call.options()).thenReturn(CallOptions.none());

        answer("text/event-stream", "data: 1\n\n", EventStream.class);

        verify(call).countSilence(null);
    }

    @Test
    void wholeAnswer_keepsItsClock() {
        assertThat(answer("application/json", "{\"a\":1}", JsonNode.class)).hasToString("{\"a\":1}");
        assertThat(answer("application/json", "{\"a\":1}", Response.class)).isInstanceOf(Response.class);

        verify(call, never()).countWaitsOnly();
        verify(call, never()).countSilence(any());
    }
}
