package dev.workersai.streaming;

import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The Reactive Streams technology compatibility kit, for chunks that no thread waits for; TestNG runs it. */
public class PushedPublisherTckTest extends FlowPublisherVerification<ChatChunk> {

    private static final long LONG_ENOUGH_MILLIS = 2000;
    private static final long SILENCE_MILLIS = 100;

    /** Makes the verification. */
    public PushedPublisherTckTest() {
        super(new TestEnvironment(LONG_ENOUGH_MILLIS, SILENCE_MILLIS));
    }

    @Override
    public Flow.Publisher<ChatChunk> createFlowPublisher(long elements) {
        String event = "data: {\"response\":\"a\"}\n\n";
        return PushedPackets.publisher(event.repeat((int) elements) + "data: [DONE]\n\n", 64);
    }

    @Override
    public Flow.Publisher<ChatChunk> createFailedFlowPublisher() {
        return null; // A stream fails when it is read, not when it is subscribed to.
    }

    @Override
    public long maxElementsFromPublisher() {
        return 10_000;
    }
}
