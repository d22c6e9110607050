package org.dengta.app.exchange;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A lock on an empty file beside the store, held for the length of a round: two rounds on one store
 * would note an old row of the list under a new cursor. The system frees it when its process ends,
 * however that is.
 */
final class RoundLock {
    private final Path file;

    /**
     * @param folder the replica's
     */
    RoundLock(Path folder) {
        file = folder.resolve("exchange.lock");
    }

    /** Does work while nobody else holds the lock; empty, at once, where somebody does. */
    <T> Optional<T> tryDuring(Supplier<T> work) {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var lock = held(channel);
            return lock.isPresent() ? Optional.of(work.get()) : Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }

    private static Optional<FileLock> held(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }
}
