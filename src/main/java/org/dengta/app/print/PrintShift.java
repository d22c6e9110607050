package org.dengta.app.print;

import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintJob;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to work a kiosk's print queue: one process has it, from {@link #begin} until closed or
 * until the process ends, however that is. So a job left at printing at the beginning is nobody's
 * any more. For one thread.
 */
public final class PrintShift implements AutoCloseable {
    private static final String LOCK = "print.lock";

    private final PrintDesk desk;
    private final FileChannel channel;

    private PrintShift(PrintDesk desk, FileChannel channel) {
        this.desk = desk;
        this.channel = channel;
    }

    /** Begins, marking what an earlier shift left as interrupted; empty when another is on. */
    public static Optional<PrintShift> begin(PrintDesk desk, Path data) {
        var file = data.resolve(LOCK);
        try {
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isHeld(channel)) {
                channel.close();
                return Optional.empty();
            }
            desk.recover();
            return Optional.of(new PrintShift(desk, channel));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }

    /** Prints the oldest queued job and gives it as it ended; empty when none is queued. */
    public Optional<PrintJob> next() {
        return desk.next();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_WRITTEN, LOCK), e);
        }
    }

    /** Closing the channel frees it. */
    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
