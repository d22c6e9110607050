package org.dengta.app.device;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The camera chosen at this kiosk, in {@code camera.properties} of the data folder: it belongs to
 * the machine that the camera is plugged into. A file that cannot be read counts as none.
 */
public final class CameraFile {
    private static final String SOURCE = "source";
    private static final String MIRROR = "mirror";

    private final Path folder;

    /**
     * @param folder with the data
     */
    public CameraFile(Path folder) {
        this.folder = folder;
    }

    /** The one kept last; empty where nobody has chosen here. */
    public Optional<CameraChoice> read() {
        var read = DeviceFile.CAMERA.read(folder);
        return Optional.ofNullable(read.getProperty(SOURCE))
                .map(source -> choice(source, read.getProperty(MIRROR, "")));
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
        DeviceFile.CAMERA.write(folder, written);
    }

    /** Forgets what was chosen here; ProblemException where it cannot. */
    public void forget() {
        var file = DeviceFile.CAMERA.in(folder);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }
}
