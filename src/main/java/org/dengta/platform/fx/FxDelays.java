package org.dengta.platform.fx;

import javafx.animation.PauseTransition;

import java.time.Duration;

/** Delays by the screen's own clock. */
public final class FxDelays implements Delays {

    @Override
    public Runnable after(Duration time, Runnable work) {
        var pause = new PauseTransition(javafx.util.Duration.millis(time.toMillis()));
        pause.setOnFinished(_ -> work.run());
        pause.play();
        return pause::stop;
    }
}
