package dev.workersai.streaming;

import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The Reactive Streams technology compatibility kit; TestNG runs it. */
public class ChatPublisherTckTest extends FlowPublisherVerification<ChatChunk> {

    private static final long LONG_ENOUGH_MILLIS = 2000;
    private static final long SILENCE_MILLIS = 100;

    /** Makes the verification. */
    public ChatPublisherTckTest() {
        super(new TestEnvironment(LONG_ENOUGH_MILLIS, SILENCE_MILLIS));
    }

    @Override
    public Flow.Publisher<ChatChunk> createFlowPublisher(long elements) {
        String event = "data: {\"response\":\"a\"}\n\n";
        return Reading.stream(event.repeat((int) elements) + "data: [DONE]\n\n", 64)
                .publisher();
    }

    @Override
    public Flow.Publisher<ChatChunk> createFailedFlowPublisher() {
        Flow.Publisher<ChatChunk> taken = createFlowPublisher(1);
        taken.subscribe(new Ignoring());
        return taken;
    }

    @Override
    public long maxElementsFromPublisher() {
        return 10_000;
    }

    private static final class Ignoring implements Flow.Subscriber<ChatChunk> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {}

        @Override
        public void onNext(ChatChunk chunk) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
