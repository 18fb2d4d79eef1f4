package dev.workersai.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers of vectors go from the bytes of an answer into an array, and are no object on the way. */
class VectorAllocationTest {

    private static final int VECTORS = 100;
    private static final int DIMENSIONS = 1024;
    private static final long NUMBERS = (long) VECTORS * DIMENSIONS;

    @Test
    void read_hundredVectors_allocatesLittleMoreThanTheirArrays() throws IOException {
        byte[] answer = answer().getBytes(StandardCharsets.UTF_8);
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                        .build())
                .build();
        mapper.readValue(answer, EmbeddingAnswer.class);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        EmbeddingAnswer read = mapper.readValue(answer, EmbeddingAnswer.class);

        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(read.vectors()).hasSize(VECTORS);
        // An array takes 4 bytes a number. A list of Floats would take 20, a tree of nodes more.
        assertThat(allocated).isBetween(4 * NUMBERS, 6 * NUMBERS);
    }

    private static String answer() {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, VECTORS)
                .mapToObj(vector -> IntStream.range(0, DIMENSIONS)
                        .mapToObj(number -> Float.toString((float) random.nextDouble(-1, 1)))
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "{\"shape\":[100,1024],\"data\":[", "],\"pooling\":\"cls\"}"));
    }
}
