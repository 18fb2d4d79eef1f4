package dev.workersai.streaming;

/**
 * A piece of a tool call as an event has it. Absent texts are empty.
 *
 * @param index the service's index, -1 if it sent none
 * @param position the place among the calls of the event
 * @param id the service's id
 * @param name the name of the tool
 * @param arguments a piece of JSON text, or all of it
 */
record ToolCallPiece(int index, int position, String id, String name, String arguments) {

    boolean isEmpty() {
        return id.isEmpty() && name.isEmpty() && arguments.isEmpty();
    }
}
