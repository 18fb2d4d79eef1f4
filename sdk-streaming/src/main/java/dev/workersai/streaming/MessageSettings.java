package dev.workersai.streaming;

import dev.workersai.media.Media;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.ImageDetail;
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
     * {@return a chat with one more message of the user, who also shows something} Nothing is sent before all of it was
     * checked.
     *
     * @param text what the user says, may be empty
     * @param media in the order in which the model is to see it: pictures; for models in OpenAI's form also sound as WAV
     *     or MP3, and PDFs
     * @throws IllegalArgumentException if a model is known not to look at pictures or not to take the rest, if one is
     *     none of these or known by its address only (see {@link Media#download}), or if all have more than 100 MB in
     *     base64
     */
    public ChatModelRef user(String text, Media... media) {
        return with(request().with(text, List.of(media)));
    }

    /**
     * {@return a chat in which the pictures of messages that are added from here on are looked at so closely}
     *
     * @param detail low is faster and costs less
     * @throws IllegalArgumentException if a model is known to have no such setting
     */
    public ChatModelRef imageDetail(ImageDetail detail) {
        return with(request().withDetail(detail));
    }

    /**
     * {@return a chat that sends a bare prompt instead of messages, which the model goes on writing or takes as a
     * question} With {@code extra("raw", true)} it gets the text as it is, without its usual frame.
     *
     * @param text all that is said
     * @throws IllegalArgumentException if a model is known to take messages only
     * @throws IllegalStateException if there are messages or instructions already
     */
    public ChatModelRef prompt(String text) {
        return with(request().withPrompt(new Prompt(text, null)));
    }

    /**
     * {@return a chat that sends a bare prompt with a picture, to a model that has a field for one} See
     * {@link #prompt(String)}; most models take {@link #user(String, Media...)} instead.
     *
     * @param text all that is said
     * @param picture what it is about
     * @throws IllegalArgumentException if a model is known to have no such field, or this is no picture
     * @throws IllegalStateException if there are messages or instructions already
     */
    public ChatModelRef prompt(String text, Media picture) {
        return with(request().withPrompt(new Prompt(text, picture)));
    }

    /**
     * {@return a chat that is sent in OpenAI's Responses form, as the field {@code input}, which the gpt-oss models take
     * besides messages} The answer is read as any other.
     *
     * @throws IllegalArgumentException if a model is known not to take it
     */
    public ChatModelRef viaResponses() {
        return with(request().throughResponses());
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
     * {@return a chat with more messages, those of an earlier chat}
     *
     * @param conversation from {@link ChatResult#conversation()}, of any model
     */
    public ChatModelRef messages(Conversation conversation) {
        return with(request().with(conversation.turns()));
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
