package dev.workersai.emulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes answers that no service should give: changed ones, pieces of several, and noise. */
final class HostileBytes {

    /** JSON values of all kinds and bad tastes, and what breaks JSON, UTF-8 or a stream. */
    private static final List<byte[]> VALUES = values();

    private HostileBytes() {}

    /**
     * Returns an answer with up to six changes, and now and then noise.
     *
     * @param answers what is changed
     * @param others answers of which pieces are put in
     */
    static Arbitrary<byte[]> of(Arbitrary<byte[]> answers, List<byte[]> others) {
        Arbitrary<byte[]> changed = Combinators.combine(
                        answers, edits(others).list().ofMaxSize(6))
                .as((answer, edits) -> {
                    byte[] bytes = answer;
                    for (Edit edit : edits) {
                        bytes = edit.of(bytes);
                    }
                    return bytes;
                });
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        Arbitrary<byte[]> tokens = Arbitraries.of(VALUES).list().ofMaxSize(12).map(HostileBytes::joined);
        return Arbitraries.frequencyOf(Tuple.of(16, changed), Tuple.of(1, noise), Tuple.of(1, tokens));
    }

    private static Arbitrary<Edit> edits(List<byte[]> others) {
        Arbitrary<byte[]> pieces = Combinators.combine(
                        Arbitraries.of(others),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(1, 400))
                .as((answer, place, length) -> {
                    int start = (int) ((long) answer.length * place / 1000);
                    return Arrays.copyOfRange(answer, start, Math.min(answer.length, start + length));
                });
        return Combinators.combine(
                        Arbitraries.of(Edit.Way.class),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(VALUES)), Tuple.of(1, pieces)))
                .as(Edit::new);
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static List<byte[]> values() {
        List<String> texts = new ArrayList<>(List.of(
                "null",
                "true",
                "false",
                "0",
                "-1",
                "2.5",
                "1e400",
                "1e999999999",
                "-1e-999999999",
                "2147483648",
                "99999999999999999999",
                "9".repeat(999),
                "9".repeat(1200),
                "0." + "9".repeat(1200),
                "NaN",
                "\"\"",
                "\"text\"",
                "\"12\"",
                "\"1e999999999\"",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\u0000\"",
                "\"\\u12\"",
                "\"" + "long ".repeat(20_000) + "\"",
                "\"" + "\\ud83d\\ude00".repeat(3_000) + "\"",
                "\"aGVsbG8=\"",
                "\"aGVsbG8=!\"",
                "\"data:image/png;base64,AAAA\"",
                "\"AiError: {\\\"error\\\":{\\\"message\\\":\\\"x\\\",\\\"code\\\":5006}}\"",
                "{}",
                "[]",
                "[[1,2],[3]]",
                "[null,\"a\",1,{},[]]",
                "[" + "{},".repeat(3_000) + "{}]",
                "[" + "0,".repeat(9_000) + "0]",
                "[1e400,-1e400,1e-400,\"x\"]",
                "{\"a\":{\"a\":{\"a\":1}}}",
                "{\"code\":3040,\"message\":\"busy\"}",
                "[{\"code\":\"x\"},{\"message\":null},7]",
                "{\"error\":{\"message\":\"x\"}}",
                "{\"index\":99999999999,\"id\":1,\"function\":{\"name\":2,\"arguments\":[1]}}",
                "[{\"index\":0,\"function\":{\"name\":\"f\",\"arguments\":\"{\"}}]",
                "[".repeat(400) + "]".repeat(400),
                "[".repeat(6_000),
                "{\"a\":".repeat(400) + "1" + "}".repeat(400),
                "{\"result\":".repeat(6_000),
                "\"success\":false,",
                "\"type\":\"response.completed\",",
                "\"output_index\":1e999999999,",
                "{\"type\":\"response.function_call_arguments.delta\",\"output_index\":1e999999999,\"delta\":\"{\"}",
                "\n\n",
                "\r",
                "\n\ndata: [DONE]\n\n",
                "\n\ndata: {\"response\":\"<think>\"}\n\n",
                "\n\nevent: error\nid: 1\nretry: 99999999999999999999\ndata: {\"errors\":[]}\n\n",
                "data: {\"response\":\" \"}\n\n".repeat(2_000),
                "data:\n".repeat(2_000),
                ":".repeat(3_000) + "\n",
                "<think>",
                "</think>",
                "<!DOCTYPE html><html><title>502</title>",
                "\uFEFF",
                "\u2028",
                "\0"));
        List<byte[]> values = new ArrayList<>();
        texts.forEach(text -> values.add(text.getBytes(StandardCharsets.UTF_8)));
        for (String hex :
                List.of("22C0AF22", "22EDA08022", "22FF22", "22F09F9822", "F0", "FEFF007B", "7B000000", "80")) {
            values.add(HexFormat.of().parseHex(hex));
        }
        return List.copyOf(values);
    }
}
