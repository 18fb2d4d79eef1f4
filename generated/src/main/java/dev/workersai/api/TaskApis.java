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

    /** Returns the calls of Finetunes. */
    default FinetunesApi finetunes() {
        return api(FinetunesApi.class);
    }

    /** Returns the calls of Image Classification. */
    default ImageClassificationApi imageClassification() {
        return api(ImageClassificationApi.class);
    }

    /** Returns the calls of Image-to-Text. */
    default ImageToTextApi imageToText() {
        return api(ImageToTextApi.class);
    }

    /** Returns the calls of Markdown. */
    default MarkdownApi markdown() {
        return api(MarkdownApi.class);
    }

    /** Returns the calls of Model Catalog. */
    default ModelCatalogApi modelCatalog() {
        return api(ModelCatalogApi.class);
    }

    /** Returns the calls of Object Detection. */
    default ObjectDetectionApi objectDetection() {
        return api(ObjectDetectionApi.class);
    }

    /** Returns the calls of Run. */
    default RunApi run() {
        return api(RunApi.class);
    }

    /** Returns the calls of Summarization. */
    default SummarizationApi summarization() {
        return api(SummarizationApi.class);
    }

    /** Returns the calls of Text Classification. */
    default TextClassificationApi textClassification() {
        return api(TextClassificationApi.class);
    }

    /** Returns the calls of Text Embeddings. */
    default TextEmbeddingsApi textEmbeddings() {
        return api(TextEmbeddingsApi.class);
    }

    /** Returns the calls of Text Generation. */
    default TextGenerationApi textGeneration() {
        return api(TextGenerationApi.class);
    }

    /** Returns the calls of Text-to-Image. */
    default TextToImageApi textToImage() {
        return api(TextToImageApi.class);
    }

    /** Returns the calls of Text-to-Speech. */
    default TextToSpeechApi textToSpeech() {
        return api(TextToSpeechApi.class);
    }

    /** Returns the calls of Translation. */
    default TranslationApi translation() {
        return api(TranslationApi.class);
    }

    /** Returns the calls of Voice Activity Detection. */
    default VoiceActivityDetectionApi voiceActivityDetection() {
        return api(VoiceActivityDetectionApi.class);
    }
}
