package dev.workersai.spec.sync;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.spec.catalog.CatalogEntry;
import dev.workersai.spec.catalog.CatalogFiles;
import dev.workersai.spec.sync.FakeService.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class SyncCommandTest {

    private static final String ENTRY =
            "{name: '@cf/a/one', description: 'Vendor prose', task: {name: 'Text Generation'}, properties: []}";
    private static final String SCHEMAS = "{input: {type: 'object', title: 'Vendor prose'}, output: {type: 'string'}}";
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path spec;

    private final FakeService service = new FakeService();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void emptyCatalog() throws IOException {
        Files.createDirectory(spec.resolve("catalog"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void sync_newModel_writesFactsWithOurWords() throws IOException {
        service.model(ENTRY, SCHEMAS);

        assertThat(run()).isZero();

        assertThat(catalog()).containsExactly(new CatalogEntry(json("""
                        {model: {name: '@cf/a/one', description: 'one, Text Generation',
                                 task: {name: 'Text Generation', description: 'Models for Text Generation.'},
                                 properties: []},
                         input: {type: 'object'}, output: {type: 'string'}}
                        """)));
        assertThat(out.toString()).contains("1 added");
        assertThat(err.toString()).contains("[1/1] @cf/a/one: added");
    }

    @Test
    void sync_secondTime_writesNothing() throws IOException {
        service.model(ENTRY, SCHEMAS);
        run();
        Path file = file("a__one.json");
        Files.setLastModifiedTime(file, LONG_AGO);

        assertThat(run()).isZero();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(out.toString()).contains("1 unchanged");
    }

    @Test
    void sync_changedBound_rewritesThatModelOnly() throws IOException {
        service.model(ENTRY, SCHEMAS);
        service.model(ENTRY.replace("one", "two"), SCHEMAS);
        run();
        Files.setLastModifiedTime(file("a__two.json"), LONG_AGO);
        service.schemas.put(
                "@cf/a/one", json("{input: {type: 'object', minProperties: 1.0}, output: {type: 'string'}}"));

        assertThat(run()).isZero();

        assertThat(catalog().get(0).input()).isEqualTo(json("{type: 'object', minProperties: 1}"));
        assertThat(Files.getLastModifiedTime(file("a__two.json"))).isEqualTo(LONG_AGO);
        assertThat(out.toString()).contains("1 changed, 1 unchanged");
    }

    @Test
    void sync_modelThatIsNoLongerListed_stays() throws IOException {
        CatalogEntry retired = entry("@cf/a/retired");
        new CatalogFiles(spec.resolve("catalog")).write(retired);
        service.model(ENTRY, SCHEMAS);

        assertThat(run()).isZero();

        assertThat(catalog()).contains(retired);
        assertThat(err.toString()).contains("@cf/a/retired: unlisted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\": true, \"result\": {}}",
                "{\"success\": true, \"result\": {\"input\": {}, \"output\": {\"type\": \"string\"}}}",
                "{\"success\": false, \"errors\": [{\"code\": 5007, \"message\": \"No such model\"}]}",
                "no JSON at all"
            })
    void sync_brokenSchemas_keepsOursAndSaysSo(String broken) throws IOException {
        CatalogEntry old = entry("@cf/a/one");
        new CatalogFiles(spec.resolve("catalog")).write(old);
        service.model(ENTRY, SCHEMAS);
        service.next(Answer.of(200, listingOf(ENTRY)));
        service.next(Answer.of(200, listingOf(ENTRY)));
        service.next(Answer.of(200, broken));

        assertThat(run()).isZero();

        assertThat(catalog().get(0).input()).isEqualTo(old.input());
        assertThat(catalog().get(0).output()).isEqualTo(old.output());
        assertThat(err.toString()).contains("schemas kept");
    }

    @Test
    void sync_newModelWithoutSchemas_isNotAdded() throws IOException {
        service.model(ENTRY, "{}");

        assertThat(run()).isZero();

        assertThat(catalog()).isEmpty();
        assertThat(err.toString()).contains("skipped (new, but without schemas");
    }

    @Test
    void sync_nameThatIsNoModelIdOrWantsATakenFile_isSkipped() throws IOException {
        CatalogEntry owner = entry("@hf/a/one");
        new CatalogFiles(spec.resolve("catalog")).write(owner);
        service.model(ENTRY, SCHEMAS);
        service.model("{name: '../../etc/passwd'}", SCHEMAS);

        assertThat(run()).isZero();

        assertThat(catalog()).containsExactly(owner);
        assertThat(err.toString()).contains("no model id", "belongs to @hf/a/one");
    }

    @Test
    void sync_dryRun_tellsAndWritesNothing() throws IOException {
        service.model(ENTRY, SCHEMAS);

        assertThat(run("--dry-run")).isZero();

        assertThat(catalog()).isEmpty();
        assertThat(out.toString()).contains("1 added", "nothing written");
    }

    @Test
    void sync_refusedToken_exitsWithOneAndAReason() throws IOException {
        service.model(ENTRY, SCHEMAS);

        int code = run(Map.of("CF_ACCOUNT_ID", FakeService.ACCOUNT, "CF_API_TOKEN", "wrong-token"));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("401", "10000", "Authentication error", "Workers AI Read")
                .doesNotContain("wrong-token");
        assertThat(catalog()).isEmpty();
    }

    @Test
    void sync_refusedInTheMiddle_endsTheRun() throws IOException {
        service.next(Answer.of(200, listingOf(ENTRY)));
        service.next(Answer.of(200, listingOf(ENTRY)));
        service.next(FakeService.refusal(403, 9109, "lacks access"));

        assertThat(run()).isEqualTo(1);
        assertThat(catalog()).isEmpty();
    }

    @Test
    void sync_missingEnvironment_exitsWithOneBeforeAnyRequest() {
        assertThat(run(Map.of())).isEqualTo(1);
        assertThat(err.toString()).contains("CLOUDFLARE_ACCOUNT_ID is not set");
        assertThat(service.requests).isEmpty();
    }

    @Test
    void sync_plainHttpToAnotherHost_isRefused() {
        int code = execute(FakeService.ENVIRONMENT, "--spec", spec.toString(), "--base-url", "http://example.com/v4");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("https");
    }

    @Test
    void sync_formatOnly_laysFilesOutWithoutAnyRequest() throws IOException {
        Files.writeString(file("a__one.json"), "{\"model\":{\"name\":\"@cf/a/one\"},\"input\":{},\"output\":{}}");

        assertThat(run("--format-only")).isZero();

        assertThat(file("a__one.json")).content().startsWith("{\n  \"model\": {\n    \"name\"");
        assertThat(service.requests).isEmpty();
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("--spec", spec.toString(), "--base-url", service.baseUrl()));
        arguments.addAll(List.of(options));
        return execute(FakeService.ENVIRONMENT, arguments.toArray(String[]::new));
    }

    private int run(Map<String, String> environment) {
        return execute(environment, "--spec", spec.toString(), "--base-url", service.baseUrl() + "/");
    }

    private int execute(Map<String, String> environment, String... arguments) {
        int code = new CommandLine(new SyncCommand(environment, service.pauses::add))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertThat(out.toString() + err).doesNotContain(FakeService.TOKEN);
        return code;
    }

    private Path file(String name) {
        return spec.resolve("catalog").resolve(name);
    }

    private List<CatalogEntry> catalog() throws IOException {
        return new CatalogFiles(spec.resolve("catalog")).readAll();
    }

    private static CatalogEntry entry(String id) {
        return new CatalogEntry(json("{model: {name: '" + id + "', description: 'Ours'},"
                + " input: {type: 'object', maxProperties: 3}, output: {type: 'object'}}"));
    }

    private static String listingOf(String entry) {
        return "{\"success\": true, \"result\": [" + json(entry) + "]}";
    }
}
