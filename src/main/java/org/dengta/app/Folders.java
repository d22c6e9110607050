package org.dengta.app;

import org.dengta.platform.file.OwnerOnly;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where configuration and data lie; the only reader of system properties and environment. */
final class Folders {
    private Folders() {}

    /** As the option says, else the environment, else beside the program, else in this folder. */
    static Path config(GlobalOptions options) {
        return options.config().or(Folders::ofMachine).orElseGet(Folders::besideProgram);
    }

    /** Where the installed program's configuration lies, out of the way of the next release. */
    private static Optional<Path> ofMachine() {
        return Optional.ofNullable(System.getenv("DENGTA_CONFIG"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    private static Path besideProgram() {
        var home = System.getProperty("dengta.home");
        return home == null ? Path.of("kiosk-config") : Path.of(home, "kiosk-config");
    }

    /** Where the data folder is or would be. */
    static Path place(GlobalOptions options) {
        return options.data().orElseGet(Folders::ofAccount);
    }

    /** The data folder, there and writable; else a ProblemException. A mistyped one is not made. */
    static Path data(GlobalOptions options) {
        var folder = place(options);
        if (!Files.exists(folder)) {
            throw new ProblemException(Problem.of(ProblemCode.NOTHING_HERE, folder.toString()));
        }
        return writable(folder);
    }

    /** The data folder, made if need be and writable; else a ProblemException. */
    static Path made(GlobalOptions options) {
        var folder = place(options);
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.STORE_READ_ONLY, folder.toString()), e);
        }
        return writable(folder);
    }

    private static Path writable(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new ProblemException(Problem.of(ProblemCode.STORE_READ_ONLY, folder.toString()));
        }
        return folder;
    }

    private static Path ofAccount() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return home.resolve("AppData/Local/Dengta");
        }
        return home.resolve(
                system.startsWith("mac")
                        ? "Library/Application Support/Dengta"
                        : ".local/share/dengta");
    }
}
