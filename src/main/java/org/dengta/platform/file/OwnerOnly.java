package org.dengta.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What only the account that made it may read, on file systems that know owners. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** The folder, made with the ones above it if need be; one that is there keeps its rights. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, "rwx------"));
    }

    /** An empty file where none is; SQLite gives the files beside its own the same rights. */
    public static void makeFile(Path file) throws IOException {
        Files.createFile(file, rights(file, "rw-------"));
    }

    /** A new file to write into, where none is; the caller closes it. */
    static OutputStream write(Path file) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var channel = Files.newByteChannel(file, options, rights(file, "rw-------"));
        return Channels.newOutputStream(channel);
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }
}
