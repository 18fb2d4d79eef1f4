package dev.workersai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.noop.subtitle.model.SubtitleCue;
import fr.noop.subtitle.model.SubtitleObject;
import fr.noop.subtitle.srt.SrtParser;
import fr.noop.subtitle.vtt.VttParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Subtitles, read by somebody else's parser. */
class SubtitlesTest {

    private static final String SEGMENTS = """
            {"text": "One. Two & <three>.", "vtt": "WEBVTT server",
             "transcription_info": {"language": "en", "duration": 3725.5},
             "segments": [
               {"start": 0, "end": 1.0005, "text": " One."},
               {"start": 59.9996, "end": 61.25, "text": "Two\\n\\n& <three> --> four."},
               {"start": 3725.5, "end": 3725.5, "text": "grüß 你好 😀"},
               {"start": 3726, "end": 3727, "text": "   "}]}
            """;

    private static Transcript transcript(String json) throws Exception {
        return TranscriptReader.read("@cf/openai/whisper", new ObjectMapper().readTree(json));
    }

    private static SubtitleObject vtt(String text) throws Exception {
        return new VttParser("utf-8").parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static SubtitleObject srt(String text) throws Exception {
        return new SrtParser("utf-8").parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String times(SubtitleCue cue) {
        return cue.getStartTime() + "/" + cue.getEndTime();
    }

    @Test
    void vtt_segments_areReadBackByAnotherParser() throws Exception {
        List<? extends SubtitleCue> cues = vtt(transcript(SEGMENTS).toVtt()).getCues();

        assertThat(cues)
                .extracting(SubtitlesTest::times)
                .containsExactly("00:00:00.000/00:00:01.001", "00:01:00.000/00:01:01.250", "01:02:05.500/01:02:05.501");
        assertThat(cues.get(2).getText()).isEqualTo("grüß 你好 😀");
    }

    @Test
    void vtt_text_isEscapedAndOnOneLine() throws Exception {
        assertThat(transcript(SEGMENTS).toVtt())
                .startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:01.001\nOne.\n\n")
                .contains("\nTwo &amp; &lt;three&gt; --&gt; four.\n")
                .endsWith("😀\n\n");
    }

    @Test
    void srt_segments_areReadBackByAnotherParser() throws Exception {
        String srt = transcript(SEGMENTS).toSrt();
        List<? extends SubtitleCue> cues = srt(srt).getCues();

        assertThat(cues).hasSize(3);
        assertThat(cues).extracting(SubtitleCue::getId).containsExactly("1", "2", "3");
        assertThat(cues)
                .extracting(SubtitlesTest::times)
                .containsExactly("00:00:00.000/00:00:01.001", "00:01:00.000/00:01:01.250", "01:02:05.500/01:02:05.501");
        assertThat(cues.get(1).getText()).isEqualTo("Two & <three> -> four.");
        assertThat(srt).contains("00:01:00,000 --> 00:01:01,250");
    }

    @Test
    void vtt_wordsOnly_areGroupedForTheEye() throws Exception {
        Transcript transcript = transcript("""
                {"results": {"channels": [{"detected_language": "en", "alternatives": [{"transcript": "well hello there friend",
                  "words": [
                    {"word": "well", "punctuated_word": "Well.", "start": 0.1, "end": 0.4, "confidence": 0.9},
                    {"word": "hello", "start": 0.5, "end": 0.8, "speaker": 0},
                    {"word": "there", "start": 0.9, "end": 1.2, "speaker": 0},
                    {"word": "friend", "start": 3.0, "end": 3.4, "speaker": 0},
                    {"word": "yes", "start": 3.5, "end": 3.9, "speaker": 1}]}]}]}}
                """);

        assertThat(vtt(transcript.toVtt()).getCues())
                .extracting(SubtitleCue::getText)
                .containsExactly("Well.", "hello there", "friend", "yes");
        assertThat(transcript.language()).contains("en");
        assertThat(transcript.words().get(0).confidence()).hasValue(0.9);
        assertThat(transcript.words().get(4).speaker()).hasValue(1);
        assertThat(transcript.segments()).isEmpty();
        assertThat(transcript.serverVtt()).isEmpty();
    }

    @Test
    void vtt_longSpeech_showsAtMostTwoLinesAndSevenSeconds() throws Exception {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            words.append(i == 0 ? "" : ",")
                    .append("{\"word\":\"wordnumber")
                    .append(i)
                    .append("\",\"start\":")
                    .append(i * 0.9)
                    .append(",\"end\":")
                    .append(i * 0.9 + 0.8)
                    .append('}');
        }

        List<SpokenSegment> cues = Cues.of(transcript("{\"text\":\"long\",\"words\":[" + words + "]}"));

        assertThat(cues).hasSizeGreaterThan(20).allSatisfy(cue -> {
            assertThat(cue.text().length()).isLessThanOrEqualTo(84);
            assertThat(cue.end().minus(cue.start())).isLessThanOrEqualTo(Duration.ofSeconds(7));
        });
    }

    @Test
    void transcript_ofSegments_hasAllThatTheServiceTells() throws Exception {
        Transcript transcript = transcript(SEGMENTS);

        assertThat(transcript.text()).isEqualTo("One. Two & <three>.");
        assertThat(transcript.language()).contains("en");
        assertThat(transcript.duration()).contains(Duration.ofMillis(3_725_500));
        assertThat(transcript.serverVtt()).contains("WEBVTT server");
        assertThat(transcript.rawJson()).singleElement().asString().contains("transcription_info");
        assertThat(transcript.toString()).doesNotContain("three");
    }

    @Test
    void vtt_durationOnly_isOneCue() throws Exception {
        assertThat(transcript("{\"text\":\"all of it\",\"duration\":2.5}").toVtt())
                .isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:02.500\nall of it\n\n");
    }

    @Test
    void vtt_noTimes_saysSo() throws Exception {
        Transcript transcript = transcript("{\"text\":\"all of it\"}");

        assertThatIllegalStateException().isThrownBy(transcript::toVtt).withMessageContaining("no times");
    }

    @Test
    void vtt_nothingSaid_isAnEmptyFile() throws Exception {
        assertThat(transcript("{\"text\":\"\"}").toVtt()).isEqualTo("WEBVTT\n\n");
        assertThat(transcript("{\"text\":\"\"}").toSrt()).isEmpty();
    }
}
