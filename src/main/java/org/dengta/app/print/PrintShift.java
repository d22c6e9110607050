package org.dengta.app.print;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.Press;
import org.dengta.printing.PrintJob;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The right to work a kiosk's print queue: one process has it, from {@link #begin} until closed or
 * until the process ends, however that is. So a job left in flight at the beginning is nobody's any
 * more. For one thread.
 */
public final class PrintShift implements AutoCloseable {
    private static final String LOCK = "print.lock";

    private final PrintRoom room;
    private final FileChannel channel;
    private final List<PrintJob> recovered;

    private PrintShift(PrintRoom room, FileChannel channel, List<PrintJob> recovered) {
        this.room = room;
        this.channel = channel;
        this.recovered = recovered;
    }

    /** Begins, asking about what an earlier shift left in flight; empty when another is on. */
    public static Optional<PrintShift> begin(PrintRoom room, Path data) {
        var file = data.resolve(LOCK);
        try {
            return begun(
                    room,
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }

    private static Optional<PrintShift> begun(PrintRoom room, FileChannel channel)
            throws IOException {
        var shift = Optional.<PrintShift>empty();
        try {
            if (isHeld(channel)) {
                shift = Optional.of(new PrintShift(room, channel, room.press().recover()));
            }
        } finally {
            if (shift.isEmpty()) {
                channel.close();
            }
        }
        return shift;
    }

    /** What an earlier shift left in flight; a person is asked about each. */
    public List<PrintJob> recovered() {
        return recovered;
    }

    /** One step of the press. */
    public Press.Step step() {
        return room.step();
    }

    /** Takes back at the printers what was cancelled, and does nothing else. */
    public void takeBack() {
        var _ = room.press().takeBack();
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
