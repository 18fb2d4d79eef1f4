package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamOptionsTest {

    @Test
    void defaults_areAsDocumented() {
        StreamOptions defaults = StreamOptions.defaults();

        assertThat(defaults.idleTimeout()).isEmpty();
        assertThat(defaults.maxLineBytes()).isEqualTo(8 << 20);
        assertThat(defaults.maxEventBytes()).isEqualTo(16 << 20);
        assertThat(defaults.maxStreamBytes()).isEqualTo(512L << 20);
        assertThat(defaults.splitInlineReasoning()).isTrue();
        assertThat(defaults.passMalformedEvents()).isFalse();
    }

    @Test
    void toBuilder_keepsWhatIsNotChanged() {
        StreamOptions options = StreamOptions.builder()
                .idleTimeout(Duration.ZERO)
                .maxLineBytes(1)
                .maxEventBytes(2)
                .maxStreamBytes(3L)
                .splitInlineReasoning(false)
                .passMalformedEvents(true)
                .build()
                .toBuilder()
                .maxLineBytes(4)
                .build();

        assertThat(options)
                .usingRecursiveComparison()
                .isEqualTo(StreamOptions.builder()
                        .idleTimeout(Duration.ZERO)
                        .maxLineBytes(4)
                        .maxEventBytes(2)
                        .maxStreamBytes(3L)
                        .splitInlineReasoning(false)
                        .passMalformedEvents(true)
                        .build());
    }

    @Test
    void build_outOfBounds_namesSettingAndValue() {
        assertThatThrownBy(() -> StreamOptions.builder()
                        .idleTimeout(Duration.ofMillis(-1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("idleTimeout")
                .hasMessageContaining("PT-0.001S");
        assertThatThrownBy(() -> StreamOptions.builder().maxLineBytes(0).build())
                .hasMessage("maxLineBytes has to be from 1 to 536870912, but is 0");
        assertThatThrownBy(() ->
                        StreamOptions.builder().maxEventBytes(Integer.MAX_VALUE).build())
                .hasMessageContaining("maxEventBytes");
        assertThatThrownBy(() -> StreamOptions.builder().maxStreamBytes(0L).build())
                .hasMessageContaining("maxStreamBytes");
    }
}
