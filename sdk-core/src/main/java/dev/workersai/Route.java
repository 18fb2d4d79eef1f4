package dev.workersai;

/** Which of the service's two roads a call takes, where it has both; a call that has one only takes that. */
public enum Route {

    /** {@code /ai/run/{model}}: every model and task, in the model's own form. The default. */
    NATIVE,

    /**
     * {@code /ai/v1/chat/completions} and {@code /ai/v1/embeddings}: chats and embeddings of the fluent layer, in OpenAI's
     * form whatever the model's own is. Typed methods and other tasks go the native road all the same.
     */
    OPENAI
}
