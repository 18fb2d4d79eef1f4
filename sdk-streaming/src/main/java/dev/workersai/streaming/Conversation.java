package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a chat up to an answer: what the user said, what the model answered, which tools it called and what
 * they gave. {@link ChatModelRef#messages(Conversation)} goes on from there, with any model. The text of
 * {@link ChatModelRef#system} is not in it; it is a setting of the chat. Immutable.
 */
public final class Conversation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Turn[] turns;
    private final int asked;

    private Conversation(Turn[] turns, int asked) {
        this.turns = turns;
        this.asked = asked;
    }

    /**
     * Returns a conversation.
     *
     * @param asked the messages that were sent first
     * @param answered what came of it
     */
    static Conversation of(List<Turn> asked, List<Turn> answered) {
        return new Conversation(Stream.concat(asked.stream(), answered.stream()).toArray(Turn[]::new), asked.size());
    }

    /**
     * {@return a conversation from the text that {@link #toJson()} gave, or from messages in OpenAI's form}
     *
     * @param json an array of messages
     * @throws IllegalArgumentException if it is none
     */
    public static Conversation ofJson(String json) {
        JsonNode messages;
        try {
            messages = RequestJson.parsed(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A conversation is a JSON array of messages, but this is no JSON.", e);
        }
        if (!messages.isArray()
                || !messages.valueStream()
                        .allMatch(message -> message.path("role").isTextual())) {
            throw new IllegalArgumentException("A conversation is a JSON array of messages, each with a role.");
        }
        Turn[] turns = messages.valueStream().map(Turn::of).toArray(Turn[]::new);
        return new Conversation(turns, turns.length);
    }

    /** {@return the number of messages} */
    public int size() {
        return turns.length;
    }

    /**
     * {@return the messages as a JSON array in OpenAI's form, to be kept elsewhere and read by {@link #ofJson}} It has
     * some members of its own: the model's earlier reasoning, and the ids that the service gave to tool calls.
     */
    public String toJson() {
        ArrayNode messages = JsonNodeFactory.instance.arrayNode();
        Stream.of(turns).forEach(turn -> messages.add(turn.toJson()));
        return messages.toString();
    }

    List<Turn> turns() {
        return List.of(turns);
    }

    /** Returns the messages to go on from in a chat that has some already: all where it begins with those, else the new. */
    List<Turn> after(List<Turn> known) {
        boolean begins =
                known.size() <= turns.length && turns().subList(0, known.size()).equals(known);
        return turns().subList(begins ? known.size() : asked, turns.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conversation conversation && turns().equals(conversation.turns());
    }

    @Override
    public int hashCode() {
        return turns().hashCode();
    }

    /** {@return the number of messages, not their texts} */
    @Override
    public String toString() {
        return "Conversation of " + turns.length + (turns.length == 1 ? " message" : " messages");
    }
}
