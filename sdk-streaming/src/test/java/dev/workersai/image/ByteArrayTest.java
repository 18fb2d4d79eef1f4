package dev.workersai.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.workersai.model.StableDiffusionInput;
import dev.workersai.model.WhisperInput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Bytes that models take as a list of numbers are written from the array, without a list. */
class ByteArrayTest {

    private static final int LENGTH = 1 << 20;

    static final List<Object> INPUTS = List.of(
            StableDiffusionInput.builder()
                    .prompt("a fox")
                    .mask(new byte[LENGTH])
                    .image(new byte[LENGTH])
                    .build(),
            WhisperInput.builder().audio(new byte[LENGTH]).build());

    @ParameterizedTest
    @FieldSource("INPUTS")
    void write_megabyteOfNumbers_allocatesNoListOfThem(Object input) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        mapper.writeValue(OutputStream.nullOutputStream(), input);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        mapper.writeValue(OutputStream.nullOutputStream(), input);

        // The references of a list alone would take four times the length.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(LENGTH / 8);
    }
}
