package org.dengta.app.screen;

import org.dengta.platform.sound.Speaker;
import org.dengta.platform.sound.Tone;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** The machine's speaker on its own thread, so that no sound ever holds up a screen. */
final class Loudspeaker {
    private final Executor worker;
    private Optional<Speaker> speaker = Optional.empty();

    Loudspeaker(Executor worker) {
        this.worker = worker;
    }

    /** Begins to open it; tells the screen once where it cannot sound. */
    void open(Executor screen, Runnable silent) {
        worker.execute(() -> {
            var opened = Speaker.open();
            speaker = Optional.of(opened);
            if (!opened.sounds()) {
                screen.execute(silent);
            }
        });
    }

    void play(Tone tone) {
        try {
            worker.execute(() -> speaker.ifPresent(it -> it.play(tone)));
        } catch (RejectedExecutionException _) {
            // The window is closed.
        }
    }

    void close() {
        worker.execute(() -> speaker.ifPresent(Speaker::close));
    }
}
