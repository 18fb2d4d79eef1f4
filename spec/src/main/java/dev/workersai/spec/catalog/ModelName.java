package dev.workersai.spec.catalog;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Java names of a model id. Only the last segment counts; {@code - _ .} separate words, and where two words would
 * fuse their digits an underscore stays: {@code llama-3.3-70b} is {@code llama3_3_70b}, never {@code llama3370b}.
 */
public final class ModelName {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private final List<String> words;

    private ModelName(List<String> words) {
        this.words = words;
    }

    /** Returns the names of a model id such as {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}. */
    public static ModelName of(String modelId) {
        return ofWords(modelId.substring(modelId.lastIndexOf('/') + 1));
    }

    /** Returns the names of any text made of words, for example a wire name such as {@code input_image_0}. */
    public static ModelName ofWords(String text) {
        return new ModelName(
                WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    /** Returns the method name: {@code llama3_3_70bInstructFp8Fast}. */
    public String method() {
        String joined = joined();
        String start = joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
        return Character.isDigit(start.charAt(0)) ? "model" + start : start;
    }

    /** Returns the type name: {@code Llama3_3_70bInstructFp8Fast}. */
    public String type() {
        String method = method();
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }

    /** Returns the constant name: {@code LLAMA_3_3_70B_INSTRUCT_FP8_FAST}. */
    public String constant() {
        String joined = String.join("_", words).toUpperCase(Locale.ROOT);
        return joined.isEmpty() || Character.isDigit(joined.charAt(0)) ? "_" + joined : joined;
    }

    private String joined() {
        var name = new StringBuilder();
        for (String word : words) {
            boolean digitsMeet = !name.isEmpty()
                    && Character.isDigit(name.charAt(name.length() - 1))
                    && Character.isDigit(word.charAt(0));
            if (digitsMeet) {
                name.append('_');
            }
            boolean camelCase = word.chars().anyMatch(Character::isLowerCase) && !Character.isUpperCase(word.charAt(0));
            String rest = camelCase ? word.substring(1) : word.substring(1).toLowerCase(Locale.ROOT);
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(rest);
        }
        return name.toString();
    }
}
