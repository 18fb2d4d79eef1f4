package dev.workersai.streaming;

import dev.workersai.model.ChatMessage;
import java.util.List;

/** The part of a {@link ChatModelRef} that says what the model is to answer. */
abstract sealed class MessageSettings extends SamplingSettings permits DeliverySettings {

    MessageSettings() {}

    /**
     * {@return a chat with these instructions before all messages, instead of any given before}
     *
     * @param text kept before the messages, whatever is added later
     */
    public ChatModelRef system(String text) {
        return with(request().withSystem(text));
    }

    /**
     * {@return a chat with one more message of the user}
     *
     * @param text what the user says
     */
    public ChatModelRef user(String text) {
        return with(request().with(List.of(Turn.of("user", text))));
    }

    /**
     * {@return a chat with one more answer, as if the model had given it; see {@link ChatModelRef#after} for a real one}
     *
     * @param text what the model is to have said
     */
    public ChatModelRef assistant(String text) {
        return with(request().with(List.of(Turn.of("assistant", text))));
    }

    /**
     * {@return a chat with one more message; a list of text parts goes out as one text, which every model takes}
     *
     * @param message in any role
     */
    public ChatModelRef message(ChatMessage message) {
        return messages(List.of(message));
    }

    /**
     * {@return a chat with more messages, the oldest first}
     *
     * @param messages in any roles
     */
    public ChatModelRef messages(List<ChatMessage> messages) {
        return with(request()
                .with(messages.stream()
                        .map(message -> Turn.of(RequestJson.tree(message)))
                        .toList()));
    }
}
