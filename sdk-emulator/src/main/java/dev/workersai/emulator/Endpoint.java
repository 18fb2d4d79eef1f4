package dev.workersai.emulator;

/** Answers the requests of one route; they are authenticated and of limited size. */
@FunctionalInterface
interface Endpoint {

    Answer answer(Incoming request);
}
