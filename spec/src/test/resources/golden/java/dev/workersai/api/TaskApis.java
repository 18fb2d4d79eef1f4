// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

/** Gives access to every interface of this package; the client implements it. */
public interface TaskApis {

    /**
     * Returns the implementation of an interface of this package, made when first asked for.
     *
     * @throws IllegalArgumentException if the type is not such an interface
     */
    <T> T api(Class<T> type);

    /** Returns the calls of Automatic Speech Recognition. */
    default AutomaticSpeechRecognitionApi automaticSpeechRecognition() {
        return api(AutomaticSpeechRecognitionApi.class);
    }

    /** Returns the calls of Text Generation. */
    default TextGenerationApi textGeneration() {
        return api(TextGenerationApi.class);
    }

    /** Returns the calls of Text-to-Image. */
    default TextToImageApi textToImage() {
        return api(TextToImageApi.class);
    }
}
