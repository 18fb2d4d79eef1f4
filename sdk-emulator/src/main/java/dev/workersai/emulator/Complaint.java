package dev.workersai.emulator;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Picks the one error that a caller can act on, and says it the way the service's validator does. */
final class Complaint {

    // Everything up to the last branch of a union: errors of one branch share it.
    private static final Pattern BRANCH = Pattern.compile("(.*/anyOf/\\d+)/.*");

    private Complaint() {}

    static Optional<String> about(List<Error> errors) {
        return likeliestBranch(errors).stream()
                .max(Comparator.comparingInt(Complaint::depth))
                .map(Complaint::sentence);
    }

    /** A value that fits no branch of a union gets the errors of all; the branch it was meant for has the fewest. */
    private static List<Error> likeliestBranch(List<Error> errors) {
        Map<String, List<Error>> branches = new LinkedHashMap<>();
        for (Error error : errors) {
            Matcher branch = BRANCH.matcher(error.getEvaluationPath().toString());
            branches.computeIfAbsent(branch.matches() ? branch.group(1) : "", key -> new ArrayList<>())
                    .add(error);
        }
        return branches.values().stream()
                .min(Comparator.<List<Error>>comparingInt(List::size)
                        .thenComparing(Complaint::missesAnEnum)
                        .thenComparing(branch -> -depth(branch)))
                .orElse(List.of());
    }

    // An enum of one value is how these schemas tell branches apart.
    private static boolean missesAnEnum(List<Error> errors) {
        return errors.stream().anyMatch(error -> "enum".equals(error.getKeyword()));
    }

    private static int depth(List<Error> errors) {
        return errors.stream().mapToInt(Complaint::depth).max().orElse(0);
    }

    private static int depth(Error error) {
        return error.getInstanceLocation().getNameCount();
    }

    private static String sentence(Error error) {
        String at = error.getInstanceLocation().toString();
        String where = at.isEmpty() ? "/" : at;
        String keyword = String.valueOf(error.getKeyword());
        return switch (keyword) {
            case "required" -> "required properties at '" + where + "' are '" + required(error) + "'";
            case "type" -> "Type mismatch of '" + where + "', " + error.getMessage();
            case "additionalProperties" -> "unknown property '" + error.getProperty() + "' at '" + where + "'";
            default -> "'" + where + "' " + error.getMessage();
        };
    }

    private static String required(Error error) {
        return StreamSupport.stream(error.getSchemaNode().spliterator(), false)
                .map(name -> name.asText())
                .collect(Collectors.joining(","));
    }
}
