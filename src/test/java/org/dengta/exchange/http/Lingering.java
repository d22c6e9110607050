package org.dengta.exchange.http;

import java.time.Duration;
import java.util.List;

/** Threads that clients leave behind. */
final class Lingering {
    private Lingering() {}

    /** Names of those of HTTP clients that do not end by themselves within two seconds. */
    static List<String> threads() {
        var threads =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("HttpClient-"))
                        .toList();
        return threads.stream().filter(Lingering::stays).map(Thread::getName).toList();
    }

    private static boolean stays(Thread thread) {
        try {
            return !thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
