package org.dengta.app.screen;

import org.dengta.ui.shell.StationScreen;

import java.util.List;

/** The stations that a kiosk may be, wired. */
public final class Stations {
    private Stations() {}

    public static List<StationScreen> of(StationKit kit) {
        return List.of(
                DoorWiring.screen(kit),
                DeskWiring.of(kit),
                SupervisorWiring.of(kit),
                SetupWiring.of(kit));
    }
}
