package org.dengta.app.device;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.TestPage;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was measured on test pages, a line a printer, in {@code printers.properties} of the data
 * folder. A line or file that cannot be read counts for nothing.
 */
public final class ScaleFile {
    private static final int NUMBERS = 4;

    private final Path folder;

    /**
     * @param folder with the data
     */
    public ScaleFile(Path folder) {
        this.folder = folder;
    }

    /** What was measured last at a printer. */
    public Optional<MeasuredScale> of(String printer) {
        return Optional.ofNullable(DeviceFile.PRINTERS.read(folder).getProperty(printer))
                .flatMap(ScaleFile::measured);
    }

    /** Keeps it; ProblemException where it cannot be written. */
    public void save(String printer, MeasuredScale measured) {
        var all = DeviceFile.PRINTERS.read(folder);
        var page = measured.page();
        all.setProperty(
                printer,
                page.widthMm()
                        + " "
                        + page.heightMm()
                        + " "
                        + measured.acrossMm()
                        + " "
                        + measured.alongMm());
        DeviceFile.PRINTERS.write(folder, all);
    }

    private static Optional<MeasuredScale> measured(String line) {
        var parts = line.split(" ", -1);
        try {
            return parts.length != NUMBERS
                    ? Optional.empty()
                    : Optional.of(
                            new MeasuredScale(
                                    new TestPage(
                                            Double.parseDouble(parts[0]),
                                            Double.parseDouble(parts[1])),
                                    Double.parseDouble(parts[2]),
                                    Double.parseDouble(parts[3])));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
