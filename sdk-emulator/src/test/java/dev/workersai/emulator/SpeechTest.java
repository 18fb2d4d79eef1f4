package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    private static final String AURA = "@cf/deepgram/aura-2-en";
    private static final String TEXT = "Hello from the emulator, it is nice to hear you.";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @Test
    void speak_usualEncoding_isMp3OfTheTextsLength() {
        HttpResponse<byte[]> response = speak("");
        assertThat(Caller.type(response)).isEqualTo("audio/mpeg");
        int frames = mp3Frames(response.body());
        assertThat(frames * 0.024).isCloseTo(SpeechScore.of(TEXT).seconds(), Offset.offset(0.001));
        byte[] longer =
                CALLER.run(AURA, "{\"text\":\"" + TEXT + " " + TEXT + "\"}").body();
        assertThat(mp3Frames(longer)).isEqualTo(2 * frames);
    }

    @Test
    void speak_modelWithAJsonForm_isTheSameMp3AsBase64() {
        JsonNode result = CALLER.result("@cf/myshell-ai/melotts", "{\"prompt\":\"" + TEXT + "\"}");
        byte[] file = Base64.getDecoder().decode(result.path("audio").asText());
        assertThat(file).isEqualTo(speak("").body());
    }

    @ParameterizedTest
    @CsvSource({"linear16,24000,PCM_SIGNED", "mulaw,8000,ULAW", "alaw,8000,ALAW"})
    void speak_samples_areAWavFile(String encoding, int rate, String format)
            throws IOException, UnsupportedAudioFileException {
        HttpResponse<byte[]> response = speak(",\"encoding\":\"" + encoding + "\"");
        assertThat(Caller.type(response)).isEqualTo("audio/wav");
        AudioInputStream audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(response.body()));
        assertThat(audio.getFormat().getSampleRate()).isEqualTo(rate);
        assertThat(audio.getFormat().getEncoding()).hasToString(format);
        assertThat(audio.getFrameLength() / (double) rate)
                .isCloseTo(SpeechScore.of(TEXT).seconds(), Offset.offset(0.01));
        AudioInputStream linear = AudioSystem.getAudioInputStream(AudioFormat.Encoding.PCM_SIGNED, audio);
        assertThat(loudest(linear.readAllBytes())).isGreaterThan(8_000);
    }

    @Test
    void speak_samplesWithoutContainer_areBare() {
        HttpResponse<byte[]> response =
                speak(",\"encoding\":\"linear16\",\"container\":\"none\",\"sample_rate\":16000");
        assertThat(Caller.type(response)).isEqualTo("audio/l16; rate=16000; channels=1");
        assertThat(response.body().length / 32_000.0)
                .isCloseTo(SpeechScore.of(TEXT).seconds(), Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"flac,audio/flac,fLaC", "opus,audio/ogg,OggS", "aac,audio/aac,"})
    void speak_otherEncodings_areFilesOfTheirKind(String encoding, String type, String mark) {
        HttpResponse<byte[]> response = speak(",\"encoding\":\"" + encoding + "\"");
        assertThat(Caller.type(response)).isEqualTo(type);
        if (mark == null) {
            assertThat(response.body()).startsWith(0xff, 0xf1);
        } else {
            assertThat(response.body()).startsWith(mark.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @CsvSource({"'\"container\":\"ogg\"'", "'\"sample_rate\":100'"})
    void speak_optionsThatDoNotGoTogether_areRefused(String option) {
        assertThat(speak(",\"encoding\":\"linear16\"," + option).statusCode()).isEqualTo(400);
    }

    @Test
    void speak_endlessText_ends() {
        assertThat(SpeechScore.of("word ".repeat(100_000)).seconds()).isLessThanOrEqualTo(300);
    }

    @Test
    void transcribe_wavThatWasSpokenHere_givesTheTextBack() {
        byte[] wav = speak(",\"encoding\":\"linear16\"").body();
        JsonNode result = Caller.resultOf(CALLER.run("@cf/openai/whisper", "audio/wav", wav));
        assertThat(result.path("text").asText()).isEqualTo(TEXT);
        assertThat(result.path("word_count").asInt()).isEqualTo(10);
        assertThat(result.path("words")).hasSize(10);
        assertThat(result.at("/words/0/start").asDouble()).isZero();
        assertThat(result.at("/words/9/end").asDouble())
                .isCloseTo(SpeechScore.of(TEXT).seconds(), Offset.offset(0.01));
        assertThat(result.path("vtt").asText()).startsWith("WEBVTT\n\n00:00.000 --> 00:0");
    }

    @Test
    void transcribe_mp3_tellsItsLength() {
        byte[] mp3 = speak("").body();
        JsonNode result = Caller.resultOf(CALLER.run("@cf/openai/whisper-tiny-en", "audio/mpeg", mp3));
        assertThat(result.path("text").asText()).contains("MP3").contains(mp3.length + " bytes");
    }

    @Test
    void transcribe_jsonWithNumbers_isTheSameAsRawBytes() {
        byte[] noise = {1, 2, 3, (byte) 200};
        JsonNode raw = Caller.resultOf(CALLER.run("@cf/openai/whisper", "application/octet-stream", noise));
        assertThat(CALLER.result("@cf/openai/whisper", "{\"audio\":[1,2,3,200]}"))
                .isEqualTo(raw);
    }

    @Test
    void transcribe_segmentModel_givesSegmentsThatCoverTheSound() {
        String body = "{\"language\":\"de\",\"audio\":\""
                + Base64.getEncoder()
                        .encodeToString(speak(",\"encoding\":\"linear16\"").body()) + "\"}";
        JsonNode result = CALLER.result("@cf/openai/whisper-large-v3-turbo", body);
        assertThat(result.at("/transcription_info/language").asText()).isEqualTo("de");
        assertThat(result.at("/segments/0/words")).hasSize(10);
        assertThat(result.at("/segments/0/text").asText()).isEqualTo(TEXT);
        assertThat(result.at("/segments/0/end").asDouble())
                .isEqualTo(result.at("/transcription_info/duration").asDouble());
    }

    @Test
    void transcribe_channelModel_obeysItsOptions() {
        byte[] wav = speak(",\"encoding\":\"linear16\"").body();
        JsonNode plain = Caller.resultOf(CALLER.run("@cf/deepgram/nova-3", "audio/wav", wav));
        assertThat(plain.at("/results/channels/0/alternatives/0/transcript").asText())
                .isEqualTo("hello from the emulator it is nice to hear you");
        String options = "?punctuate=true&diarize=true&multichannel=true&channels=2";
        JsonNode rich = Caller.resultOf(CALLER.run("@cf/deepgram/nova-3" + options, "audio/wav", wav));
        assertThat(rich.at("/results/channels")).hasSize(2);
        assertThat(rich.at("/results/channels/1/alternatives/0/transcript").asText())
                .isEqualTo(TEXT);
        JsonNode word = rich.at("/results/channels/0/alternatives/0/words/3");
        assertThat(word.path("word").asText()).isEqualTo("emulator");
        assertThat(word.path("punctuated_word").asText()).isEqualTo("emulator,");
        assertThat(word.path("speaker").asInt(-1)).isZero();
        assertThat(rich.at("/results/sentiments/average/sentiment").asText()).isEqualTo("positive");
    }

    @Test
    void voiceActivity_anySound_givesAProbability() {
        JsonNode result = CALLER.result("@cf/pipecat-ai/smart-turn-v2", "{\"audio\":\"AAAA\"}");
        double probability = result.path("probability").asDouble();
        assertThat(result.path("is_complete").asBoolean()).isEqualTo(probability > 0.5);
        assertThat(probability).isBetween(0.0, 1.0);
    }

    @Test
    void voiceActivity_recordingThatEndsInSilence_isComplete() {
        byte[] wav = speak(",\"encoding\":\"linear16\",\"sample_rate\":16000").body();
        assertThat(isComplete(wav)).isTrue();
        assertThat(isComplete(Arrays.copyOf(wav, 20_000))).isFalse();
    }

    private static boolean isComplete(byte[] recording) {
        String body = "{\"audio\":\"" + Base64.getEncoder().encodeToString(recording) + "\"}";
        return CALLER.result("@cf/pipecat-ai/smart-turn-v2", body)
                .path("is_complete")
                .asBoolean();
    }

    private static HttpResponse<byte[]> speak(String options) {
        return CALLER.run(AURA, "{\"text\":\"" + TEXT + "\"" + options + "}");
    }

    /** Walks a file frame by frame; each must be MPEG-2 layer III, 24 kHz, mono, and stand on its own. */
    private static int mp3Frames(byte[] file) {
        int frames = 0;
        for (int at = 0; at < file.length; at += 96) {
            assertThat(file[at]).isEqualTo((byte) 0xff);
            assertThat(file[at + 1]).isEqualTo((byte) 0xf3);
            assertThat(file[at + 2] & 0xfe).isEqualTo(0x44);
            assertThat(file[at + 3] & 0xc0).isEqualTo(0xc0);
            assertThat(file[at + 4]).as("bytes borrowed from earlier frames").isZero();
            frames++;
        }
        return frames;
    }

    private static int loudest(byte[] pcm) {
        int loudest = 0;
        for (int i = 0; i + 1 < pcm.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((pcm[i] & 0xff) | (pcm[i + 1] << 8)));
        }
        return loudest;
    }
}
