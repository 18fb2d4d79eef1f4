package dev.workersai.emulator;

/** One kind of work. A model belongs to the first task that fits the form of its answers. */
interface Task {

    boolean fits(Model model);

    Outcome perform(Run run);
}
