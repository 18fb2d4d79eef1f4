package dev.workersai.internal;

/** The body of a request as it goes out. */
record EncodedBody(byte[] bytes, String contentType) {}
