package org.dengta.app.screen;

import org.dengta.app.device.KioskPrinters;
import org.dengta.app.device.ScaleFile;
import org.dengta.app.print.Printers;
import org.dengta.badge.TestPage;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.FxDelays;
import org.dengta.printing.local.SystemPrintTarget;
import org.dengta.scanner.Burst;
import org.dengta.ui.setup.CameraModel;
import org.dengta.ui.setup.ScannerModel;
import org.dengta.ui.setup.SetupScreen;
import org.dengta.ui.setup.printer.PrinterModel;
import org.dengta.ui.shell.StationScreen;

import java.util.List;

/** The set-up, wired. */
public final class SetupWiring {
    private SetupWiring() {}

    /** What is set up beside the scanner. */
    public record Devices(CameraModel camera, PrinterModel printer) {}

    public static StationScreen of(StationKit kit) {
        return of(kit, List.of());
    }

    /** The same, to which a scanner has typed some things before. */
    public static StationScreen of(StationKit kit, List<Burst> typed) {
        return of(kit, typed, new Devices(camera(kit), printer(kit)));
    }

    /** The same with devices that may be others than this kiosk's. */
    public static StationScreen of(StationKit kit, List<Burst> typed, Devices devices) {
        var model = new ScannerModel(kit.scanner()::save);
        typed.forEach(model::take);
        return new SetupScreen(model, devices.camera(), devices.printer(), kit.texts("setup"));
    }

    /** This kiosk's. */
    public static PrinterModel printer(StationKit kit) {
        var replica = kit.replica();
        var layout = replica.config().badge();
        var desk =
                new KioskPrinters(
                        Printers.room(replica, replica.folder(), new PdfBadgeRenderer()).targets(),
                        new TestPage(layout.widthMm(), layout.heightMm()),
                        new ScaleFile(replica.folder()),
                        replica.clock(),
                        SystemPrintTarget::names);
        return new PrinterModel(desk, kit.workers().print(), new FxDelays());
    }

    /** A device that never answers holds a thread of its own. */
    public static CameraModel camera(StationKit kit) {
        var searcher =
                new Background(
                        Thread.ofPlatform().daemon().name("kiosk-camera-search")::start,
                        kit.workers().screen());
        var camera = kit.camera();
        return new CameraModel(camera, camera.model(), searcher, new FxDelays(), System::nanoTime);
    }
}
