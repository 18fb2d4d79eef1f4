package dev.workersai.account;

/**
 * A kind of file that can be converted.
 *
 * @param extension the end of its name with the dot, such as {@code .pdf}
 * @param mediaType such as {@code application/pdf}
 */
public record FileFormat(String extension, String mediaType) {}
