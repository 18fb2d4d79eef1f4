package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {

    private static final CallListener SILENT = call -> new CallListener.Observation() {};

    private final CallOptions first = CallOptions.builder()
            .timeout(Duration.ofSeconds(1))
            .deadline(Duration.ofSeconds(2))
            .idleTimeout(Duration.ofSeconds(5))
            .retryPolicy(RetryPolicy.none())
            .header("X-One", "1")
            .header("X-Two", "2")
            .queryParameter("a", "1")
            .tag("first")
            .gateway(Gateway.of("gw"))
            .route(Route.OPENAI)
            .sessionAffinity("s1")
            .rejectIfBusy(true)
            .listener(SILENT)
            .build();

    @Test
    void none_setsNothing() {
        CallOptions none = CallOptions.none();

        assertThat(none.timeout()).isEmpty();
        assertThat(none.deadline()).isEmpty();
        assertThat(none.idleTimeout()).isEmpty();
        assertThat(none.retryPolicy()).isEmpty();
        assertThat(none.headers()).isEmpty();
        assertThat(none.queryParameters()).isEmpty();
        assertThat(none.tags()).isEmpty();
        assertThat(none.gateway()).isEmpty();
        assertThat(none.route()).isEqualTo(Route.NATIVE);
        assertThat(none.sessionAffinity()).isEmpty();
        assertThat(none.rejectIfBusy()).isFalse();
        assertThat(none.listeners()).isEmpty();
    }

    @Test
    void with_othersSetNothing_keepsEverything() {
        assertThat(first.with(CallOptions.none())).usingRecursiveComparison().isEqualTo(first);
        assertThat(CallOptions.none().with(first)).isSameAs(first);
    }

    @Test
    void with_othersSetEverything_theyHoldAndMapsAreMerged() {
        Gateway other = Gateway.of("other");
        CallOptions merged = first.with(CallOptions.builder()
                .timeout(Duration.ofSeconds(3))
                .deadline(Duration.ofSeconds(4))
                .idleTimeout(Duration.ofSeconds(6))
                .retryPolicy(RetryPolicy.standard())
                .header("x-two", "22")
                .header("x-three", "3")
                .queryParameter("b", "2")
                .tag("second")
                .gateway(other)
                .route(Route.NATIVE)
                .sessionAffinity("s2")
                .rejectIfBusy(false)
                .listener(SILENT)
                .build());

        assertThat(merged.timeout()).contains(Duration.ofSeconds(3));
        assertThat(merged.deadline()).contains(Duration.ofSeconds(4));
        assertThat(merged.idleTimeout()).contains(Duration.ofSeconds(6));
        assertThat(merged.retryPolicy()).containsSame(RetryPolicy.standard());
        assertThat(merged.headers()).hasSize(3).containsEntry("x-two", "22").containsEntry("X-One", "1");
        assertThat(merged.queryParameters()).hasSize(2).containsEntry("a", "1").containsEntry("b", "2");
        assertThat(merged.tags()).containsExactly("second");
        assertThat(merged.gateway()).containsSame(other);
        assertThat(merged.route()).isEqualTo(Route.NATIVE);
        assertThat(merged.sessionAffinity()).contains("s2");
        assertThat(merged.rejectIfBusy()).isFalse();
        assertThat(merged.listeners()).containsExactly(SILENT, SILENT);
        assertThat(first.headers()).containsEntry("x-two", "2");
    }

    @Test
    void with_directGateway_goesThroughNone() {
        assertThat(first.with(CallOptions.builder().gateway(Gateway.direct()).build())
                        .gateway())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "proxy-authorization",
                "cf-aig-authorization",
                "X-Auth-Key",
                "HOST",
                "User-Agent",
                "Content-Type",
                "Content-Length",
                "Transfer-Encoding",
                "Cookie",
                "",
                "a b",
                "a:b",
                "a\nb"
            })
    void header_nameOfTheClientOrNoName_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().header(name, "secret-value"))
                .withMessageContaining("header")
                .withMessageNotContaining("secret-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nAuthorization: x", "a\nb", "ü", "", " ", "a\u0000"})
    void header_valueThatIsNotOneLineOfAscii_isRefusedAndNotQuoted(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().header("x-a", value))
                .withMessage("x-a has to be printable ASCII on one line, and not blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().sessionAffinity(value));
    }

    @Test
    void tag_sameAgain_isDropped() {
        assertThat(CallOptions.builder().tag("a").tag("b").tag("a").build().tags())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a,b", "a_b", "ä", "123456789012345678901234567890123456789012345678901"})
    void tag_otherForm_isRefused(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().tag(tag));
    }

    @Test
    void tag_longestOfEveryKindOfCharacter_isTaken() {
        String tag = "aZ09:-./@" + "x".repeat(41);

        assertThat(CallOptions.builder().tag(tag).build().tags()).containsExactly(tag);
    }

    @Test
    void tag_sixDifferentOnes_isRefused() {
        CallOptionsBuilder five =
                CallOptions.builder().tag("1").tag("2").tag("3").tag("4").tag("5");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> five.tag("6"))
                .withMessageContaining("at most 5 tags, but has 6");
    }

    @Test
    void queryParameter_blankNameOrTags_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().queryParameter(" ", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().queryParameter("tags", "x"))
                .withMessageContaining("tag(");
    }

    @Test
    void timeouts_outOfBounds_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().timeout(Duration.ZERO))
                .withMessageStartingWith("timeout has to be from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().deadline(Duration.ofDays(25)));
    }

    @Test
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> CallOptions.builder().listener(null));
        assertThatNullPointerException().isThrownBy(() -> CallOptions.builder().header("x-a", null));
        assertThatNullPointerException().isThrownBy(() -> CallOptions.builder().gateway(null));
    }

    @Test
    void toString_hasNamesOfHeadersAndParametersButNoValues() {
        CallOptions options = CallOptions.builder()
                .header("x-key", "hush")
                .queryParameter("q", "hush")
                .build();

        assertThat(options.toString()).contains("x-key").contains("q").doesNotContain("hush");
    }
}
