package dev.workersai.emulator;

/** One header line. */
record HeaderLine(String name, String value) {}
