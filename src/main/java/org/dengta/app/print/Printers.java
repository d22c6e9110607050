package org.dengta.app.print;

import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.badge.BadgeRenderer;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.PrinterChoice;
import org.dengta.kiosk.PrinterChoice.Folder;
import org.dengta.kiosk.PrinterChoice.Ipp;
import org.dengta.kiosk.PrinterChoice.Label;
import org.dengta.kiosk.PrinterChoice.Named;
import org.dengta.kiosk.PrinterChoice.SystemDefault;
import org.dengta.kiosk.PrinterPlan;
import org.dengta.platform.http.Patience;
import org.dengta.printing.BatchDesk;
import org.dengta.printing.Press;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintTarget;
import org.dengta.printing.PrintTargets;
import org.dengta.printing.Typesetter;
import org.dengta.printing.ipp.IppPrintTarget;
import org.dengta.printing.label.LabelPrintTarget;
import org.dengta.printing.local.FolderPrintTarget;
import org.dengta.printing.local.SystemPrintTarget;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;

/** Wires the printing of one kiosk. */
public final class Printers {
    private static final String FOLDER = "printed";
    private static final String PHOTOS = "photos";

    /** A printer in the same building; a sheet takes it a moment to swallow. */
    private static final Patience NEARBY =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(20));

    private final KioskId kiosk;
    private final Path data;

    private Printers(KioskId kiosk, Path data) {
        this.kiosk = kiosk;
        this.data = data;
    }

    /**
     * The printers that the configuration names; without one a folder of the data folder. First the
     * one for badges of this layout.
     */
    public static PrintTargets targets(PrinterPlan plan, String layout, KioskId kiosk, Path data) {
        var printers = new Printers(kiosk, data);
        var usual = printers.main(plan);
        var all = new LinkedHashMap<String, PrintTarget>();
        all.put(usual.name(), usual);
        plan.others()
                .forEach((name, choice) ->
                        all.computeIfAbsent(name, _ -> printers.target(name, choice)));
        var main = all.getOrDefault(plan.byLayout().getOrDefault(layout, usual.name()), usual);
        return new PrintTargets(
                main, all.values().stream().filter(target -> !target.equals(main)).toList());
    }

    /** One that is described under a name has that name as the main one too. */
    private PrintTarget main(PrinterPlan plan) {
        return plan.main()
                .map(choice -> target(name(plan, choice), choice))
                .orElseGet(() -> new FolderPrintTarget(data.resolve(FOLDER)));
    }

    private static String name(PrinterPlan plan, PrinterChoice choice) {
        return plan.others().entrySet().stream()
                .filter(other -> other.getValue().equals(choice))
                .map(other -> other.getKey())
                .findFirst()
                .orElseGet(() -> ownName(choice));
    }

    private static String ownName(PrinterChoice choice) {
        return switch (choice) {
            case SystemDefault() -> "default";
            case Named(var name) -> name;
            case Folder(var path) -> path;
            case Ipp ipp -> ipp.address();
            case Label(var host, var port, _) -> host + ":" + port;
        };
    }

    private PrintTarget target(String name, PrinterChoice choice) {
        return switch (choice) {
            case SystemDefault() -> SystemPrintTarget.ofDefault(name);
            case Named(var printer) -> SystemPrintTarget.named(name, printer);
            case Folder(var path) -> new FolderPrintTarget(name, Path.of(path));
            case Ipp(var address, var tray, var sides) ->
                    new IppPrintTarget(
                            name,
                            new IppPrintTarget.Address(URI.create(address), tray, sides),
                            "dengta-" + kiosk,
                            NEARBY);
            case Label(var host, var port, var dpi) ->
                    new LabelPrintTarget(name, new LabelPrintTarget.Address(host, port, dpi));
        };
    }

    private static void makeFolder(PrinterPlan plan, Path data) {
        if (plan.main().isEmpty()) {
            var _ = OutFiles.ownFolder(data.resolve(FOLDER));
        }
    }

    /**
     * What the desk asks and what prints, over this kiosk's queue. The data folder's own folder for
     * badges is made here; photos are those in its folder {@code photos}.
     *
     * @param renderer may be shared
     */
    public static PrintRoom room(Replica replica, Path data, BadgeRenderer renderer) {
        var plan = replica.config().kiosk().printers();
        makeFolder(plan, data);
        var store = replica.store();
        var config = replica.config();
        var targets = targets(plan, config.badge().id(), config.kiosk().id(), data);
        var typesetter =
                new Typesetter(
                        replica::badgeDesk,
                        new Typesetter.People(store.guests(), store.codes()),
                        new Typesetter.Drawing(
                                renderer,
                                replica.config().badge(),
                                new PhotoFolder(data.resolve(PHOTOS))));
        var desk =
                new PrintDesk(
                        typesetter,
                        replica::issuingDesk,
                        store.journal(),
                        store.prints(),
                        targets,
                        replica.clock(),
                        (operator, reason) -> ReprintRights.may(replica, operator, reason));
        return new PrintRoom(
                desk,
                new BatchDesk(desk, store.batches(), store.journal(), replica.clock()),
                new Press(typesetter, store.prints(), targets, plan.patience(), replica.clock()),
                targets);
    }
}
