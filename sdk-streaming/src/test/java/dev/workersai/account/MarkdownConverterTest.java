package dev.workersai.account;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dev.workersai.error.ApiException;
import dev.workersai.testing.ScriptedService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownConverterTest {

    private static final Pattern OPTIONS =
            Pattern.compile("name=\"conversionOptions\"\\r\\n\\r\\n(.*?)\\r\\n--", Pattern.DOTALL);

    private final ScriptedService service = new ScriptedService();
    private final MarkdownConverter converter = MarkdownConverter.of(service.client());

    @TempDir
    private Path folder;

    @Test
    void convert_files_areSentWithTheirNamesAndTypes() throws IOException {
        service.result("[]");
        Path page = Files.writeString(folder.resolve("page.html"), "<p>hi</p>");

        converter.file(page).file("data.unknown", new byte[] {1, 2}).convert();

        assertThat(service.sentText())
                .contains("name=\"files\"; filename=\"page.html\"\r\nContent-Type: text/html\r\n\r\n<p>hi</p>")
                .contains("name=\"files\"; filename=\"data.unknown\"\r\nContent-Type: application/octet-stream\r\n")
                .doesNotContain("conversionOptions");
        assertThat(service.targets()).containsExactly("POST /ai/tomarkdown");
    }

    @Test
    void convert_nameThatWouldBreakTheHeader_isEscaped() {
        service.result("[]");

        converter
                .file("a\"b\r\nX: y.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .convert();

        assertThat(service.sentText()).contains("filename=\"a%22b%0D%0AX: y.pdf\"\r\nContent-Type: application/pdf");
    }

    @Test
    void convert_answersInAnotherOrder_areBroughtIntoThatOfTheFiles() {
        service.result("""
                [{id: 'u', name: 'b.pdf', mimeType: 'application/pdf', format: 'error', error: 'broken'},
                 {id: 'v', name: 'a.pdf', mimeType: 'application/pdf', format: 'markdown', tokens: '7', data: '# A'}]""");

        List<ConvertedFile> files = converter
                .file("a.pdf", new byte[] {1})
                .file("b.pdf", new byte[] {1})
                .file("c.pdf", new byte[] {1})
                .convert();

        assertThat(files).extracting(ConvertedFile::name).containsExactly("a.pdf", "b.pdf", "c.pdf");
        assertThat(files.get(0).text()).isEqualTo("# A");
        assertThat(files.get(0).tokens()).hasValue(7);
        assertThat(files.get(0).mediaType()).isEqualTo("application/pdf");
        assertThat(files.get(1).isConverted()).isFalse();
        assertThat(files.get(1).error()).contains("broken");
        assertThatIllegalStateException()
                .isThrownBy(() -> files.get(1).text())
                .withMessageContainingAll("b.pdf", "broken");
        assertThat(files.get(2).error())
                .hasValueSatisfying(error -> assertThat(error).contains("does not mention"));
    }

    @Test
    void convert_twoFilesOfOneName_keepTheirOwnAnswers() {
        service.result("[{name: 'a.csv', format: 'text', data: '1'}, {name: 'a.csv', format: 'text', data: '2'}]");

        assertThat(converter
                        .file("a.csv", new byte[] {1})
                        .file("a.csv", new byte[] {2})
                        .convert())
                .extracting(ConvertedFile::text)
                .containsExactly("1", "2");
    }

    @Test
    void convert_namesThatCameBackOtherwise_areMatchedByPlace() {
        service.result("[{name: 'b%22.csv', format: 'text', data: '2'}, {format: 'text', data: '3'},"
                + " {name: 'a.csv', format: 'text', data: '1'}]");

        assertThat(converter
                        .file("a.csv", new byte[] {1})
                        .file("b\".csv", new byte[] {2})
                        .file("c.csv", new byte[] {3})
                        .convert())
                .extracting(ConvertedFile::name, ConvertedFile::text)
                .containsExactly(tuple("a.csv", "1"), tuple("b\".csv", "2"), tuple("c.csv", "3"));
    }

    @Test
    void convert_entryWithoutAnything_isAFailedFileAndUnknownOnesAreKept() {
        service.result("[{name: 'a.csv'}, {name: 'z.csv', format: 'markdown', data: 'z'}]");

        List<ConvertedFile> files = converter.file("a.csv", new byte[] {1}).convert();

        assertThat(files).hasSize(2);
        assertThat(files.get(0).error()).isPresent();
        assertThat(files.get(1).text()).isEqualTo("z");
    }

    @Test
    void options_allOfThem_areSentAsOneJsonText() {
        service.result("[]");

        converter
                .file("a.pdf", new byte[] {1})
                .plainText()
                .descriptionLanguage("de")
                .embeddedImages(true)
                .maxEmbeddedImages(3)
                .pdfMetadata(false)
                .htmlHostname("example.com")
                .htmlSelector("article")
                .option("html.images.convertOGImage", true)
                .convert();

        Matcher options = OPTIONS.matcher(service.sentText());
        assertThat(options.find()).isTrue();
        String images = "images: {descriptionLanguage: 'de', convert: true, maxConvertedImages: 3";
        assertThat(json(options.group(1)))
                .isEqualTo(json("{output: {format: 'text'}, image: {descriptionLanguage: 'de'}, html: {" + images
                        + ", convertOGImage: true}, hostname: 'example.com', cssSelector: 'article'}, docx: {" + images
                        + "}}, pdf: {" + images + "}, metadata: false}}"));
    }

    @Test
    void convert_nothingOrMissingFile_isRefusedBeforeSending() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));

        assertThatIllegalStateException().isThrownBy(converter::convert).withMessageContaining("file(…)");
        assertThatIllegalStateException().isThrownBy(converter::convertAsync);
        assertThatIllegalArgumentException().isThrownBy(() -> converter.file(folder.resolve("no.pdf")));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.file(folder));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.file(empty));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.file(" ", new byte[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.maxEmbeddedImages(-1));
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void convert_refusedAsAWhole_isThrown() {
        service.refusal(413, 3006, "too large");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> converter.file("a.pdf", new byte[] {1}).convert());
    }

    @Test
    void supportedFormats_entries_areRead() {
        service.result("[{extension: '.pdf', mimeType: 'application/pdf'}, {extension: '.odt'}]");

        assertThat(converter.supportedFormats())
                .containsExactly(new FileFormat(".pdf", "application/pdf"), new FileFormat(".odt", ""));
        assertThat(service.targets()).containsExactly("GET /ai/tomarkdown/supported");
    }

    @Test
    void convertAsync_answer_arrives() {
        service.result("[{name: 'a.csv', format: 'markdown', data: 'x'}]");

        assertThat(converter.file("a.csv", new byte[] {1}).convertAsync().join())
                .hasSize(1);
    }
}
