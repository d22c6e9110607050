package org.dengta.app.stream;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output whose loss ends the command: the first write that fails throws a ProblemException, or
 * {@link ReaderGone} when the reader has closed it, so that no further code is taken whose verdict
 * nobody can read. What comes after is dropped.
 */
public final class Outlet extends FilterOutputStream {
    private boolean lost;

    public Outlet(OutputStream out) {
        super(out);
    }

    /** One step towards the real output. */
    private interface Step {
        void run() throws IOException;
    }

    @Override
    public void write(int octet) {
        deliver(() -> out.write(octet));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        deliver(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        deliver(out::flush);
    }

    private void deliver(Step step) {
        if (lost) {
            return;
        }
        try {
            step.run();
        } catch (IOException e) {
            lost = true;
            if (ReaderGone.isBehind(e)) {
                throw new ReaderGone(e);
            }
            throw new ProblemException(
                    Problem.of(ProblemCode.OUTPUT_LOST, String.valueOf(e.getMessage())), e);
        }
    }
}
