package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.workersai.model.TextGenerationOutput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Found by the fuzz tests, 2026-11-28: 10,000 zeros where tool calls belong allocated 1.9 GB. */
class ManyMisfitsTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ObjectMapper mapper = Json.newMapper();

    @Test
    void readValue_manyValuesThatFitNowhere_costsInProportion() throws IOException {
        bytesToRead(1000);

        assertThat(bytesToRead(8000)).isLessThan(16 * bytesToRead(1000));
    }

    private long bytesToRead(int misfits) throws IOException {
        String json = "{\"response\":\"a\",\"tool_calls\":[0" + ",0".repeat(misfits - 1) + "]}";
        long before = THREADS.getCurrentThreadAllocatedBytes();
        TextGenerationOutput output = mapper.readValue(json, TextGenerationOutput.class);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(output.response()).isNotNull();
        assertThat(output.extraFields()).hasSize(misfits).containsKey("tool_calls[" + (misfits - 1) + "]");
        return bytes;
    }
}
