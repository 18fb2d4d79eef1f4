package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {

    private static final String BATCHING = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
    private static final String GPT_OSS = "@cf/openai/gpt-oss-20b";
    private static final String KIMI = "@cf/moonshotai/kimi-k2.6";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.LLAMA, BATCHING, GPT_OSS, KIMI})
    void run_bothPromptAndMessages_isRefused(String model) {
        String both = "{\"prompt\":\"a\",\"messages\":[{\"role\":\"user\",\"content\":\"b\"}]}";
        HttpResponse<byte[]> response = CALLER.run(model, both);
        assertInvalid(response);
        assertThat(Caller.message(response)).contains("oneOf at '/' not met, 2 matches");
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.LLAMA, BATCHING, GPT_OSS, KIMI})
    void run_neitherPromptNorMessages_isRefused(String model) {
        HttpResponse<byte[]> response = CALLER.run(model, "{\"max_tokens\":5}");
        assertInvalid(response);
        assertThat(Caller.message(response))
                .contains("oneOf at '/' not met, 0 matches: required properties at '/' are 'prompt'")
                .contains("required properties at '/' are 'messages'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'prompt':'a','temperature':9}|/temperature",
                "{'prompt':'a','max_tokens':'ten'}|Type mismatch of '/max_tokens'",
                "{'prompt':''}|/prompt",
                "{'messages':[{'role':'user'}]}|required properties at '/messages/0' are 'role,content'",
                "{'messages':'hello'}|Type mismatch of '/messages'",
                "{'prompt':'a','seed':0}|/seed"
            })
    void run_fieldOutOfBounds_namesTheField(String body, String complaint) {
        HttpResponse<byte[]> response = CALLER.run(Caller.LLAMA, body.replace('\'', '"'));
        assertInvalid(response);
        assertThat(Caller.message(response))
                .startsWith("AiError: Bad input: Error: ")
                .contains(complaint)
                .matches(".*\\([0-9a-f-]{36}\\)");
        assertThat(Caller.message(response))
                .contains(response.headers().firstValue("cf-ai-req-id").orElseThrow());
    }

    @Test
    void run_messageOfARoleWithoutContent_namesWhatThatRoleNeeds() {
        HttpResponse<byte[]> response = CALLER.run(KIMI, "{\"messages\":[{\"role\":\"user\"}]}");
        assertInvalid(response);
        assertThat(Caller.message(response)).contains("required properties at '/messages/0' are 'role,content'");
    }

    @Test
    void run_largestSeed_isAccepted() {
        assertThat(CALLER.run(Caller.LLAMA, "{\"prompt\":\"a\",\"seed\":9999999999}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void run_unknownProperty_isAcceptedUnlessTheSchemaIsClosed() {
        String body = "{\"prompt\":\"a fox\",\"surprise\":1}";
        assertThat(CALLER.run(Caller.LLAMA, body).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> closed = CALLER.run("@cf/black-forest-labs/flux-1-schnell", body);
        assertInvalid(closed);
        assertThat(Caller.message(closed)).contains("'surprise'");
    }

    @Test
    void run_reservedOptions_areAcceptedByAClosedSchema() {
        String body = "{\"prompt\":\"a fox\",\"options\":{\"rejectIfBusy\":true}}";
        assertThat(CALLER.run("@cf/black-forest-labs/flux-1-schnell", body).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "\"text\"", "{\"prompt\":", "{} {}", "not json"})
    void run_bodyThatIsNoJsonObject_isRefused(String body) {
        assertInvalid(CALLER.run(Caller.LLAMA, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.LLAMA, "@cf/openai/whisper", "@cf/deepgram/nova-3", "@cf/microsoft/resnet-50"})
    void run_emptyBody_isMissing(String model) {
        HttpResponse<byte[]> response = CALLER.run(model, "application/octet-stream", new byte[0]);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.code(response)).isEqualTo(3003);
    }

    @Test
    void run_decisionModelWithInvalidInput_isUnprocessable() {
        HttpResponse<byte[]> response = CALLER.run("@cf/cloudflare/clef", "{\"model\":\"clef-omni\"}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Caller.code(response)).isEqualTo(5006);
    }

    @Test
    void run_numbersInPlaceOfBase64_areTheWrongKind() {
        HttpResponse<byte[]> numbers = CALLER.run("@cf/openai/whisper-large-v3-turbo", "{\"audio\":[1,2]}");
        assertThat(numbers.statusCode()).isEqualTo(400);
        assertThat(Caller.code(numbers)).isEqualTo(8001);
        HttpResponse<byte[]> text = CALLER.run("@cf/openai/whisper-large-v3-turbo", "{\"audio\":\"no base64!\"}");
        assertThat(text.statusCode()).isEqualTo(400);
        assertThat(Caller.code(text)).isEqualTo(5004);
    }

    @Test
    void run_rawOnlyModel_refusesJsonAndChecksTheQuery() {
        byte[] audio = {1, 2, 3, 4};
        HttpResponse<byte[]> json = CALLER.run("@cf/deepgram/nova-3", "{\"audio\":\"AAAA\"}");
        assertInvalid(json);
        HttpResponse<byte[]> option = CALLER.run("@cf/deepgram/nova-3?punctuate=maybe", "audio/mpeg", audio);
        assertInvalid(option);
        assertThat(Caller.message(option)).contains("/punctuate");
        assertThat(CALLER.run("@cf/deepgram/nova-3?encoding=mp5", "audio/mpeg", audio)
                        .statusCode())
                .isEqualTo(400);
        String good = "@cf/deepgram/nova-3?punctuate=true&utt_split=0.8&keyterm=a&keyterm=b&tags=t1";
        assertThat(CALLER.run(good, "audio/mpeg", audio).statusCode()).isEqualTo(200);
    }

    @Test
    void run_formModel_refusesJsonAndChecksTheParts() {
        String model = "@cf/black-forest-labs/flux-2-klein-9b";
        HttpResponse<byte[]> json = CALLER.run(model, "{\"prompt\":\"a fox\"}");
        assertInvalid(json);
        assertThat(Caller.message(json)).contains("'multipart'");
        Form narrow = new Form().text("prompt", "a fox").text("width", "10");
        assertInvalid(CALLER.run(model, narrow.contentType(), narrow.bytes()));
        Form wordy = new Form().text("prompt", "a fox").text("width", "wide");
        assertInvalid(CALLER.run(model, wordy.contentType(), wordy.bytes()));
        byte[] noForm = "no form".getBytes(StandardCharsets.US_ASCII);
        assertInvalid(CALLER.run(model, "multipart/form-data; boundary=b", noForm));
        assertInvalid(CALLER.run(model, "multipart/form-data", noForm));
    }

    @Test
    void run_pictureByLink_isRefused() {
        String body = "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\","
                + "\"image_url\":{\"url\":\"https://example.com/cat.png\"}}]}]}";
        HttpResponse<byte[]> response = CALLER.run("@cf/meta/llama-4-scout-17b-16e-instruct", body);
        assertInvalid(response);
        assertThat(Caller.message(response))
                .contains("/messages/0/content/0/image_url/url")
                .contains("^data:");
        HttpResponse<byte[]> noPattern = CALLER.run(KIMI, body);
        assertThat(noPattern.statusCode()).isEqualTo(400);
        assertThat(Caller.message(noPattern)).contains("data: URI");
    }

    @Test
    void run_promptLongerThanTheWindow_isRefused() {
        String body = "{\"prompt\":\"" + "word ".repeat(20_000) + "\"}";
        HttpResponse<byte[]> response = CALLER.run(BATCHING, body);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Caller.code(response)).isEqualTo(5021);
        assertThat(Caller.message(response)).contains("24000");
    }

    private static void assertInvalid(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).as(() -> Caller.text(response)).isEqualTo(400);
        assertThat(Caller.code(response)).isEqualTo(5006);
        assertThat(Caller.json(response).path("success").asBoolean()).isFalse();
        assertThat(Caller.json(response).path("result").isObject()).isTrue();
    }
}
