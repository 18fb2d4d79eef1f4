package dev.workersai.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a value that has one of several forms. The form of the JSON decides, then constants, then which members are
 * there and of what kind; the first of equals wins.
 */
abstract class UnionReader<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<JsonNode, T> unknown;
    private final transient List<Branch> branches;

    UnionReader(Function<JsonNode, T> unknown, Branch... branches) {
        super(Object.class);
        this.unknown = unknown;
        this.branches = List.of(branches);
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonNode tree = context.readTree(json);
        Branch best = null;
        int bestScore = -1;
        for (Branch branch : branches) {
            int score = branch.score(tree);
            if (score > bestScore) {
                best = branch;
                bestScore = score;
            }
        }
        if (best != null) {
            @SuppressWarnings("unchecked")
            T read = (T) context.readTreeAsValue(tree, best.type);
            return read;
        }
        if (unknown != null) {
            return unknown.apply(tree);
        }
        return context.reportInputMismatch(this, "no form fits a JSON %s", tree.getNodeType());
    }

    /** One form: its kind of JSON, its type, and for objects the members it is known by. */
    static final class Branch {

        private final String kind;
        private final Class<?> type;
        private final List<Member> members;

        private Branch(String kind, Class<?> type, List<Member> members) {
            this.kind = kind;
            this.type = type;
            this.members = members;
        }

        static Branch text(Class<?> type) {
            return new Branch("string", type, List.of());
        }

        static Branch list(Class<?> type) {
            return new Branch("array", type, List.of());
        }

        static Branch json(Class<?> type) {
            return new Branch("any", type, List.of());
        }

        static Branch object(Class<?> type, Member... members) {
            return new Branch("object", type, List.of(members));
        }

        /** Returns how well the JSON fits, negative where it does not. */
        int score(JsonNode tree) {
            if (!kindOf(kind, tree)) {
                return -1;
            }
            int score = 0;
            for (Member member : members) {
                int fit = member.score(tree.get(member.name));
                if (fit < 0) {
                    return -1;
                }
                score += fit;
            }
            return score;
        }
    }

    /** A member by which an object is recognised. */
    static final class Member {

        private final String name;
        private final String kind;
        private final String constant;

        private Member(String name, String kind, String constant) {
            this.name = name;
            this.kind = kind;
            this.constant = constant;
        }

        static Member of(String name, String kind) {
            return new Member(name, kind, null);
        }

        static Member constant(String name, String value) {
            return new Member(name, "string", value);
        }

        private int score(JsonNode value) {
            if (value == null || value.isNull()) {
                return 0;
            }
            if (constant != null) {
                return constant.equals(value.asText()) ? 100 : -1;
            }
            return kindOf(kind, value) ? 1 : -1;
        }
    }

    private static boolean kindOf(String kind, JsonNode value) {
        if (kind.startsWith("array ")) {
            return value.isArray() && (value.isEmpty() || kindOf(kind.substring("array ".length()), value.get(0)));
        }
        return switch (kind) {
            case "any" -> true;
            case "string" -> value.isTextual();
            case "integer", "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> false;
        };
    }
}
