package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models.DetectTurn;
import dev.workersai.catalog.Models.Speak;
import dev.workersai.catalog.Models.Transcribe;
import dev.workersai.catalog.SpeakModel;
import dev.workersai.catalog.TranscribeModel;
import dev.workersai.error.ApiException;
import dev.workersai.media.Media;
import dev.workersai.model.AudioContainer;
import dev.workersai.model.AudioEncoding;
import dev.workersai.model.Nova3Options;
import dev.workersai.model.SampleType;
import dev.workersai.model.Speaker;
import dev.workersai.speech.Speech;
import dev.workersai.speech.SpokenSegment;
import dev.workersai.speech.SpokenWord;
import dev.workersai.speech.Transcript;
import dev.workersai.streaming.WorkersAi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioSystem;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The fluent layer of speech against the emulator, which refuses what a model's schema does not allow. */
class FluentSpeechTest {

    static final List<TranscribeModel<?, ?>> WRITERS = Transcribe.all();
    static final List<SpeakModel<?, ?>> SPEAKERS = Speak.all();

    private static final byte[] WAV =
            SpeechFile.of("Hello there, my friend.", "linear16", "wav", 16_000).bytes();
    private static final Media HELLO = Media.of(WAV);

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    private RecordedRequest sent() {
        List<RecordedRequest> requests = emulator.requests();
        return requests.get(requests.size() - 1);
    }

    private JsonNode sentJson() {
        try {
            return Json.read(sent().body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("WRITERS")
    void transcribe_everyModel_writesDownWhatIsSaid(TranscribeModel<?, ?> model) {
        Transcript transcript = ai.transcribe(model).audio(HELLO);

        assertThat(transcript.text()).containsIgnoringCase("hello there");
        assertThat(transcript.toVtt()).startsWith("WEBVTT\n\n00:00:0").containsIgnoringCase("hello");
        assertThat(transcript.toSrt()).startsWith("1\n00:00:0");
    }

    @Test
    void transcribe_whisper_sendsTheBytesAsTheyAre() throws IOException {
        Path file = Files.write(folder.resolve("hello.mp3"), WAV);

        Transcript transcript = ai.transcribe(Transcribe.WHISPER).audio(file);

        assertThat(sent().body()).isEqualTo(WAV);
        assertThat(sent().header("Content-Type")).contains("audio/wav");
        assertThat(transcript.words()).extracting(SpokenWord::text).startsWith("Hello", "there,");
        assertThat(transcript.serverVtt()).isPresent();
    }

    @Test
    void transcribe_whisperWithAnUncheckedField_sendsNumbers() {
        ai.transcribe(Transcribe.WHISPER_TINY_EN).extra("later", 1).audio(WAV);

        assertThat(sentJson().path("audio")).hasSize(WAV.length);
        assertThat(sentJson().path("audio").get(0).asInt()).isEqualTo('R');
    }

    @Test
    void transcribe_turbo_sendsBase64AndItsOptions() {
        Transcript transcript = ai.transcribe(Transcribe.WHISPER_LARGE_V3_TURBO)
                .language("de")
                .translating()
                .option("vad_filter", true)
                .initialPrompt("names")
                .option("beam_size", 3)
                .audio(new ByteArrayInputStream(WAV));

        assertThat(sentJson().path("audio").asText())
                .isEqualTo(Base64.getEncoder().encodeToString(WAV));
        assertThat(sentJson().path("task").asText()).isEqualTo("translate");
        assertThat(sentJson().path("beam_size").asInt()).isEqualTo(3);
        assertThat(transcript.language()).contains("de");
        assertThat(transcript.segments()).isNotEmpty();
        assertThat(transcript.duration()).isPresent();
    }

    @Test
    void transcribe_nova3_sendsBytesAndItsOptionsInTheQuery() {
        Transcript transcript = ai.transcribe(Transcribe.NOVA_3)
                .options(Nova3Options.builder().smartFormat(true).build())
                .diarize(true)
                .keyterms("a b", "c&d")
                .audio(HELLO);

        assertThat(sent().body()).isEqualTo(WAV);
        assertThat(sent().header("Content-Type")).contains("audio/wav");
        assertThat(sent().target()).contains("smart_format=true", "diarize=true", "keyterm=a%20b&keyterm=c%26d");
        assertThat(transcript.words().get(0).speaker()).hasValue(0);
        assertThat(transcript.words().get(1).text()).isEqualTo("there,");
        assertThat(transcript.words().get(0).confidence()).isPresent();
    }

    @Test
    void transcribe_nemotron_saysTheEncodingItself() {
        Transcript transcript =
                ai.transcribe(Transcribe.NEMOTRON_SPEECH_STREAMING_EN_0_6B).audio(HELLO);

        assertThat(sentJson().path("encoding").asText()).isEqualTo("wav");
        assertThat(transcript.duration()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.transcribe(Transcribe.NEMOTRON_SPEECH_STREAMING_EN_0_6B)
                        .audio(Media.of("ID3.............".getBytes(StandardCharsets.US_ASCII))))
                .withMessageContaining("audio/mpeg")
                .withMessageContaining("encoding(\"linear16\")");
    }

    @Test
    void transcribe_optionOfAnotherModel_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.transcribe(Transcribe.WHISPER).language("en"))
                .withMessageContaining("@cf/openai/whisper has no field language");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ai.transcribe(Transcribe.WHISPER_LARGE_V3_TURBO).diarize(true));
        assertThatIllegalArgumentException().isThrownBy(() -> ai.transcribe("@cf/deepgram/aura-1"));
        assertThat(emulator.requests()).isEmpty();
    }

