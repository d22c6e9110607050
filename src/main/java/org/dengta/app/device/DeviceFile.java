package org.dengta.app.device;

import org.dengta.app.OutFiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * What somebody has chosen, learned or measured at this kiosk of what is plugged into it, each a
 * small file of the data folder. One that cannot be read counts for nothing. For any thread.
 */
public enum DeviceFile {
    CAMERA,
    SCANNER,
    PRINTERS;

    private static final System.Logger LOG = System.getLogger(DeviceFile.class.getName());

    /** Where it lies, such as {@code camera.properties}. */
    public Path in(Path folder) {
        return folder.resolve(fileName());
    }

    /** What it holds; nothing where it is missing or damaged. */
    Properties read(Path folder) {
        var read = new Properties();
        if (Files.isRegularFile(in(folder))) {
            try {
                read.load(new StringReader(Files.readString(in(folder))));
            } catch (IOException | IllegalArgumentException e) {
                countsForNothing(e);
                read.clear();
            }
        }
        return read;
    }

    /** Notes that it cannot be made sense of. */
    void countsForNothing(Exception why) {
        LOG.log(Level.WARNING, fileName() + " counts for nothing: {0}", why.getClass());
    }

    /** Writes it anew; ProblemException where it cannot be written. */
    void write(Path folder, Properties all) {
        var bytes = new ByteArrayOutputStream();
        try {
            all.store(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        OutFiles.write(in(folder), bytes.toByteArray());
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".properties";
    }
}
