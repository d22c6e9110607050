package org.dengta.app.portrait;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.TestPage;
import org.dengta.platform.fx.Background;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Progress;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.ui.setup.printer.PrinterDesk;
import org.dengta.ui.setup.printer.PrinterModel;

import java.util.List;
import java.util.Optional;

/** Printers of nobody, one of which has no paper. */
record PosedPrinters(Optional<String> unready) implements PrinterDesk {

    /** Ready, measured as wished; 0 for not measured. */
    static PrinterModel measured(double across, double along) {
        var model = model(Optional.empty());
        model.search();
        if (across > 0) {
            model.measure(Double.toString(across), Double.toString(along));
        }
        return model;
    }

    /** A test page waits for paper. */
    static PrinterModel waiting() {
        var model = model(Optional.of("media-empty"));
        model.search();
        model.print();
        return model;
    }

    private static PrinterModel model(Optional<String> unready) {
        var atOnce = new Background(Runnable::run, Runnable::run);
        return new PrinterModel(new PosedPrinters(unready), atOnce, (_, _) -> () -> {});
    }

    @Override
    public List<Found> printers() {
        return List.of(
                new Found("desk-left 左台证件打印机 Registration hall, counter 3", true),
                new Found("labels", true),
                new Found("EPSON_TM_C3500", false));
    }

    @Override
    public Told look(String printer) {
        return new Told(
                unready, List.of("105 × 148", "85.6 × 54", "50–104 × 20–300"), Optional.empty());
    }

    @Override
    public TestPage page() {
        return new TestPage(105, 148);
    }

    @Override
    public Handed print(String printer) {
        return new Handed(new Accepted("7"), new Sent("test-page", "7"));
    }

    @Override
    public Progress progress(String printer, Sent sent) {
        return new Hindered("media-empty");
    }

    @Override
    public void keep(String printer, MeasuredScale measured) {
        // A picture keeps nothing.
    }
}
