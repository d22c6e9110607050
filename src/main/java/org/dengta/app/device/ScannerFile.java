package org.dengta.app.device;

import org.dengta.scanner.KeyMap;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.Suffix;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * The scanner's profile in {@code scanner.properties} of the data folder: it belongs to the kiosk
 * that the scanner is plugged into. A file that cannot be read counts as none. For any thread.
 */
public final class ScannerFile {
    private static final String SUFFIX = "suffix";
    private static final String PACE = "pace-ms";
    private static final String TYPED = "keys.typed";
    private static final String MEANT = "keys.meant";
    private static final long MOST_MS = 1_000;

    private final Path folder;
    private volatile ScannerProfile profile;

    /**
     * @param folder with the data
     */
    public ScannerFile(Path folder) {
        this.folder = folder;
        profile = read();
    }

    /** The one saved last, or that of a scanner as most are set. */
    public ScannerProfile profile() {
        return profile;
    }

    /** Keeps a profile; ProblemException where it cannot be written. */
    public void save(ScannerProfile learned) {
        var typed = signs(learned.keys().meant().keySet().stream().sorted().toList());
        var written = new Properties();
        written.setProperty(SUFFIX, learned.suffix().code());
        written.setProperty(PACE, Long.toString(learned.pace().toMillis()));
        written.setProperty(TYPED, typed);
        written.setProperty(MEANT, learned.keys().undo(typed));
        DeviceFile.SCANNER.write(folder, written);
        profile = learned;
    }

    private static String signs(Iterable<Integer> signs) {
        var text = new StringBuilder();
        signs.forEach(text::appendCodePoint);
        return text.toString();
    }

    private ScannerProfile read() {
        var read = DeviceFile.SCANNER.read(folder);
        try {
            return read.isEmpty() ? ScannerProfile.UNKNOWN : profile(read);
        } catch (IllegalArgumentException e) {
            DeviceFile.SCANNER.countsForNothing(e);
            return ScannerProfile.UNKNOWN;
        }
    }

    private static ScannerProfile profile(Properties read) {
        var typed = read.getProperty(TYPED, "");
        var pace = Long.parseLong(read.getProperty(PACE, "5"));
        return new ScannerProfile(
                KeyMap.of(typed, read.getProperty(MEANT, "")),
                Suffix.of(read.getProperty(SUFFIX, "")).orElse(Suffix.ENTER),
                Duration.ofMillis(Math.clamp(pace, 0, MOST_MS)));
    }
}
