package dev.workersai.spec.generate;

import dev.workersai.spec.catalog.ModelName;
import java.util.Set;

/** Java identifiers for names of the wire. */
final class JavaNames {

    private static final Set<String> TAKEN = Set.of(
            "abstract",
            "boolean",
            "break",
            "build",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "unchecked",
            "void",
            "volatile",
            "while",
            "toBuilder",
            "builder",
            "hashCode",
            "toString",
            "wait",
            "notify",
            "extraFields");

    private JavaNames() {}

    /** Returns the field and method name: {@code top_p} is {@code topP}; a taken word gets {@code Value} behind it. */
    static String field(String wireName) {
        String name = ModelName.ofWords(wireName).method();
        return TAKEN.contains(name) ? name + "Value" : name;
    }

    /** Returns the name of the method that adds one element to a list, or an empty text where there is no singular. */
    static String adder(String field) {
        if (field.endsWith("ies")) {
            return field.substring(0, field.length() - 3) + "y";
        }
        boolean plural = field.endsWith("s") && !field.endsWith("ss") && field.length() > 2;
        String singular = plural ? field.substring(0, field.length() - 1) : "";
        return TAKEN.contains(singular) ? "" : singular;
    }

    /** Returns the constant of a known text: {@code amr-nb} is {@code AMR_NB}. */
    static String constant(String text) {
        return ModelName.ofWords(text).constant();
    }
}
