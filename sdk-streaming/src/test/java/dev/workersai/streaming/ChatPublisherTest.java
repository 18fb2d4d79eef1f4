package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChatPublisherTest {

    private static final String HELLO = events("{\"response\":\"Hel\"}", "{\"response\":\"lo\"}");

    private final Recorder recorder = new Recorder();

    @Test
    void subscription_withoutDemand_readsNothing() {
        DrippingInput bytes = DrippingInput.of(HELLO, 1);
        Reading.stream(bytes, StreamOptions.defaults()).publisher(Runnable::run).subscribe(recorder);

        assertThat(bytes.left()).isEqualTo(HELLO.length());
        recorder.subscription().request(1);

        assertThat(recorder.signals).containsExactly("text Hel");
        assertThat(bytes.left()).isEqualTo(HELLO.length() - HELLO.indexOf("data", 1));
    }

    @Test
    void demand_oneByOne_endsWithCompletion() {
        Reading.stream(HELLO, 7).publisher(Runnable::run).subscribe(recorder);

        for (int i = 0; i < 5; i++) {
            recorder.subscription().request(1);
        }

        assertThat(recorder.signals).containsExactly("text Hel", "text lo", "complete");
    }

    @Test
    void stream_thatFails_isAnError() {
        Reading.stream("data: {\"response\":\"Hel\"}\n\n", 7)
                .publisher(Runnable::run)
                .subscribe(recorder);

        recorder.subscription().request(Long.MAX_VALUE);

        assertThat(recorder.signals).containsExactly("text Hel", "StreamTruncatedException");
    }

    @Test
    void cancel_closesTheStream() {
        DrippingInput bytes = DrippingInput.of(HELLO, 1);
        Reading.stream(bytes, StreamOptions.defaults()).publisher(Runnable::run).subscribe(recorder);

        recorder.subscription().cancel();
        recorder.subscription().request(1);

        assertThat(bytes.isClosed()).isTrue();
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void subscriber_second_isRefused() {
        Flow.Publisher<ChatChunk> publisher = Reading.stream(HELLO, 7).publisher(Runnable::run);
        publisher.subscribe(new Recorder());

        publisher.subscribe(recorder);
        recorder.subscription().request(1);
        recorder.subscription().cancel();

        assertThat(recorder.signals).containsExactly("IllegalStateException");
    }

    private static final class Recorder implements Flow.Subscriber<ChatChunk> {

        private final List<String> signals = new ArrayList<>();
        private Flow.@Nullable Subscription subscription;

        Flow.Subscription subscription() {
            assertThat(subscription).isNotNull();
            return subscription;
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
        }

        @Override
        public void onNext(ChatChunk chunk) {
            signals.add(Reading.word(chunk));
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }
}
