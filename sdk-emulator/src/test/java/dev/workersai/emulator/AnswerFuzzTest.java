package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.error.WorkersAiException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever bytes answer a call of any kind: a value or an exception of this SDK, in time, and in memory that is in
 * proportion to what came. More tries: {@code -Djqwik.tries.default=100000}.
 */
class AnswerFuzzTest {

    private static final int READ_AHEAD = 64 * 1024;

    private static TrueAnswers answers;

    @BeforeContainer
    static void record() {
        answers = TrueAnswers.record();
    }

    @AfterContainer
    static void close() {
        answers.close();
    }

    @Property
    void call_hostileAnswer_givesAValueOrAnExceptionOfThisSdk(
            @ForAll("hostile") HostileAnswer hostile, @ForAll("packets") List<Integer> packets) throws Exception {
        HostileBody body = new HostileBody(hostile.body(), packets, false);
        answers.network().give(hostile.answer(body));

        BoundedRun run = BoundedRun.of(hostile.to().call());

        assertIsOurs(run);
        assertThat(run.allocated()).isLessThan(Allowance.of(hostile.body().length));
    }

    @Property(tries = 60)
    void call_endlessAnswer_isEndedByACeiling(@ForAll("endless") HostileAnswer hostile) throws Exception {
        HostileBody body = new HostileBody(hostile.body(), List.of(8192), true);
        answers.network().give(hostile.answer(body));

        BoundedRun run = BoundedRun.of(hostile.to().call());

        assertIsOurs(run);
        assertThat(body.taken()).isLessThanOrEqualTo(TrueAnswers.ceiling() + READ_AHEAD);
        assertThat(run.allocated()).isLessThan(Allowance.of(TrueAnswers.ceiling()));
    }

    @Example
    void calls_ofEveryModelAndKind_areThere() {
        assertThat(answers.calls()).hasSizeGreaterThan(180);
        assertThat(answers.refusals()).hasSize(9);
    }

    private static void assertIsOurs(BoundedRun run) {
        if (run.thrown() != null) {
            assertThat(run.thrown()).isInstanceOf(WorkersAiException.class);
            assertThat(run.thrown().getMessage()).hasSizeLessThan(4000);
        }
    }

    @Provide
    Arbitrary<HostileAnswer> hostile() {
        return hostile(answers.calls());
    }

    @Provide
    Arbitrary<HostileAnswer> endless() {
        return hostile(answers.callsButChats());
    }

    private static Arbitrary<HostileAnswer> hostile(List<TrueAnswer> calls) {
        List<byte[]> others = new ArrayList<>(answers.refusals());
        answers.calls().forEach(answer -> others.add(answer.body()));
        return Arbitraries.of(calls).flatMap(answer -> {
            Arbitrary<byte[]> refusals = Arbitraries.of(answers.refusals());
            Arbitrary<byte[]> bases =
                    Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(answer.body())), Tuple.of(1, refusals));
            return Combinators.combine(
                            statuses(), mediaTypes(answer.mediaType()), delays(), HostileBytes.of(bases, others))
                    .as((status, mediaType, delay, body) -> new HostileAnswer(answer, status, mediaType, delay, body));
        });
    }

    private static Arbitrary<Integer> statuses() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(200)),
                Tuple.of(1, Arbitraries.of(201, 204, 206, 302, 304)),
                Tuple.of(2, Arbitraries.integers().between(400, 599)));
    }

    private static Arbitrary<String> mediaTypes(String usual) {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(usual)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                "application/json; charset=utf-16",
                                "application/problem+json",
                                "application/json",
                                "text/event-stream",
                                "text/html",
                                "text/plain; charset=x",
                                "image/png",
                                "audio/mpeg",
                                ";;/==\u0000")));
    }

    private static Arbitrary<String> delays() {
        return Arbitraries.of("", "1", "1.5", "-1", "1e9", "999999999", "99999999999999", "Wed, 99 Foo 2026", "\u0000");
    }

    @Provide
    Arbitrary<List<Integer>> packets() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of(1))),
                Tuple.of(1, Arbitraries.just(List.of(1 << 20))),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(1, 3000)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8)));
    }
}
