package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.error.ApiError;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.testing.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

/** Whatever bytes come: an answer or an exception of this SDK, soon, and no larger than what came. */
class AnswerPropertyTest {

    private static final int CEILING = 64 * 1024;
    private static final Call CALL = new Call("POST", "/ai/run/@cf/a/b", "@cf/a/b");

    private final ObjectMapper mapper = Json.newMapper();
    private final ErrorReader errors = new ErrorReader(mapper, Clock.systemUTC());
    private final EnvelopeReader envelopes = new EnvelopeReader(mapper, errors);

    @Property(tries = 4000)
    void errorReader_anyBytes_givesABoundedRefusal(
            @ForAll("bodies") byte[] body, @ForAll @IntRange(min = 100, max = 999) int status) throws IOException {
        ApiException e = errors.read(new AnswerHead(CALL, status, Map.of()), body(body));

        assertBounded(e);
        assertThat(e.getMessage()).startsWith("Workers AI refused @cf/a/b: HTTP " + status);
    }

    @Property(tries = 4000)
    void envelopeReader_anyBytes_givesAnAnswerOrAnExceptionOfThisSdk(
            @ForAll("bodies") byte[] body, @ForAll("types") Type type) {
        AnswerHead head = new AnswerHead(CALL, 200, Map.of("content-type", List.of("application/json")));

        Throwable thrown = catchThrowable(() -> envelopes.read(head, body(body), type));

        if (thrown instanceof ApiException refusal) {
            assertBounded(refusal);
        } else if (thrown != null) {
            assertThat(thrown).isInstanceOf(ProtocolException.class);
            assertThat(thrown.getMessage()).hasSizeLessThan(1000);
        }
    }

    /** Encodings that Jackson tells from the first bytes, and then does not find kept. */
    @Example
    void envelopeReader_otherEncodings_giveAnAnswerOrAnExceptionOfThisSdk() {
        AnswerHead head = new AnswerHead(CALL, 200, Map.of());
        for (String hex : List.of(
                "0000FEFFFFFFFFFF",
                "0000007B7FFFFFFF",
                "FEFF007B",
                "FEFFD800",
                "FFFE7B00D8",
                "7B220000",
                "EFBBBF",
                "7BFF",
                "22C0AF22",
                "EDA080")) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            for (Type type : List.of(Answer.class, JsonNode.class, Void.class)) {
                Throwable thrown = catchThrowable(() -> envelopes.read(head, body(bytes), type));

                assertThat(thrown).as(hex + " " + type).isInstanceOfAny(ProtocolException.class, ApiException.class);
            }
        }
    }

    @Property(tries = 1000)
    void eventErrors_anyDocument_givesBoundedEntries(@ForAll("documents") String document) {
        JsonNode tree = tree(document);

        assertThat(tree == null ? List.<ApiError>of() : EventErrors.of(tree)).hasSizeLessThanOrEqualTo(50);
    }

    /** Texts over which an expression that backtracks would spend minutes. */
    @Example
    void errorReader_longRuns_areReadInTime() {
        List<String> units = List.of(
                " ",
                "(",
                "<title",
                "<title>",
                "AiError: ",
                "{",
                "[",
                "{\"a\":",
                "'/",
                "bearer ",
                "bearer:",
                "cfut_",
                "\"code\": ",
                "0f1e2d3c-",
                "\\",
                "\u0000",
                "😀",
                "error",
                "2026-");
        for (String unit : units) {
            String run = unit.repeat(CEILING / unit.length());
            String inside = "{\"errors\":[{\"code\":8007,\"message\":"
                    + mapper.getNodeFactory().textNode(run.substring(0, CEILING / 4)) + "}]}";
            for (String text : List.of(run, "{" + run, inside)) {
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> assertBounded(errors.read(
                                new AnswerHead(CALL, 400, Map.of()), body(text.getBytes(StandardCharsets.UTF_8)))),
                        unit);
            }
        }
    }

    @Provide
    Arbitrary<byte[]> bodies() {
        Arbitrary<byte[]> whole = documents().map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> mutated = Combinators.combine(
                        whole, Arbitraries.integers().between(0, 1 << 20), Arbitraries.bytes(), Arbitraries.of(0, 1, 2))
                .as(AnswerPropertyTest::mutated);
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        Arbitrary<byte[]> nested = Arbitraries.of("[", "{\"errors\":", "{\"result\":", "{\"error\":{\"message\":")
                .map(unit -> unit.repeat(3000).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.frequencyOf(
                Tuple.of(4, whole), Tuple.of(10, mutated), Tuple.of(4, random), Tuple.of(1, nested));
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> member = Combinators.combine(
                        Arbitraries.of(
                                "result",
                                "success",
                                "errors",
                                "error",
                                "messages",
                                "message",
                                "code",
                                "internalCode",
                                "requestId",
                                "source",
                                "param",
                                "response",
                                "count",
                                "details",
                                "fieldErrors"),
                        values(3))
                .as((name, value) -> "\"" + name + "\":" + value);
        return member.list().ofMaxSize(6).map(members -> "{" + String.join(",", members) + "}");
    }

    @Provide
    Arbitrary<Type> types() {
        return Arbitraries.of(Answer.class, JsonNode.class, String.class, float[].class, Void.class, Integer.class);
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> scalar = Arbitraries.of(
                "null",
                "true",
                "false",
                "0",
                "3040",
                "-1.5e3",
                "1e400",
                "99999999999999999999",
                "\"\"",
                "\"text\"",
                "\"5006\"",
                "\"AiError: {\\\"message\\\":\\\"x\\\"} (0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0)\"",
                "\"at '/messages/2' daily free allocation\"",
                "\"\\ud800\"",
                "{}",
                "[]");
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<String> array = values(depth - 1).list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]");
        Arbitrary<String> object = Combinators.combine(
                        Arbitraries.of("code", "message", "error", "pointer", "details", "fieldErrors", "x"),
                        values(depth - 1))
                .as((name, value) -> "{\"" + name + "\":" + value + ",\"code\":5006}");
        return Arbitraries.oneOf(scalar, array, object);
    }

    /** Replaces, removes or cuts off at a place. */
    private static byte[] mutated(byte[] whole, int seed, byte value, int way) {
        int place = seed % whole.length;
        if (way == 0) {
            byte[] copy = whole.clone();
            copy[place] = value;
            return copy;
        }
        byte[] cut = Arrays.copyOf(whole, place);
        if (way == 1) {
            return cut;
        }
        byte[] shorter = Arrays.copyOf(cut, whole.length - 1);
        System.arraycopy(whole, place + 1, shorter, place, whole.length - place - 1);
        return shorter;
    }

    private static void assertBounded(ApiException e) {
        assertThat(e.getMessage()).hasSizeLessThan(3000);
        assertThat(e.errors()).hasSizeLessThanOrEqualTo(50);
        assertThat(e.errors())
                .allSatisfy(error -> assertThat(error.rawMessage()).hasSizeLessThanOrEqualTo(CEILING));
        assertThat(e.sample()).hasSizeLessThan(310);
    }

    private static AnswerBody body(byte[] bytes) {
        return new AnswerBody(new ByteArrayInputStream(bytes));
    }

    private @Nullable JsonNode tree(String document) {
        try {
            return mapper.readTree(document);
        } catch (IOException e) {
            return null;
        }
    }
}
