package org.dengta.app.printer;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.app.OutFiles;
import org.dengta.badge.MeasuredScale;
import org.dengta.badge.TestPage;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What was measured on test pages, a line a printer, in {@code printers.properties} of the data
 * folder. A line or file that cannot be read counts for nothing.
 */
public final class ScaleFile {
    private static final System.Logger LOG = System.getLogger(ScaleFile.class.getName());
    private static final String NAME = "printers.properties";
    private static final int NUMBERS = 4;

    private final Path file;

    /**
     * @param folder with the data
     */
    public ScaleFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** What was measured last at a printer. */
    public Optional<MeasuredScale> of(String printer) {
        return Optional.ofNullable(read().getProperty(printer)).flatMap(ScaleFile::measured);
    }

    /** Keeps it; ProblemException where it cannot be written. */
    public void save(String printer, MeasuredScale measured) {
        var all = read();
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
        OutFiles.write(file, lines(all).getBytes(UTF_8));
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

    private Properties read() {
        var read = new Properties();
        if (Files.isRegularFile(file)) {
            try {
                read.load(new StringReader(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, NAME + " counts for nothing: {0}", e.getClass());
            }
        }
        return read;
    }

    private static String lines(Properties written) {
        var text = new StringWriter();
        try {
            written.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
