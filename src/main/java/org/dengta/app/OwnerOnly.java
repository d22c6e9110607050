package org.dengta.app;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What only the account that made it may read, on file systems that know owners. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** The folder, made with the ones above it if need be; one that is there keeps its rights. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, "rwx------"));
    }

    /** An empty file; SQLite gives the files beside its own the same rights. */
    static void makeFile(Path file) {
        try {
            Files.createFile(file, fileRights(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.STORE_READ_ONLY, file.toString()), e);
        }
    }

    /** What a new file is made with. */
    static FileAttribute<?>[] fileRights(Path file) {
        return rights(file, "rw-------");
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }
}
