package dev.workersai.catalog;

/** What a model can do beyond one request and one answer. */
public enum Capability {
    /** Takes requests as a queued batch. */
    BATCH,
    /** Answers in JSON of a given schema. */
    JSON_SCHEMA,
    /** Takes LoRA adapters. */
    LORA,
    /** Speaks over a websocket. */
    REALTIME,
    /** Thinks before it answers. */
    REASONING,
    /** Answers as a stream of events. */
    STREAMING,
    /** Calls tools. */
    TOOLS,
    /** Takes pictures. */
    VISION
}
