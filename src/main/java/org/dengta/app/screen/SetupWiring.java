package org.dengta.app.screen;

import org.dengta.scanner.Burst;
import org.dengta.ui.setup.ScannerModel;
import org.dengta.ui.setup.SetupScreen;
import org.dengta.ui.shell.StationScreen;

import java.util.List;

/** The set-up, wired. */
public final class SetupWiring {
    private SetupWiring() {}

    public static StationScreen of(StationKit kit) {
        return of(kit, List.of());
    }

    /** The same, to which a scanner has typed some things before. */
    public static StationScreen of(StationKit kit, List<Burst> typed) {
        var model = new ScannerModel(kit.scanner()::save);
        typed.forEach(model::take);
        return new SetupScreen(model, kit.texts("setup"));
    }
}
