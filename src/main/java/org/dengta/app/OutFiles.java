package org.dengta.app;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.file.OwnerOnly;
import org.dengta.platform.file.WholeFile;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files that commands leave: whole, and readable by their owner alone, for they hold names, photos
 * and codes. Failures are ProblemExceptions.
 */
public final class OutFiles {
    private OutFiles() {}

    /** The folder, made if need be. */
    public static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder.toString()), e);
        }
    }

    /** A new folder within another, of a name that no other process has. */
    public static Path fresh(Path folder, String prefix) {
        try {
            return Files.createTempDirectory(folder, prefix);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder.toString()), e);
        }
    }

    /** The folder, made if need be so that only this account may look into it. */
    public static Path ownFolder(Path folder) {
        try {
            OwnerOnly.makeFolder(folder);
            return folder;
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder + " (" + reason(e) + ")"), e);
        }
    }

    /** Writes a file that only this account may read, whole or not at all. */
    public static void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file + " (" + reason(e) + ")"), e);
        }
    }

    /** What the system says, or at least of which kind it is: no such file has no reason. */
    private static String reason(IOException e) {
        var said = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }

    /** Removes a folder of this program's own with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder.toString()), e);
        }
    }

    /**
     * A person's file in a folder. Signs that a path or a shell would take for its own stand as
     * percent and their hexadecimal code, so the file is always within the folder. Not every file
     * system takes every number: two that differ in case only are one file on some, Windows has
     * reserved names such as CON, and a long number of rare signs may be too long; the first
     * overwrites, the others end as FILE_NOT_WRITTEN.
     */
    public static Path named(Path folder, PersonId person, String suffix) {
        var name = new StringBuilder();
        person.value()
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                        name.appendCodePoint(c);
                    } else {
                        name.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                    }
                });
        return folder.resolve(name + suffix);
    }
}
