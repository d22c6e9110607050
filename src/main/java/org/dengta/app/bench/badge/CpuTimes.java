package org.dengta.app.bench.badge;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/** CPU milliseconds of this thread for each of many like tasks, and the bytes they made. */
final class CpuTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private double[] ms = new double[256];
    private int count;
    private long bytes;

    static double now() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    void time(Supplier<byte[]> task) {
        var start = now();
        var made = task.get().length;
        if (count == ms.length) {
            ms = Arrays.copyOf(ms, 2 * count);
        }
        ms[count++] = now() - start;
        bytes += made;
    }

    /** Of the later half, when all is warm; {@code share} 0.5 is the median. */
    double quantile(double share) {
        var warm = Arrays.copyOfRange(ms, count / 2, count);
        Arrays.sort(warm);
        return warm[(int) Math.min(warm.length - 1L, Math.round(share * warm.length))];
    }

    /** In thousands, of one. */
    double kilobytes() {
        return bytes / 1000.0 / count;
    }
}
