package org.dengta.app.print;

import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.badge.BadgeRenderer;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintTarget;
import org.dengta.printing.local.FolderPrintTarget;
import org.dengta.printing.local.SystemPrintTarget;
import org.dengta.kiosk.PrinterChoice;
import org.dengta.kiosk.PrinterChoice.Folder;
import org.dengta.kiosk.PrinterChoice.Named;
import org.dengta.kiosk.PrinterChoice.SystemDefault;

import java.nio.file.Path;
import java.util.Optional;

/** Wires the printing of one kiosk. */
public final class Printers {
    private static final String FOLDER = "printed";
    private static final String PHOTOS = "photos";

    private Printers() {}

    /** The target that the configuration chooses; without one a folder of the data folder. */
    public static PrintTarget target(Optional<PrinterChoice> choice, Path data) {
        return choice.map(Printers::target)
                .orElseGet(() -> new FolderPrintTarget(data.resolve(FOLDER)));
    }

    private static PrintTarget target(PrinterChoice choice) {
        return switch (choice) {
            case SystemDefault() -> SystemPrintTarget.ofDefault();
            case Named(var name) -> SystemPrintTarget.named(name);
            case Folder(var path) -> new FolderPrintTarget(Path.of(path));
        };
    }

    /**
     * The desk over this kiosk's queue. The data folder's own folder for badges is made here;
     * photos are those in its folder {@code photos}.
     *
     * @param renderer may be shared
     */
    public static PrintDesk desk(Replica replica, Path data, BadgeRenderer renderer) {
        var choice = replica.config().kiosk().printer();
        if (choice.isEmpty()) {
            var _ = OutFiles.ownFolder(data.resolve(FOLDER));
        }
        var store = replica.store();
        return new PrintDesk(
                replica::badgeDesk,
                new PrintDesk.Records(
                        store.guests(), store.codes(), store.journal(), store.prints()),
                new PrintDesk.Press(
                        renderer,
                        replica.config().badge(),
                        new PhotoFolder(data.resolve(PHOTOS)),
                        target(choice, data)),
                replica.clock());
    }
}
