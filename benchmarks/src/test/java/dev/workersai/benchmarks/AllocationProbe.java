package dev.workersai.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.workersai.benchmarks.server.AnswerPath;
import dev.workersai.benchmarks.server.Payloads;
import dev.workersai.streaming.ChatChunk;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.EventStreams;
import dev.workersai.wire.EventStream;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;

/**
 * Prints what is allocated per chunk of a stream in memory, or per call over loopback. To be run with the first
 * compiler only, which allocates what the code says, the same in every run; the second one takes away now more, now less.
 */
final class AllocationProbe {

    private static final int CALLS = 50;

    private AllocationProbe() {}

    /**
     * Measures.
     *
     * @param arguments scenario, port of the server
     */
    public static void main(String[] arguments) throws Exception {
        Scenario scenario = Scenario.valueOf(arguments[0]);
        double bytes = switch (scenario) {
            case STREAM_NATIVE, STREAM_OPENAI -> perChunk(scenario);
            default -> perCall(scenario, Integer.parseInt(arguments[1]));
        };
        Figures.print(scenario.name(), bytes);
        System.exit(0);
    }

    /** The difference of a long and a short stream: what a stream costs but once is left out. */
    private static double perChunk(Scenario scenario) {
        byte[] longer = Payloads.body(scenario, 3_000);
        byte[] shorter = Payloads.body(scenario, 1_000);
        bytesToRead(shorter);
        return (bytesToRead(longer) - bytesToRead(shorter)) / 2_000.0;
    }

    private static long bytesToRead(byte[] events) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        long chunks = 0;
        try (ChatStream stream =
                EventStreams.chat(EventStream.of(new ByteArrayInputStream(events), "text/event-stream"))) {
            for (ChatChunk chunk : stream) {
                chunks += chunk instanceof ChatChunk.TextDelta ? 1 : 0;
            }
        }
        long bytes = threads.getThreadAllocatedBytes(self) - before;
        if (chunks < 1_000) {
            throw new IllegalStateException(chunks + " chunks");
        }
        return bytes;
    }

    /** All threads' allocation, the HTTP client's among them. */
    private static double perCall(Scenario scenario, int port) throws Exception {
        try (SdkContender contender = new SdkContender()) {
            contender.open(AnswerPath.at(port, scenario, scenario.size()), scenario, scenario.size());
            for (int i = 0; i < CALLS; i++) {
                contender.call();
            }
            long before = Meter.allocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                contender.call();
            }
            return (Meter.allocatedBytes() - before) / (double) CALLS;
        }
    }
}
