package org.dengta.app.command.exchange;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.exchange.HttpUplink;
import org.dengta.app.exchange.LinkProblems;
import org.dengta.app.exchange.OneRound;
import org.dengta.exchange.RoundOutcome.BrokenOff;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.store.sql.Store;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code dengta sync}: one round of the exchange with the central. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "One round with the central list: takes what is new, hands over what waits.")
public final class SyncCommand implements Callable<Integer> {
    private final Context context;

    public SyncCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open();
                var uplink = HttpUplink.of(replica).orElseThrow(() -> notEnrolled(replica))) {
            var start = System.nanoTime();
            var outcome = new OneRound(replica, context.clock()).run(uplink);
            var took = (System.nanoTime() - start) / 1_000_000;
            return switch (outcome) {
                case Done(var moved) -> {
                    context.streams()
                            .out()
                            .println(
                                    context.options().json()
                                            ? json(moved, took)
                                            : line(uplink.address(), moved, took));
                    yield 0;
                }
                case BrokenOff(var failure, _) -> {
                    var waiting = replica.store().peer(Store.CENTRAL).waiting();
                    throw LinkProblems.of(failure, uplink.address(), waiting);
                }
            };
        }
    }

    private static ProblemException notEnrolled(Replica replica) {
        return new ProblemException(
                Problem.of(ProblemCode.NOT_ENROLLED, replica.config().kiosk().id().value()));
    }

    private static String json(Moved moved, long took) {
        return Json.object(json -> {
            json.writeNumberField("facts_in", moved.factsIn());
            json.writeNumberField("facts_out", moved.factsOut());
            json.writeNumberField("guests", moved.guests());
            json.writeBooleanField("programme", moved.programme());
            json.writeNumberField("quarantined", moved.quarantined());
            json.writeNumberField("ms", took);
        });
    }

    private static String line(String address, Moved moved, long took) {
        return """
        与 %s 交换完毕：收到记录 %d，送出记录 %d，名单变动 %d，活动安排%s，搁置 %d，用时 %d 毫秒。
        Exchanged with %s: %d facts in, %d out, %d rows of the list, programme %s, %d put aside, %d ms.\
        """
                .formatted(
                        address,
                        moved.factsIn(),
                        moved.factsOut(),
                        moved.guests(),
                        moved.programme() ? "已更新" : "未变",
                        moved.quarantined(),
                        took,
                        address,
                        moved.factsIn(),
                        moved.factsOut(),
                        moved.guests(),
                        moved.programme() ? "new" : "unchanged",
                        moved.quarantined(),
                        took);
    }
}
