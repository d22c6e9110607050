package org.dengta.credential.keyfile;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * A lock on an empty file beside the key file. The key file itself is replaced, so a lock on it
 * would hold what is no longer there. The system frees it when its process ends, however that is.
 */
final class KeyFileLock {
    private final Path file;

    KeyFileLock(Path keyFile) {
        file = keyFile.resolveSibling(keyFile.getFileName() + ".lock");
    }

    /** Does work while this process alone holds the lock; waits for others. */
    <T> T during(Supplier<T> work) {
        try (var channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = held(channel)) {
            return work.get();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }

    /** Java lets threads of one process not wait for such a lock, but tells them. */
    private static FileLock held(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException _) {
                Thread.onSpinWait();
            }
        }
    }
}
