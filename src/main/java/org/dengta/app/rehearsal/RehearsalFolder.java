package org.dengta.app.rehearsal;

import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.device.DeviceFile;
import org.dengta.platform.file.OwnerOnly;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.store.sql.desk.StoreCopy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A private copy of a data folder, within it and gone when closed: keys, list, programme, all facts
 * so far and the devices chosen here. What a killed program has left is taken away by the next one.
 */
public final class RehearsalFolder implements AutoCloseable {
    private static final String PREFIX = "rehearsal-";
    private static final String IN_USE = "in-use";
    private static final String PHOTOS = "photos";

    private final Path folder;
    private final FileChannel inUse;

    private RehearsalFolder(Path folder, FileChannel inUse) {
        this.folder = folder;
        this.inUse = inUse;
    }

    /** Copies what a replica has at this moment; failures are ProblemExceptions. */
    public static RehearsalFolder of(Replica real) {
        sweep(real.folder());
        var folder = OutFiles.fresh(real.folder(), PREFIX);
        try {
            var copy = new RehearsalFolder(folder, locked(folder).orElseThrow());
            copy.fillOrClose(real);
            return copy;
        } catch (IOException e) {
            throw notWritten(folder, e);
        }
    }

    private void fillOrClose(Replica real) throws IOException {
        var isFull = false;
        try {
            fill(real);
            isFull = true;
        } finally {
            if (!isFull) {
                close();
            }
        }
    }

    public Path path() {
        return folder;
    }

    private void fill(Replica real) throws IOException {
        Files.copy(real.keyFile(), within(real.keyFile()));
        OwnerOnly.makeFile(within(real.storeFile()));
        StoreCopy.make(real.storeFile(), within(real.storeFile()));
        for (var device : DeviceFile.values()) {
            var kept = device.in(real.folder());
            if (Files.isRegularFile(kept)) {
                Files.copy(kept, within(kept));
            }
        }
        lendPhotos(real.folder().resolve(PHOTOS));
    }

    private Path within(Path file) {
        return folder.resolve(file.getFileName());
    }

    /** By a link, which not every system lets everybody make: then faces are missing, no more. */
    private void lendPhotos(Path photos) {
        if (Files.isDirectory(photos)) {
            try {
                Files.createSymbolicLink(folder.resolve(PHOTOS), photos.toAbsolutePath());
            } catch (FileSystemException | UnsupportedOperationException _) {
                // The door shows a card without a photo, as it does for people who have none.
            } catch (IOException e) {
                throw notWritten(folder, e);
            }
        }
    }

    @Override
    public void close() {
        try {
            inUse.close();
        } catch (IOException e) {
            throw notWritten(folder, e);
        } finally {
            OutFiles.delete(folder);
        }
    }

    private static void sweep(Path data) {
        try (Stream<Path> found = Files.list(data)) {
            for (var left : found.filter(RehearsalFolder::isRehearsal).toList()) {
                var lock = locked(left);
                if (lock.isPresent()) {
                    lock.get().close();
                    OutFiles.delete(left);
                }
            }
        } catch (IOException e) {
            throw notWritten(data, e);
        }
    }

    private static boolean isRehearsal(Path path) {
        return path.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(path);
    }

    /** Empty while another program rehearses there. */
    private static Optional<FileChannel> locked(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve(IN_USE),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Another one of this very program.
        }
        channel.close();
        return Optional.empty();
    }

    private static ProblemException notWritten(Path path, IOException e) {
        return new ProblemException(Problem.of(ProblemCode.FILE_NOT_WRITTEN, path.toString()), e);
    }
}
