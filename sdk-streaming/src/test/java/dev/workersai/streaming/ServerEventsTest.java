package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.wire.EventStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ServerEventsTest {

    @PacketSizes
    void events_ofAnyModel_comeAsTheyAreUpToTheDoneMarker(int size) {
        DrippingInput bytes =
                DrippingInput.of("id: 1\nevent: x\ndata: a\ndata: b\n\ndata: é\n\ndata: [DONE]\n\ndata: more", size);
        ServerEvents events = EventStreams.events(EventStream.of(bytes, "text/event-stream"));

        assertThat(events).containsExactly(new ServerEvent("x", "1", "a\nb"), new ServerEvent("message", "1", "é"));
        assertThat(events.iterator().hasNext()).isFalse();
        assertThatThrownBy(() -> events.iterator().next()).isInstanceOf(NoSuchElementException.class);
        assertThat(bytes.isClosed()).isTrue();
    }

    @Test
    void events_withoutDoneMarker_endWithTheBytes() {
        assertThat(EventStreams.events(EventStream.of(DrippingInput.of("data: a\n\ndata: b", 3), "")))
                .hasSize(1);
    }

    @Test
    void close_beforeTheEnd_isToldToTheReader() {
        DrippingInput bytes = DrippingInput.of("data: a\n\n", 3);
        ServerEvents events = EventStreams.events(EventStream.of(bytes, ""));

        events.close();

        assertThat(bytes.isClosed()).isTrue();
        assertThatThrownBy(() -> events.iterator().next()).isInstanceOf(CancellationException.class);
    }

    @Test
    void close_afterTheEnd_changesNothing() {
        ServerEvents events = EventStreams.events(EventStream.of(DrippingInput.of("data: a\n\n", 3), ""));
        assertThat(events).hasSize(1);

        events.close();

        assertThat(events.iterator().hasNext()).isFalse();
    }

    @Test
    void event_isHandedOver_theConnectionStaysOpen() {
        DrippingInput bytes = DrippingInput.of("data: a\n\ndata: b\n\n", 3);
        ServerEvents events = EventStreams.events(EventStream.of(bytes, ""));

        assertThat(events.iterator().next().data()).isEqualTo("a");
        assertThat(bytes.isClosed()).isFalse();
        assertThat(events.iterator().next().data()).isEqualTo("b");
    }

    @Test
    void event_tooLarge_isAProtocolFailure() {
        StreamOptions options = StreamOptions.builder().maxEventBytes(3).build();
        DrippingInput bytes = DrippingInput.of("data: abcd\n\n", 3);
        ServerEvents events = EventStreams.events(EventStream.of(bytes, ""), options);

        assertThatThrownBy(() -> events.iterator().hasNext())
                .isInstanceOf(ProtocolException.class)
                .hasMessage("event stream: an event is longer than 3 bytes (maxEventBytes)");
        assertThat(bytes.isClosed()).isTrue();
    }

    record Piece(String answer, int place) {}

    @PacketSizes
    void as_type_valuesOfEachEvent(int size) {
        ServerEvents events =
                events("data: {\"answer\":\"a\",\"new\":1}\n\ndata: {\"place\":2}\n\ndata: [DONE]\n\n", size);

        assertThat(events.as(Piece.class)).containsExactly(new Piece("a", 0), new Piece(null, 2));
    }

    @Test
    void as_eventThatReportsAnError_isAnApiException() {
        DrippingInput bytes = DrippingInput.of(
                "data: {\"place\":1}\n\ndata: {\"error\":{\"code\":3040,\"message\":\"busy\"}}\n\n", 3);
        Iterator<Piece> pieces =
                EventStreams.events(EventStream.of(bytes, "")).as(Piece.class).iterator();
        assertThat(pieces.next().place()).isEqualTo(1);

        assertThatThrownBy(pieces::next).isInstanceOf(ApiException.class).hasMessageContaining("busy");
        assertThat(bytes.isClosed()).isTrue();
    }

    @Test
    void as_eventThatDoesNotFit_isAProtocolException() {
        assertThatThrownBy(() ->
                        events("data: oops\n\n", 3).as(Piece.class).iterator().next())
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("an event cannot be read as Piece")
                .hasMessageContaining("it starts: oops");
    }

    @PacketSizes
    void answer_jsonInsteadOfEvents_isOneEvent(int size) {
        assertThat(events(" {\"answer\":\n\"a\"}", size).as(Piece.class)).containsExactly(new Piece("a", 0));
        assertThat(EventStreams.events(EventStream.of(DrippingInput.of("\"a\"", size), "application/json")))
                .containsExactly(new ServerEvent("message", "", "\"a\""));
    }

    @PacketSizes
    void answer_webPage_isAProtocolException(int size) {
        assertThatThrownBy(() -> events("<html>524", size).iterator().next())
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("a web page came");
    }

    private static ServerEvents events(String bytes, int packetSize) {
        return EventStreams.events(EventStream.of(DrippingInput.of(bytes, packetSize), "text/event-stream"));
    }
}
