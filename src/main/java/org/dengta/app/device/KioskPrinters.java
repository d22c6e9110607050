package org.dengta.app.device;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.TestPage;
import org.dengta.badge.pdf.PdfTestPage;
import org.dengta.printing.PrintTarget;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Progress;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Sheet;
import org.dengta.printing.PrintTargets;
import org.dengta.printing.local.SystemPrintTarget;
import org.dengta.ui.setup.printer.PrinterDesk;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The printers of this kiosk and those that the system knows beside them. */
public final class KioskPrinters implements PrinterDesk {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PrintTargets targets;
    private final TestPage page;
    private final ScaleFile scales;
    private final InstantSource clock;
    private final Supplier<List<String>> system;

    /**
     * @param page of the size of this kiosk's badges
     * @param clock names the pages
     * @param system names of the system's printers
     */
    public KioskPrinters(
            PrintTargets targets,
            TestPage page,
            ScaleFile scales,
            InstantSource clock,
            Supplier<List<String>> system) {
        this.targets = targets;
        this.page = page;
        this.scales = scales;
        this.clock = clock;
        this.system = system;
    }

    @Override
    public List<Found> printers() {
        var found = new ArrayList<Found>();
        targets.all().forEach(target -> found.add(new Found(target.name(), true)));
        system.get().stream()
                .filter(name -> targets.named(name).isEmpty())
                .forEach(name -> found.add(new Found(name, false)));
        return found;
    }

    @Override
    public Told look(String printer) {
        var target = target(printer);
        var unready = target.unready();
        var measured = scales.of(printer).filter(scale -> scale.page().equals(page));
        return new Told(unready, target.media(), measured);
    }

    @Override
    public TestPage page() {
        return page;
    }

    @Override
    public Handed print(String printer) {
        var title = "test-page-" + STAMP.format(clock.instant());
        var pdf = new PdfTestPage().draw(page, printer);
        var sheet = new Sheet(pdf, title, page.widthMm(), page.heightMm());
        var outcome = target(printer).hand(sheet);
        var number = outcome instanceof Accepted(var given) ? given : "";
        return new Handed(outcome, new Sent(title, number));
    }

    @Override
    public Progress progress(String printer, Sent sent) {
        return target(printer).look(sent);
    }

    @Override
    public void keep(String printer, MeasuredScale measured) {
        scales.save(printer, measured);
    }

    private PrintTarget target(String printer) {
        return targets.named(printer).orElseGet(() -> SystemPrintTarget.named(printer, printer));
    }
}
