package org.dengta.printing.local;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.dengta.printing.PrintTarget;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;

/**
 * Prints on a printer of the operating system, at the badge's own size and without a dialog. It is
 * looked up anew at each print, since printers are switched off and on. A printer that the system
 * takes jobs for but that is dead reports nothing here.
 */
public final class SystemPrintTarget implements PrintTarget {
    private static final float POINTS_PER_INCH = 72;
    private static final float TOLERANCE_MM = 1;

    private final String name;
    private final Supplier<Optional<PrintService>> printer;

    /**
     * @param name as it is shown
     * @param printer looks for it
     */
    SystemPrintTarget(String name, Supplier<Optional<PrintService>> printer) {
        this.name = name;
        this.printer = printer;
    }

    /**
     * The system's default printer, whichever that is at the time.
     *
     * @param name as it is shown
     */
    public static SystemPrintTarget ofDefault(String name) {
        return new SystemPrintTarget(
                name, () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /** Names of the printers that the system knows; may take some seconds. */
    public static List<String> names() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .sorted()
                .toList();
    }

    /**
     * The printer of this very name.
     *
     * @param name as it is shown
     */
    public static SystemPrintTarget named(String name, String printer) {
        return new SystemPrintTarget(
                name,
                () ->
                        Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                                .filter(service -> service.getName().equals(printer))
                                .findFirst());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> unready() {
        return printer.get().isPresent() ? Optional.empty() : Optional.of("no-printer");
    }

    @Override
    public HandOver hand(Sheet sheet) {
        return printer.get()
                .map(service -> print(service, sheet.pdf(), sheet.title()))
                .orElseGet(() -> new Refused("no-printer"));
    }

    /** The system tells nothing of what it has taken. */
    @Override
    public Progress look(Sent sent) {
        return new Printed();
    }

    /** What the system has taken it does not give back, nor tell of. */
    @Override
    public Withdrawal withdraw(Sent sent) {
        return new Forgotten();
    }

    private static HandOver print(PrintService service, byte[] pdf, String title) {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            job.print(attributes(service, document, title));
            return new Printed();
        } catch (PrinterException _) {
            return new Refused("printer-failed");
        } catch (IOException e) {
            throw new UncheckedIOException("a badge that is no PDF", e);
        }
    }

    /** The paper is asked for by name where the printer has it: else the system may rescale. */
    private static PrintRequestAttributeSet attributes(
            PrintService service, PDDocument document, String title) {
        var page = document.getPage(0).getMediaBox();
        var width = page.getWidth() / POINTS_PER_INCH;
        var height = page.getHeight() / POINTS_PER_INCH;
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(title, null));
        media(service, width, height).ifPresent(attributes::add);
        attributes.add(new MediaPrintableArea(0, 0, width, height, MediaPrintableArea.INCH));
        return attributes;
    }

    private static Optional<Media> media(PrintService service, float width, float height) {
        var nearest = MediaSize.findMedia(width, height, MediaSize.INCH);
        return Optional.ofNullable(nearest)
                .filter(found -> isOfSize(found, width, height))
                .filter(found -> service.isAttributeValueSupported(found, null, null))
                .map(found -> found);
    }

    private static boolean isOfSize(MediaSizeName name, float width, float height) {
        var size = MediaSize.getMediaSizeForName(name);
        return Math.abs(size.getX(MediaSize.INCH) - width) * 25.4 < TOLERANCE_MM
                && Math.abs(size.getY(MediaSize.INCH) - height) * 25.4 < TOLERANCE_MM;
    }
}
