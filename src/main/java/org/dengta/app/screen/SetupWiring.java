package org.dengta.app.screen;

import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.FxDelays;
import org.dengta.scanner.Burst;
import org.dengta.ui.setup.CameraModel;
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
        return of(kit, typed, camera(kit));
    }

    /** The same with cameras that may be others than this kiosk's. */
    public static StationScreen of(StationKit kit, List<Burst> typed, CameraModel camera) {
        var model = new ScannerModel(kit.scanner()::save);
        typed.forEach(model::take);
        return new SetupScreen(model, camera, kit.texts("setup"));
    }

    /** A device that never answers holds a thread of its own. */
    private static CameraModel camera(StationKit kit) {
        var searcher =
                new Background(
                        Thread.ofPlatform().daemon().name("kiosk-camera-search")::start,
                        kit.workers().screen());
        var camera = kit.camera();
        return new CameraModel(camera, camera.model(), searcher, new FxDelays(), System::nanoTime);
    }
}
