package org.dengta.app.scanner;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.app.OutFiles;
import org.dengta.scanner.KeyMap;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.Suffix;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The scanner's profile in {@code scanner.properties} of the data folder: it belongs to the kiosk
 * that the scanner is plugged into. A file that cannot be read counts as none. For any thread.
 */
public final class ScannerFile {
    private static final System.Logger LOG = System.getLogger(ScannerFile.class.getName());
    private static final String NAME = "scanner.properties";
    private static final long MOST_MS = 1_000;

    private final Path file;
    private volatile ScannerProfile profile;

    /**
     * @param folder with the data
     */
    public ScannerFile(Path folder) {
        file = folder.resolve(NAME);
        profile = read().orElse(ScannerProfile.UNKNOWN);
    }

    /** The one saved last, or that of a scanner as most are set. */
    public ScannerProfile profile() {
        return profile;
    }

    /** Keeps a profile; ProblemException where it cannot be written. */
    public void save(ScannerProfile learned) {
        var typed = signs(learned.keys().meant().keySet().stream().sorted().toList());
        var lines =
                "suffix="
                        + learned.suffix().code()
                        + "\npace-ms="
                        + learned.pace().toMillis()
                        + "\nkeys.typed="
                        + escaped(typed)
                        + "\nkeys.meant="
                        + escaped(learned.keys().undo(typed))
                        + "\n";
        OutFiles.write(file, lines.getBytes(UTF_8));
        profile = learned;
    }

    private static String signs(Iterable<Integer> signs) {
        var text = new StringBuilder();
        signs.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** All as code units: neither blanks nor backslashes have a meaning then. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    private Optional<ScannerProfile> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var read = new Properties();
            read.load(new StringReader(Files.readString(file)));
            return Optional.of(profile(read));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "scanner.properties counts for nothing: {0}", e.getClass());
            return Optional.empty();
        }
    }

    private static ScannerProfile profile(Properties read) {
        var typed = read.getProperty("keys.typed", "");
        var pace = Long.parseLong(read.getProperty("pace-ms", "5"));
        return new ScannerProfile(
                KeyMap.of(typed, read.getProperty("keys.meant", "")),
                Suffix.of(read.getProperty("suffix", "")).orElse(Suffix.ENTER),
                Duration.ofMillis(Math.clamp(pace, 0, MOST_MS)));
    }
}