    @Test
    void transcribe_pictureInsteadOfSound_isRefused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.transcribe(Transcribe.WHISPER).audio(png))
                .withMessageContaining("image/png");
    }

    @ParameterizedTest
    @CsvSource({"whisper-large-v3-turbo, true", "nova-3, false", "whisper, true"})
    void transcribe_cutRecording_isPutTogetherWithItsTimes(String name, boolean atSilence) {
        TranscribeModel<?, ?> model = WRITERS.stream()
                .filter(writer -> writer.id().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
        byte[] minute =
                SpeechFile.of("word ".repeat(120), "linear16", "wav", 8000).bytes();
        var whole = ai.transcribe(model).parallelism(3);

        Transcript cut = (atSilence
                        ? whole.cutAtSilence(Duration.ofSeconds(10))
                        : whole.cutEvery(Duration.ofSeconds(10)))
                .audio(minute);

        int parts = emulator.requests().size();
        assertThat(parts).isBetween(4, 9);
        assertThat(cut.rawJson()).hasSize(parts);
        assertThat(cut.words()).isNotEmpty();
        assertThat(cut.words()).extracting(SpokenWord::start).isSorted();
        assertThat(cut.duration())
                .hasValueSatisfying(length -> assertThat(
                                cut.words().get(cut.words().size() - 1).end())
                        .isBetween(length.minus(Duration.ofSeconds(1)), length.plus(Duration.ofMillis(10))));
        assertThat(cut.segments()).extracting(SpokenSegment::start).isSorted();
        assertThat(cut.serverVtt()).isEmpty();
        assertThat(cut.toSrt()).contains("00:00:2");
    }

    @Test
    void transcribe_recordingShorterThanAPart_isSentAsItIs() {
        Transcript transcript = ai.transcribe(Transcribe.WHISPER)
                .cutEvery(Duration.ofMinutes(5))
                .audio(HELLO);

        assertThat(sent().body()).isEqualTo(WAV);
        assertThat(transcript.serverVtt()).isPresent();
    }

    @Test
    void transcribe_partThatFails_endsAllAndIsThrown() {
        byte[] minute =
                SpeechFile.of("word ".repeat(120), "linear16", "wav", 8000).bytes();
        emulator.answerNext(CannedAnswer.json(
                400,
                "{\"result\":null,\"success\":false,\"errors\":[{\"code\":8001,\"message\":\"Invalid input\"}],"
                        + "\"messages\":[]}"));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.transcribe(Transcribe.WHISPER)
                        .cutEvery(Duration.ofSeconds(5))
                        .parallelism(1)
                        .audio(minute))
                .satisfies(refusal -> assertThat(refusal.code()).hasValue(8001));
        assertThat(emulator.requests()).hasSize(1);
    }

    @Test
    void transcribe_cutMp3_namesTheWayOutAndSendsNothing() {
        byte[] mp3 = SpeechFile.of("Hello", "mp3", "", 0).bytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.transcribe(Transcribe.WHISPER)
                        .cutEvery(Duration.ofSeconds(5))
                        .audio(mp3))
                .withMessageContaining("audio/mpeg")
                .withMessageContaining("ffmpeg");
        assertThat(emulator.requests()).isEmpty();
    }

    @Test
    void transcribeAsync_recording_comes() {
        assertThat(ai.transcribe(Transcribe.WHISPER).audioAsync(HELLO))
                .succeedsWithin(20, TimeUnit.SECONDS)
                .satisfies(transcript -> assertThat(transcript.text()).isNotEmpty());
    }

    @ParameterizedTest
    @FieldSource("SPEAKERS")
    void speak_everyModel_isAnMp3UnlessAskedOtherwise(SpeakModel<?, ?> model) throws Exception {
        Path file = ai.speak(model).text("Hello there.").save(folder.resolve("hello"));

        assertThat(file.getFileName()).hasToString("hello.mp3");
        assertThat(Media.of(file).mediaType()).isEqualTo("audio/mpeg");
        assertThat(decodedMillis(file)).isGreaterThan(500);
    }

    /** Plays an MP3 into the void, by a decoder that nobody here wrote, and returns how long it takes. */
    private static double decodedMillis(Path mp3) throws Exception {
        var frames = new Bitstream(new ByteArrayInputStream(Files.readAllBytes(mp3)));
        var decoder = new Decoder();
        double millis = 0;
        for (Header frame = frames.readFrame(); frame != null; frame = frames.readFrame()) {
            decoder.decodeFrame(frame, frames);
            millis += frame.ms_per_frame();
            frames.closeFrame();
        }
        return millis;
    }

    @ParameterizedTest
    @CsvSource({
        "linear16, wav, audio/wav, wav",
        "linear16, none, audio/l16; rate=16000; channels=1, pcm",
        "mulaw, none, audio/basic, ulaw",
        "mulaw, wav, audio/wav, wav",
        "flac, '', audio/flac, flac",
        "aac, '', audio/aac, aac",
        "opus, ogg, audio/ogg, ogg"
    })
    void speak_anyEncoding_hasItsTrueTypeAndEnding(String encoding, String container, String type, String ending) {
        var model = ai.speak(Speak.AURA_2_EN).voice("luna").text("Hello").encoding(encoding);
        model = container.isEmpty() ? model : model.container(container);
        model = encoding.equals("linear16") ? model.sampleRate(16_000) : model;

        try (Speech speech = model.send()) {
            assertThat(speech.mediaType()).isEqualTo(type);
            assertThat(speech.save(folder.resolve("hello")).getFileName()).hasToString("hello." + ending);
        }
    }

    @Test
    void speak_wav_isOpenedByTheJdk() throws Exception {
        byte[] wav = ai.speak(Speak.AURA_1)
                .text("Hello there.")
                .encoding(AudioEncoding.LINEAR16)
                .container(AudioContainer.WAV)
                .sampleRate(16_000)
                .bytes();

        try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            assertThat(sound.getFormat().getSampleRate()).isEqualTo(16_000);
            assertThat(sound.getFrameLength()).isGreaterThan(8000);
        }
    }

    @Test
    void speak_aura_sendsItsOwnNames() {
        ai.speak(Speak.AURA_2_ES)
                .voice(Speaker.DIANA)
                .text("Hola")
                .bitRate(48_000)
                .bytes();

        assertThat(sent().bodyText()).isEqualTo("{\"speaker\":\"diana\",\"text\":\"Hola\",\"bit_rate\":48000}");
    }

    @Test
    void speak_melotts_sendsItsOwnNames() {
        ai.speak(Speak.MELOTTS).text("Bonjour").language("fr").bytes();

        assertThat(sent().bodyText()).isEqualTo("{\"prompt\":\"Bonjour\",\"lang\":\"fr\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.speak(Speak.MELOTTS).voice("luna"))
                .withMessageContaining("no field speaker");
    }

    @Test
    void speak_melottsThatAnswersInBytes_isTheSameSound() {
        byte[] mp3 = SpeechFile.of("Hello", "mp3", "", 0).bytes();
        emulator.answerNext(CannedAnswer.of(200, "audio/mpeg", mp3));

        assertThat(ai.speak(Speak.MELOTTS).text("Hello").bytes()).isEqualTo(mp3);
    }

    @Test
    void speak_noText_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ai.speak(Speak.AURA_1).send())
                .withMessageContaining("text");
    }

    @Test
    void speakAsync_sound_isSaved() {
        assertThat(ai.speak(Speak.AURA_1).text("Hello").saveAsync(folder.resolve("a")))
                .succeedsWithin(20, TimeUnit.SECONDS)
                .satisfies(file -> assertThat(file).isNotEmptyFile());
        assertThat(ai.speak(Speak.AURA_1).text("Hello").bytesAsync()).succeedsWithin(20, TimeUnit.SECONDS);
    }

    @Test
    void detectTurn_recording_getsAVerdict() {
        var verdict = ai.detectTurn(DetectTurn.SMART_TURN_V2).audio(HELLO);

        assertThat(verdict.probability()).isBetween(0.0, 1.0);
        assertThat(verdict.complete()).isEqualTo(verdict.probability() > 0.5);
        assertThat(sentJson().path("audio").asText())
                .isEqualTo(Base64.getEncoder().encodeToString(WAV));
        assertThat(sentJson().has("dtype")).isFalse();

        ai.detectTurn(DetectTurn.SMART_TURN_V2).sampleType(SampleType.FLOAT32).audio(HELLO);

        assertThat(sentJson().path("dtype").asText()).isEqualTo("float32");
    }
}
