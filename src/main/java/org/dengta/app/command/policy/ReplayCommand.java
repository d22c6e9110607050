package org.dengta.app.command.policy;

import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.app.central.Publication;
import org.dengta.kiosk.config.EventText;
import org.dengta.kiosk.config.EventText.Faulty;
import org.dengta.kiosk.config.EventText.Sound;
import org.dengta.kiosk.config.FaultTexts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Programme;
import org.dengta.replay.People;
import org.dengta.replay.Replay;
import org.dengta.replay.Replay.Outcome;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code dengta policy replay}: which recorded scans would be answered otherwise. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Decides recorded scans once more and lists every one answered otherwise; exit code 1"
                    + " when there is any.",
            "People, codes and grants are those of now; every gate is taken to have heard of all"
                    + " others at once; what is not in the file has not happened."
        })
final class ReplayCommand implements Callable<Integer> {
    private static final String EVENT = "event.yaml";

    private final Context context;

    @Parameters(
            paramLabel = "FILE",
            description = "What dengta journal list --json printed; of a whole event or its days.")
    private Path file = Path.of("");

    @Option(
            names = "--changed",
            paramLabel = "DIR",
            description =
                    "A folder whose event.yaml is compared with the present one; without it, what"
                            + " was recorded is.")
    private @Nullable Path changed;

    ReplayCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var record = RecordFile.read(file);
        try (var replica = context.open()) {
            var other = changed == null ? null : programme(changed.resolve(EVENT));
            var outcome =
                    replica.store()
                            .snapshot(() -> {
                                var replay = replay(replica);
                                return other == null
                                        ? replay.against(record, replica.programme())
                                        : replay.compare(record, replica.programme(), other);
                            });
            tell(outcome, other == null ? replica.programme() : other);
            return outcome.differences().isEmpty() ? 0 : 1;
        }
    }

    private static Replay replay(Replica replica) {
        var store = replica.store();
        return new Replay(
                new People(store.codes(), store.guests()), replica.config().kiosk().repeatWindow());
    }

    private void tell(Outcome outcome, Programme after) {
        var lines = new ReplayLines(after);
        var out = context.streams().out();
        if (context.options().json()) {
            outcome.differences().forEach(it -> out.println(lines.json(it)));
            out.println(ReplayLines.json(outcome));
        } else {
            outcome.differences().forEach(it -> lines.lines(it).forEach(out::println));
            out.println(ReplayLines.line(outcome));
        }
        if (!outcome.unlisted().isEmpty()) {
            context.streams().err().println(ReplayLines.unlisted(outcome));
        }
    }

    private Programme programme(Path event) {
        return switch (EventText.read(Publication.text(event))) {
            case Sound sound -> sound.programme();
            case Faulty faulty -> {
                var texts = new FaultTexts(Locale.ENGLISH);
                faulty.faults().forEach(it -> context.streams().err().println(texts.line(it)));
                throw new ProblemException(
                        Problem.of(
                                ProblemCode.CONFIG_FAULTY,
                                event.toString(),
                                Integer.toString(faulty.faults().size())));
            }
        };
    }
}
