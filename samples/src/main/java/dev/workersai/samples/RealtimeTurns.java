package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.model.FluxEvent;
import dev.workersai.model.TurnEvent;
import dev.workersai.realtime.RealtimeSession;
import dev.workersai.streaming.WorkersAi;
import java.io.ByteArrayInputStream;

/** Listens to a conversation while it goes on, and tells whose turn is over. */
public final class RealtimeTurns {

    private static final int RATE = 16_000;

    private RealtimeTurns() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            try (RealtimeSession<FluxEvent> session =
                    ai.realtime(Models.Realtime.FLUX).sampleRate(RATE).connect()) {
                session.send(sound(ai, "Good morning, how are you?"));
                session.send(new byte[2 * RATE]); // a second of silence
                session.send(sound(ai, "Is anybody there?"));
                session.send(new byte[2 * RATE]);
                session.finish();

                for (FluxEvent event : session) {
                    if (TurnEvent.ENDOFTURN.equals(event.event())) {
                        System.out.println("Turn " + event.turnIndex() + ": " + event.transcript());
                    }
                }
            }
        }
    }

    /** A microphone for want of a real one: bare samples, spoken by another model. */
    private static ByteArrayInputStream sound(WorkersAi ai, String text) {
        return new ByteArrayInputStream(ai.speak(Models.Speak.AURA_2_EN)
                .text(text)
                .encoding("linear16")
                .container("none")
                .sampleRate(RATE)
                .bytes());
    }
}
