package dev.workersai.benchmarks.jmh;

import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.EventStreams;
import dev.workersai.wire.EventStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A tool call whose arguments arrive in a thousand pieces; per piece. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToolCallBenchmark {

    static final int PIECES = 1_000;

    private final byte[] bytes = events().getBytes(StandardCharsets.UTF_8);

    @Benchmark
    @OperationsPerInvocation(PIECES)
    public ChatResult argumentsInPieces() {
        EventStream events = EventStream.of(new ByteArrayInputStream(bytes), "text/event-stream");
        try (ChatStream stream = EventStreams.chat(events)) {
            return stream.result();
        }
    }

    static String events() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < PIECES; i++) {
            String identity = i == 0 ? "\"id\":\"c1\",\"type\":\"function\"," : "";
            String name = i == 0 ? "\"name\":\"f\"," : "";
            String piece = i == 0 ? "[0" : i == PIECES - 1 ? ",9]" : "," + i % 10;
            events.append("data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,")
                    .append(identity)
                    .append("\"function\":{")
                    .append(name)
                    .append("\"arguments\":\"")
                    .append(piece)
                    .append("\"}}]},\"finish_reason\":null}]}\n\n");
        }
        return events.append("data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\n")
                .append("data: [DONE]\n\n")
                .toString();
    }
}
