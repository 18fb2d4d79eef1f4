package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    private final DecimalText text = new DecimalText();

    @Test
    void read_randomFloatsInAnyForm_isTheNearest() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(value)) {
                assertNearest(Float.toString(value).replace("E", i % 2 == 0 ? "E" : "e"));
            }
            assertNearest(String.format(Locale.ROOT, "%." + i % 17 + "f", random.nextGaussian() * (1 << i % 20)));
        }
    }

    @Test
    void read_textInTheMiddleBetweenTwoFloats_isWhatTheJdkSays() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            float value = random.nextFloat();
            double middle = ((double) value + Math.nextUp(value)) / 2;
            assertNearest(String.format(Locale.ROOT, "%.17f", middle));
            assertNearest(new java.math.BigDecimal(middle).toPlainString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "-0.0e5",
                "1",
                "12345678",
                "123456789",
                "0.12345678",
                "0.123456789012345678901234567890",
                "1e0",
                "1E+10",
                "1e-10",
                "3.4028235e38",
                "3.4028236e38",
                "1e39",
                "1.4e-45",
                "1e-46",
                "1.17549435e-38",
                "1e999999999999",
                "16777217",
                "99999999999999999999"
            })
    void read_number_isItsValue(String number) {
        assertNearest(number);
        assertNearest("-" + number.replace("-0", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-a", "00", "01", "-012", "1.", "1.e5", "1e", "1e+", "1E-x", "a", "+1", ".5"})
    void read_noNumber_isRefused(String number) {
        assertThat(read(number + ",")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "12345678", "1.", "1.5", "1e", "1e-", "1e5"})
    void read_textThatMayGoOn_isReadToTheLimitOnly(String start) {
        assertThat(read(start)).isEqualTo(start.length());
    }

    @Test
    void read_somethingBehindTheNumber_endsThere() {
        assertThat(read("12.5]")).isEqualTo(4);
        assertThat(text.value()).isEqualTo(12.5f);
        assertThat(read("12345678 12345678")).isEqualTo(8);
        assertThat(text.value()).isEqualTo(12345678f);
    }

    private int read(String number) {
        byte[] bytes = number.getBytes(StandardCharsets.US_ASCII);
        return text.read(bytes, 0, bytes.length);
    }

    private void assertNearest(String number) {
        assertThat(read(number + ",")).as(number).isEqualTo(number.length());
        assertThat(text.value()).as(number).isEqualTo(Float.parseFloat(number));
    }
}
