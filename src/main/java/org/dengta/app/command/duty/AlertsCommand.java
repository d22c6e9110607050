package org.dengta.app.command.duty;

import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.app.duty.AlertFeed;
import org.dengta.app.duty.AlertReader;
import org.dengta.app.exchange.BackgroundExchange;
import org.dengta.supervision.Alert;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** {@code dengta alerts}: what supervisors and protocol are told unasked. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description = {
            "What needs a supervisor's eye: refusals running at a gate, a clock that stands back, a"
                    + " blocked person, rooms that fill up, holds of others.",
            "Arrivals are told at the kiosks that the configuration names for them, at no other."
        })
public final class AlertsCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--follow",
            description = "Stays and tells each alert as it arises, within a second.")
    private boolean follow;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "By facts written since then, such as 2024-10-26T09:05; of today when not"
                            + " given.")
    private @Nullable String since;

    public AlertsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var start = start(replica);
            return follow ? follow(replica, start) : once(replica, start);
        }
    }

    private Instant start(Replica replica) {
        return since == null
                ? replica.programme().day(replica.clock().instant()).from()
                : Context.instant(since, replica.programme());
    }

    private int once(Replica replica, Instant start) {
        var lines = new AlertLines(replica::programme);
        try (var reader = new AlertReader(replica, start)) {
            var found = reader.next();
            found.forEach(alert -> print(lines, alert, replica));
            if (found.isEmpty()) {
                context.streams().err().println("没有需要注意的情况。Nothing needs attention.");
            }
            return 0;
        }
    }

    /** Until the reader of the output goes away or the process is ended. */
    private int follow(Replica replica, Instant start) {
        var lines = new AlertLines(replica::programme);
        var queue = new LinkedBlockingQueue<Alert>();
        try (var _ = BackgroundExchange.start(replica, context.clock());
                var feed = AlertFeed.start(replica, start)) {
            feed.subscribe(Runnable::run, queue::add);
            while (!Thread.currentThread().isInterrupted()) {
                print(lines, queue.take(), replica);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void print(AlertLines lines, Alert alert, Replica replica) {
        var now = replica.clock().instant();
        var out = context.streams().out();
        out.println(context.options().json() ? lines.json(alert, now) : lines.text(alert, now));
        out.flush();
    }
}
