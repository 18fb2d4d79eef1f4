package dev.workersai.text;

import java.util.Map;
import java.util.Objects;

/**
 * A class of harm in a verdict; the service may know more than are named here.
 *
 * @param code such as {@code S1}
 * @param name in English; the code again where the name is not known
 * @see <a href="https://huggingface.co/meta-llama/Llama-Guard-3-8B">Llama Guard 3, hazard taxonomy</a>
 */
public record HazardCategory(String code, String name) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("S1", "Violent crimes"),
            Map.entry("S2", "Non-violent crimes"),
            Map.entry("S3", "Sex-related crimes"),
            Map.entry("S4", "Child sexual exploitation"),
            Map.entry("S5", "Defamation"),
            Map.entry("S6", "Specialized advice"),
            Map.entry("S7", "Privacy"),
            Map.entry("S8", "Intellectual property"),
            Map.entry("S9", "Indiscriminate weapons"),
            Map.entry("S10", "Hate"),
            Map.entry("S11", "Suicide and self-harm"),
            Map.entry("S12", "Sexual content"),
            Map.entry("S13", "Elections"),
            Map.entry("S14", "Code interpreter abuse"));

    /**
     * {@return the category of a code}
     *
     * @param code such as {@code S1}
     */
    public static HazardCategory of(String code) {
        return new HazardCategory(code, NAMES.getOrDefault(Objects.requireNonNull(code, "code"), code));
    }
}
