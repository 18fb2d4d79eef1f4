package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChunkPumpTest {

    private final ScriptedFeed feed = new ScriptedFeed();
    private final Signals signals = new Signals();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final ChunkPump pump = new ChunkPump(signals, feed, tasks::add);

    @Test
    void start_withoutDemand_takesNothing() {
        feed.text("a");

        pump.start();

        assertThat(signals.all).containsExactly("subscribed");
        assertThat(tasks).isEmpty();
    }

    @Test
    void start_demandWhileIntroduced_isServedAfterwards() {
        feed.text("a").over();
        signals.onSubscribe = () -> {
            pump.request(1);
            pump.request(1);
            assertThat(tasks).isEmpty();
        };

        pump.start();

        assertThat(tasks).hasSize(1);
        run();
        assertThat(signals.all).containsExactly("subscribed", "text a", "complete");
    }

    @Test
    void request_some_givesThatManyAndNoMore() {
        feed.text("a").text("b").text("c");
        pump.start();

        pump.request(2);
        run();

        assertThat(signals.all).containsExactly("subscribed", "text a", "text b");
        assertThat(feed.taken).isEqualTo(2);
    }

    @Test
    void request_moreThanThereAreNumbers_isEndless() {
        pump.start();
        pump.request(1);
        pump.request(Long.MAX_VALUE);
        for (int i = 0; i < 5; i++) {
            feed.text("a");
        }

        run();

        assertThat(signals.all).hasSize(6);
        feed.text("b");
        pump.wakeUp();
        run();
        assertThat(signals.all).last().isEqualTo("text b");
    }

    @Test
    void request_whileNothingIsThere_takesNoThread() {
        feed.isReady = false;
        pump.start();

        pump.request(2);

        assertThat(tasks).isEmpty();
        feed.text("a");
        pump.wakeUp(); // by the thread that brought it
        assertThat(signals.all).containsExactly("subscribed", "text a");
    }

    @Test
    void request_whileTheFirstArrives_leavesItToAnotherThread() {
        feed.isReady = false;
        feed.onPrepare = () -> {
            feed.text("a");
            pump.wakeUp();
        };
        pump.start();

        pump.request(2);

        assertThat(signals.all).containsExactly("subscribed");
        assertThat(tasks).hasSize(1);
        run();
        assertThat(signals.all).containsExactly("subscribed", "text a");
    }

    @Test
    void request_ofNothingWhileNothingIsThere_isAnErrorAllTheSame() {
        feed.isReady = false;
        pump.start();

        pump.request(-1);
        run();

        assertThat(signals.all).containsExactly("subscribed", "IllegalArgumentException");
    }

    @Test
    void request_ofNothing_isAnErrorAndClosesTheFeed() {
        feed.text("a");
        pump.start();

        pump.request(0);
        run();

        assertThat(signals.all).containsExactly("subscribed", "IllegalArgumentException");
        assertThat(feed.closed).isTrue();
        assertThat(feed.taken).isZero();
    }

    @Test
    void request_fromInsideOfASignal_isServedInTurn() {
        feed.text("a").text("b").over();
        signals.onNext = () -> pump.request(1);
        pump.start();

        pump.request(1);
        assertThat(tasks).hasSize(1);
        run();

        assertThat(signals.all).containsExactly("subscribed", "text a", "text b", "complete");
    }

    @Test
    void wakeUp_whileItRests_movesAtOnceOnThatThread() {
        pump.start();
        pump.request(2);
        run();
        feed.text("a");

        pump.wakeUp();

        assertThat(tasks).isEmpty();
        assertThat(signals.all).containsExactly("subscribed", "text a");
    }

    @Test
    void wakeUp_whileItRuns_looksAgainWithoutAnotherTask() {
        pump.start();
        pump.request(5);
        feed.onNext = () -> {
            feed.onNext = () -> {};
            feed.text("late");
            pump.wakeUp();
        };

        run();

        assertThat(signals.all).containsExactly("subscribed", "text late");
        assertThat(feed.looks).isEqualTo(3);
        assertThat(tasks).isEmpty();
    }

    @Test
    void wakeUp_afterTheEnd_doesNothing() {
        feed.over();
        pump.start();
        pump.request(1);
        run();
        assertThat(signals.all).containsExactly("subscribed", "complete");

        pump.wakeUp();

        assertThat(tasks).isEmpty();
    }

    @Test
    void feed_thatFails_isOneErrorAndTheEnd() {
        feed.text("a").failing(new IllegalStateException("broken"));
        pump.start();
        pump.request(5);

        run();
        pump.request(5);

        assertThat(signals.all).containsExactly("subscribed", "text a", "IllegalStateException");
        assertThat(tasks).isEmpty();
    }

    @Test
    void feed_thatFailsBecauseItWasCancelled_isSilent() {
        feed.onNext = pump::cancel;
        feed.failing(new IllegalStateException("closed"));
        pump.start();
        pump.request(5);

        run();

        assertThat(signals.all).containsExactly("subscribed");
        assertThat(feed.closed).isTrue();
    }

    @Test
    void chunk_thatComesAfterCancellation_isNotDelivered() {
        feed.text("a").over();
        feed.onNext = pump::cancel;
        pump.start();
        pump.request(5);

        run();

        assertThat(signals.all).containsExactly("subscribed");
    }

    @Test
    void cancel_insideOfASignal_isTheEnd() {
        feed.text("a").text("b").over();
        signals.onNext = pump::cancel;
        pump.start();
        pump.request(5);

        run();

        assertThat(signals.all).containsExactly("subscribed", "text a");
        assertThat(feed.taken).isEqualTo(1);
    }

    @Test
    void subscriber_thatThrows_closesTheFeedAndIsNotHidden() {
        feed.text("a").text("b");
        signals.onNext = () -> {
            throw new IllegalStateException("mine");
        };
        pump.start();
        pump.request(5);

        assertThatThrownBy(this::run).hasMessage("mine");

        assertThat(feed.closed).isTrue();
        assertThat(signals.all).containsExactly("subscribed", "text a");
    }

    private void run() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** Gives what the test put in, and nothing for now where that is used up. */
    private static final class ScriptedFeed implements ChunkFeed {

        private final Queue<ChatChunk> chunks = new ArrayDeque<>();
        private Runnable onNext = () -> {};
        private Runnable onPrepare = () -> {};
        private boolean isReady = true;
        private @Nullable RuntimeException failure;
        private boolean over;
        private boolean closed;
        private int taken;
        private int looks;

        ScriptedFeed text(String text) {
            chunks.add(new ChatChunk.TextDelta(text));
            return this;
        }

        ScriptedFeed over() {
            over = true;
            return this;
        }

        void failing(RuntimeException newFailure) {
            failure = newFailure;
        }

        @Override
        public boolean prepare() {
            onPrepare.run();
            return isReady;
        }

        @Override
        public @Nullable ChatChunk next() {
            looks++;
            onNext.run();
            ChatChunk chunk = chunks.poll();
            if (chunk == null && failure != null) {
                throw failure;
            }
            taken += chunk == null ? 0 : 1;
            return chunk;
        }

        @Override
        public boolean isOver() {
            return over && chunks.isEmpty();
        }

        @Override
        public ChatResult partialResult() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Signals implements Flow.Subscriber<ChatChunk> {

        private final List<String> all = new ArrayList<>();
        private Runnable onSubscribe = () -> {};
        private Runnable onNext = () -> {};

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            all.add("subscribed");
            onSubscribe.run();
        }

        @Override
        public void onNext(ChatChunk chunk) {
            all.add(Reading.word(chunk));
            onNext.run();
        }

        @Override
        public void onError(Throwable failure) {
            all.add(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            all.add("complete");
        }
    }
}
