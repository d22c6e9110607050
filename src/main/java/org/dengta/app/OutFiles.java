package org.dengta.app;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files that commands leave: written whole to a sibling, then moved, so that nobody ever finds half
 * a file. Failures are ProblemExceptions.
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

    public static void write(Path file, byte[] bytes) {
        var sibling = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(sibling, bytes);
            Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file + " (" + e.getReason() + ")"), e);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file + " (" + e.getMessage() + ")"),
                    e);
        }
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
     * A person's file in a folder; whatever a number holds, the name is one that every file system
     * takes.
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
