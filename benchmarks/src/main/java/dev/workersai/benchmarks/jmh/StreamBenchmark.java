package dev.workersai.benchmarks.jmh;

import dev.workersai.benchmarks.Scenario;
import dev.workersai.benchmarks.server.Payloads;
import dev.workersai.streaming.ChatChunk;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.EventStreams;
import dev.workersai.streaming.ServerEvent;
import dev.workersai.streaming.ServerEvents;
import dev.workersai.wire.EventStream;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The reader of events, and the decoder of both dialects on top of it; per chunk. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StreamBenchmark {

    static final int CHUNKS = 20_000;

    @Param({"STREAM_NATIVE", "STREAM_OPENAI"})
    private String dialect = "";

    private byte[] bytes = new byte[0];

    @Setup
    public void load() {
        bytes = Payloads.body(Scenario.valueOf(dialect));
    }

    @Benchmark
    @OperationsPerInvocation(CHUNKS)
    public void events(Blackhole sink) {
        try (ServerEvents events = EventStreams.events(open())) {
            for (ServerEvent event : events) {
                sink.consume(event);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(CHUNKS)
    public void chunks(Blackhole sink) {
        try (ChatStream stream = EventStreams.chat(open())) {
            for (ChatChunk chunk : stream) {
                sink.consume(chunk);
            }
        }
    }

    private EventStream open() {
        return EventStream.of(new ByteArrayInputStream(bytes), "text/event-stream");
    }
}
