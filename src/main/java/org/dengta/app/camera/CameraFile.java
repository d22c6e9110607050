package org.dengta.app.camera;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.app.OutFiles;
import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

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
 * The camera chosen at this kiosk, in {@code camera.properties} of the data folder: it belongs to
 * the machine that the camera is plugged into. A file that cannot be read counts as none.
 */
public final class CameraFile {
    private static final System.Logger LOG = System.getLogger(CameraFile.class.getName());
    private static final String NAME = "camera.properties";
    private static final String SOURCE = "source";
    private static final String MIRROR = "mirror";

    private final Path file;

    /**
     * @param folder with the data
     */
    public CameraFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** The one kept last; empty where nobody has chosen here. */
    public Optional<CameraChoice> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var read = new Properties();
            read.load(new StringReader(Files.readString(file)));
            return Optional.ofNullable(read.getProperty(SOURCE))
                    .map(source -> choice(source, read.getProperty(MIRROR, "")));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, NAME + " counts for nothing: {0}", e.getClass());
            return Optional.empty();
        }
    }

    private static CameraChoice choice(String source, String mirror) {
        return source.isBlank() ? new NoCamera() : new Through(source, mirror.equals("yes"));
    }

    /** Keeps a choice; ProblemException where it cannot be written. */
    public void save(CameraChoice choice) {
        var written = new Properties();
        switch (choice) {
            case NoCamera _ -> written.setProperty(SOURCE, "");
            case Through(var source, var isMirrored) -> {
                written.setProperty(SOURCE, source);
                written.setProperty(MIRROR, isMirrored ? "yes" : "no");
            }
        }
        OutFiles.write(file, lines(written).getBytes(UTF_8));
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

    /** Forgets what was chosen here; ProblemException where it cannot. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }
}
