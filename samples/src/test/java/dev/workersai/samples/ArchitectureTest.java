package dev.workersai.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The arrows between modules: samples and emulator, streaming, core, generated, each only to its right.
 *
 * <p>A rule that finds no class to look at fails (ArchUnit's default), so a package cannot move out of sight.
 */
class ArchitectureTest {
    private static final String[] GENERATED = {
        "dev.workersai.api..", "dev.workersai.model..", "dev.workersai.catalog..", "dev.workersai.wire.."
    };
    private static final String[] CORE = {"dev.workersai", "dev.workersai.error..", "dev.workersai.internal.."};
    private static final String[] STREAMING = {
        "dev.workersai.streaming..",
        "dev.workersai.media..",
        "dev.workersai.embedding..",
        "dev.workersai.batch..",
        "dev.workersai.image..",
        "dev.workersai.speech..",
        "dev.workersai.realtime..",
        "dev.workersai.text..",
        "dev.workersai.account.."
    };
    private static final String EMULATOR = "dev.workersai.emulator..";
    private static final String SAMPLES = "dev.workersai.samples..";

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.workersai");

    @Test
    void generated_ownClasses_needOnlyFeignAndJackson() {
        classes()
                .that()
                .resideInAnyPackage(GENERATED)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(and(GENERATED, "java..", "feign..", "com.fasterxml.jackson..", "lombok.."))
                .check(PROJECT);
    }

    @Test
    void core_ownClasses_needOnlyGeneratedAndItsFourLibraries() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(and(
                        and(GENERATED, CORE),
                        "java..",
                        "javax.net..",
                        "feign..",
                        "com.fasterxml.jackson..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "lombok.."))
                .check(PROJECT);
    }

    @Test
    void streaming_ownClasses_doNotKnowEmulatorOrSamples() {
        noClasses()
                .that()
                .resideInAnyPackage(STREAMING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EMULATOR, SAMPLES)
                .check(PROJECT);
    }

    @Test
    void emulator_ownClasses_doNotKnowSamplesOrInternals() {
        noClasses()
                .that()
                .resideInAPackage(EMULATOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SAMPLES, "dev.workersai.internal..")
                .check(PROJECT);
    }

    @Test
    void samples_ownClasses_doNotKnowInternals() {
        noClasses()
                .that()
                .resideInAPackage(SAMPLES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.workersai.internal..")
                .check(PROJECT);
    }

    @Test
    void streaming_publicSignatures_showNeitherFeignNorJackson() {
        classes()
                .that()
                .resideInAnyPackage(STREAMING)
                .should(PublicSignature.without("feign.", "com.fasterxml."))
                .check(PROJECT);
    }

    @Test
    void packages_eachOne_livesInOneModule() {
        Map<String, Set<String>> modulesByPackage = PROJECT.stream()
                .collect(groupingBy(JavaClass::getPackageName, mapping(ArchitectureTest::moduleOf, toSet())));

        assertThat(modulesByPackage)
                .allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api",
                "model",
                "catalog",
                "wire",
                "error",
                "internal",
                "streaming",
                "media",
                "embedding",
                "batch",
                "image",
                "speech",
                "realtime",
                "text",
                "account",
                "emulator",
                "samples"
            })
    void project_everyModule_isInSight(String name) {
        assertThat(PROJECT.containPackage("dev.workersai." + name)).isTrue();
    }

    private static String[] and(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Cuts the class's own path off its place on disk; what remains is a jar or a folder of classes. */
    private static String moduleOf(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().toString();
        return place.substring(0, place.indexOf("/dev/workersai/"));
    }
}
