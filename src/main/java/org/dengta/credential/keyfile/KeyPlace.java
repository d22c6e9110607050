package org.dengta.credential.keyfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where a key file belongs: a whole sibling is written, put on the disk and moved there, readable
 * by its owner only where the file system knows owners.
 */
final class KeyPlace {
    private final Path file;

    KeyPlace(Path file) {
        this.file = file;
    }

    /** Puts a whole sibling where the key file belongs; false when it may not. */
    @FunctionalInterface
    private interface Placing {
        boolean take(Path sibling) throws IOException;
    }

    /** Never over a file that is there; false when there is one. */
    boolean make(String text) throws IOException {
        return write(text, this::place);
    }

    /** Instead of the file that is there. */
    void replace(String text) throws IOException {
        write(text, this::replace);
    }

    private boolean write(String text, Placing placing) throws IOException {
        var sibling = emptySibling();
        try {
            writeDurably(sibling, text);
            return placing.take(sibling);
        } finally {
            Files.deleteIfExists(sibling);
        }
    }

    /** On the disk before anything is sealed with it. */
    private static void writeDurably(Path sibling, String text) throws IOException {
        try (var channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private boolean replace(Path sibling) throws IOException {
        Files.move(
                sibling, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** A link is made only where there is nothing. */
    private boolean place(Path sibling) throws IOException {
        try {
            Files.createLink(file, sibling);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException _) {
            // A disk without links, as USB sticks are; the move looks before it moves.
            return moved(sibling);
        }
    }

    private boolean moved(Path sibling) throws IOException {
        try {
            Files.move(sibling, file);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    /** Made with its rights before a key is in it. */
    private Path emptySibling() throws IOException {
        var name = String.valueOf(file.getFileName());
        var folder = file.toAbsolutePath().getParent();
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createTempFile(folder, name, ".new");
        }
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(folder, name, ".new", ownerOnly);
    }
}
