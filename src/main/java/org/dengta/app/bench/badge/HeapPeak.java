package org.dengta.app.bench.badge;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * How full the heap was at most, garbage counted: with {@code -Xmx} it says whether a task fits.
 */
final class HeapPeak {
    private HeapPeak() {}

    static void forget() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static double bytes() {
        return pools().stream().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
