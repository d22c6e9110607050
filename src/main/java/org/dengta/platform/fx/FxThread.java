package org.dengta.platform.fx;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** The screen's thread as an executor; the only class that calls {@code Platform.runLater}. */
public final class FxThread implements Executor {

    /** Runs work on the screen's thread, in the order given; never before this returns. */
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }
}
