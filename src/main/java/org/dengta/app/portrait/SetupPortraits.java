package org.dengta.app.portrait;

import javafx.scene.input.KeyCode;

import org.dengta.app.screen.KioskWindow;
import org.dengta.app.screen.SetupWiring;
import org.dengta.app.screen.SetupWiring.Devices;
import org.dengta.app.screen.StationKit;
import org.dengta.kiosk.Station;
import org.dengta.reading.Frame.Why;
import org.dengta.scanner.Burst;
import org.dengta.scanner.Suffix;
import org.dengta.scanner.TestCode;
import org.dengta.ui.setup.CameraModel;
import org.dengta.ui.setup.printer.PrinterModel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The set-up with scanners that are set well and badly. */
final class SetupPortraits {
    private static final Duration FAST = Duration.ofMillis(3);
    private static final Duration SLOW = Duration.ofMillis(32);

    private SetupPortraits() {}

    static Stream<Portrait> all() {
        return Stream.of(
                setup("setup-scanner", List.of(), _ -> {}),
                setup("setup-scanner-well", well(), window -> window.press(KeyCode.F6)),
                setup("setup-scanner-badly", badly(), _ -> {}),
                camera("setup-camera", PosedCameras::looking),
                camera("setup-camera-lost", () -> PosedCameras.blind(Why.LOST)),
                camera("setup-camera-none", PosedCameras::none),
                printer("setup-printer", () -> PosedPrinters.measured(0, 0)),
                printer("setup-printer-right", () -> PosedPrinters.measured(100.4, 99.8)),
                printer("setup-printer-scaled", () -> PosedPrinters.measured(97, 97)),
                printer("setup-printer-waiting", PosedPrinters::waiting));
    }

    private static List<Burst> well() {
        return Stream.of(TestCode.values())
                .map(code -> new Burst(code.text(), Suffix.ENTER, FAST))
                .toList();
    }

    private static List<Burst> badly() {
        var french = "à&é\"'(-è_çç_è-('\"é&à";
        var lost = TestCode.LONG.text().substring(9);
        return List.of(
                new Burst("$A&" + french, Suffix.NONE, SLOW),
                new Burst(TestCode.LETTERS.text().substring(3), Suffix.NONE, SLOW),
                new Burst(lost, Suffix.NONE, SLOW));
    }

    private static Portrait camera(String name, Supplier<CameraModel> model) {
        return devices(
                name,
                kit -> new Devices(model.get(), SetupWiring.printer(kit)),
                window -> window.press(KeyCode.F7));
    }

    private static Portrait printer(String name, Supplier<PrinterModel> model) {
        return devices(
                name,
                _ -> new Devices(PosedCameras.none(), model.get()),
                window -> {
                    window.press(KeyCode.F7);
                    window.press(KeyCode.F7);
                });
    }

    private static Portrait devices(
            String name, Function<StationKit, Devices> posed, Consumer<KioskWindow> way) {
        return new Portrait(
                name,
                Optional.of(Station.SETUP),
                kit -> List.of(SetupWiring.of(kit, List.of(), posed.apply(kit))),
                way);
    }

    private static Portrait setup(String name, List<Burst> typed, Consumer<KioskWindow> way) {
        return new Portrait(
                name, Optional.of(Station.SETUP), kit -> List.of(SetupWiring.of(kit, typed)), way);
    }
}
