package org.dengta.house.offenders.ui.door;

import org.dengta.house.offenders.javafx.application.Platform;

public final class RunsLater {
    public static void run() {
        Platform.runLater(() -> {});
    }
}
