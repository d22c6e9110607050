package org.dengta.platform.fx;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The frames that a scene is painted in. */
public final class Frames {
    private Frames() {}

    /**
     * Does something once what the scene holds now has been laid out and handed to the painter, at
     * the beginning of the frame after; on the screen's thread. So it comes up to one frame late,
     * never early.
     */
    public static void afterNext(Scene scene, Runnable then) {
        var laidOut = new Runnable[1];
        laidOut[0] =
                () -> {
                    scene.removePostLayoutPulseListener(laidOut[0]);
                    new Once(then).start();
                };
        scene.addPostLayoutPulseListener(laidOut[0]);
        Platform.requestNextPulse();
    }

    private static final class Once extends AnimationTimer {
        private final Runnable then;

        Once(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long now) {
            stop();
            then.run();
        }
    }
}
