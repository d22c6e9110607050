package org.dengta.house.offenders.javafx.application;

/** Stands for the toolkit's own class of this name. */
public final class Platform {
    public static void runLater(Runnable task) {
        task.run();
    }
}
