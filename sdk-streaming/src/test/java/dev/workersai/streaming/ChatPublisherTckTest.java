package dev.workersai.streaming;

import java.io.InputStream;
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
        return Reading.stream(new Events(elements), StreamOptions.defaults()).publisher();
    }

    @Override
    public Flow.Publisher<ChatChunk> createFailedFlowPublisher() {
        Flow.Publisher<ChatChunk> taken = createFlowPublisher(1);
        taken.subscribe(new Ignoring());
        return taken;
    }

    @Override
    public long maxElementsFromPublisher() {
        return Integer.MAX_VALUE; // As many as the kit wants to see; it cancels long before.
    }

    /** So many events, made as they are read, and the done marker. */
    private static final class Events extends InputStream {

        private static final String EVENT = "data: {\"response\":\"a\"}\n\n";
        private static final String END = "data: [DONE]\n\n";

        private final long lengthOfEvents;
        private long at;

        private Events(long count) {
            lengthOfEvents = count * EVENT.length();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int next = read();
            if (next >= 0) {
                target[offset] = (byte) next; // A packet of one byte: the kit is not about speed.
            }
            return next < 0 ? -1 : 1;
        }

        @Override
        public int read() {
            long place = at++;
            if (place < lengthOfEvents) {
                return EVENT.charAt((int) (place % EVENT.length()));
            }
            place -= lengthOfEvents;
            return place < END.length() ? END.charAt((int) place) : -1;
        }
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
