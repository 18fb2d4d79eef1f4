package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.testing.Reply;
import dev.workersai.testing.WireServer;
import feign.DefaultClient;
import feign.Feign;
import feign.FeignException;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.RequestTemplate;
import feign.Response;
import feign.RetryableException;
import feign.Retryer;
import feign.codec.DecodeException;
import feign.codec.EncodeException;
import feign.template.UriUtils;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts about Feign that this SDK works around or relies on: an upgrade that changes one should be noticed. */
class FeignFactsTest {

    interface Api {
        @RequestLine("POST /run/@cf/{name}")
        @Headers({"Content-Type: application/json", "X-Token: {token}"})
        String post(@Param("name") String name, @Param("token") String token, Object body);

        @RequestLine("GET /x")
        Response raw();

        @RequestLine("GET /x")
        String text();
    }

    private static Feign.Builder feign() {
        return Feign.builder()
                .client(new DefaultClient(null, null))
                .encoder((body, type, template) -> template.body("{}"));
    }

    private static Api api(Feign.Builder builder, WireServer server) {
        return builder.target(Api.class, server.baseUrl().toString());
    }

    @Test
    void path_atSignIsLiteralInTheTemplateButEscapedInAParameter() {
        try (WireServer server = WireServer.answering(Reply.json("\"\""))) {
            api(feign(), server).post("@cf", "t", "body");

            assertThat(server.request().target()).isEqualTo("/client/v4/run/@cf/%40cf");
        }
    }

    @Test
    void methodReturningResponse_refusal_isAValueAndNeverAnError() {
        try (WireServer server = WireServer.answering(Reply.json(429, "{}"))) {
            assertThat(api(feign(), server).raw().status()).isEqualTo(429);
        }
    }

    @Test
    void defaultRetryer_ioFailure_sendsFiveTimes() {
        try (WireServer server = WireServer.answering(Reply.none())) {
            assertThatThrownBy(() -> api(feign(), server).post("a", "t", "body"))
                    .isInstanceOf(RetryableException.class);

            assertThat(server.requests()).hasSize(5);
        }
    }

    @Test
    void ioFailure_isWrappedInAnExceptionThatHoldsTheRequest() {
        try (WireServer server = WireServer.answering(Reply.none())) {
            assertThatThrownBy(() ->
                            api(feign().retryer(Retryer.NEVER_RETRY), server).post("a", "secret", "body"))
                    .isInstanceOfSatisfying(
                            FeignException.class,
                            e -> assertThat(e.request().headers().get("X-Token"))
                                    .containsExactly("secret"));
        }
    }

    @Test
    void decoderThatThrows_isWrapped_interceptorThatThrowsIsNot() {
        try (WireServer server = WireServer.answering(Reply.json("{}"))) {
            assertThatThrownBy(() -> api(
                                    feign().decoder((response, type) -> {
                                        throw new IllegalStateException("decoder");
                                    }),
                                    server)
                            .text())
                    .isInstanceOf(DecodeException.class);
            assertThatThrownBy(() -> api(
                                    feign().responseInterceptor((context, chain) -> {
                                        throw new IllegalStateException("interceptor");
                                    }),
                                    server)
                            .text())
                    .isExactlyInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void encoderThatThrows_isWrapped() {
        try (WireServer server = WireServer.answering(Reply.json("{}"))) {
            assertThatThrownBy(() -> api(
                                    feign().encoder((body, type, template) -> {
                                        throw new IllegalArgumentException("encoder");
                                    }),
                                    server)
                            .post("a", "t", "body"))
                    .isInstanceOf(EncodeException.class)
                    .hasCauseExactlyInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void queryValue_thatLooksEncoded_isNotEncoded() {
        assertThat(UriUtils.encode("100%25")).isEqualTo("100%25");
        assertThat(UriUtils.encode("100 %25")).isEqualTo("100%20%2525");
    }

    @Test
    void contentType_setTwice_isReplacedAndNotAdded() {
        RequestTemplate template = new RequestTemplate();
        template.header("Content-Type", "application/json");
        template.header("Content-Type", "audio/mpeg");

        assertThat(template.headers().get("Content-Type")).containsExactly("audio/mpeg");
    }

    @Test
    void optionsBehindTheArguments_reachTheClient() {
        List<Request.Options> seen = new ArrayList<>();
        Api api = Feign.builder()
                .client((request, options) -> {
                    seen.add(options);
                    return Response.builder().request(request).status(200).build();
                })
                .invocationHandlerFactory((target, methods) -> (proxy, method, arguments) -> methods.get(method)
                        .invoke(new Object[] {new Request.Options(Duration.ofMillis(7), Duration.ofMillis(7), false)}))
                .target(Api.class, "http://localhost");
        api.raw();

        assertThat(seen)
                .singleElement()
                .extracting(Request.Options::readTimeoutMillis)
                .isEqualTo(7);
    }
}
