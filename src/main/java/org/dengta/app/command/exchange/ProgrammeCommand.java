package org.dengta.app.command.exchange;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.central.Publication;
import org.dengta.exchange.ProgrammeText;
import org.dengta.kiosk.config.EventText;
import org.dengta.kiosk.config.EventText.Faulty;
import org.dengta.kiosk.config.EventText.Sound;
import org.dengta.kiosk.config.FaultTexts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** {@code dengta programme}: what kiosks go by. */
@Command(
        name = "programme",
        mixinStandardHelpOptions = true,
        description = "Publishes and shows the programme that kiosks take from the central list.")
public final class ProgrammeCommand {
    private static final String EVENT = "event.yaml";

    private final Context context;

    public ProgrammeCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "publish",
            mixinStandardHelpOptions = true,
            description = "Makes event.yaml the programme of every kiosk that is enrolled here.")
    int publish(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FILE",
                            description = "The configuration's event.yaml when not given.")
                    @Nullable Path file) {
        var chosen = Objects.requireNonNullElse(file, context.configFolder().resolve(EVENT));
        try (var replica = context.open()) {
            var publication = new Publication(replica);
            var text = Publication.text(chosen);
            check(text, chosen, replica);
            var isNew = publication.publish(text);
            var programme = replica.sharedProgramme().current().orElseThrow();
            context.streams()
                    .out()
                    .println(
                            context.options().json()
                                    ? Json.object(json -> {
                                        json.writeStringField("programme", programme.hash());
                                        json.writeBooleanField("new", isNew);
                                    })
                                    : isNew
                                            ? "活动安排已发布，各终端随即采用。"
                                                    + "Published; kiosks take it within seconds."
                                            : "与已发布的相同，未作改动。"
                                                    + "The same was published before; nothing"
                                                    + " changed.");
            return 0;
        }
    }

    private void check(String text, Path file, Replica replica) {
        switch (EventText.read(text)) {
            case Sound sound -> {
                var stands = replica.programme().event().number();
                var other = sound.programme().event().number();
                if (!other.equals(stands)) {
                    throw new ProblemException(
                            Problem.of(
                                    ProblemCode.STORE_OTHER_EVENT,
                                    replica.storeFile().toString(),
                                    stands.digits(),
                                    other.digits()));
                }
            }
            case Faulty faulty -> {
                var texts = new FaultTexts(Locale.ENGLISH);
                faulty.faults().forEach(it -> context.streams().err().println(texts.line(it)));
                throw new ProblemException(
                        Problem.of(
                                ProblemCode.CONFIG_FAULTY,
                                file.toString(),
                                Integer.toString(faulty.faults().size())));
            }
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "What was published or taken last; event.yaml stands where nothing was.")
    int show(@Option(names = "--yaml", description = "Its whole text.") boolean yaml) {
        try (var replica = context.open()) {
            var programme =
                    replica.sharedProgramme()
                            .current()
                            .orElseThrow(() ->
                                    new ProblemException(Problem.of(ProblemCode.NO_PROGRAMME)));
            var out = context.streams().out();
            if (yaml) {
                out.print(programme.event());
            } else {
                out.println(
                        context.options().json()
                                ? json(programme, replica)
                                : line(programme, replica));
            }
            return 0;
        }
    }

    private static String json(ProgrammeText text, Replica replica) {
        var programme = replica.programme();
        return Json.object(json -> {
            json.writeStringField("programme", text.hash());
            json.writeStringField("event", programme.event().number().digits());
            json.writeNumberField("days", programme.time().days().size());
            json.writeNumberField("zones", programme.venue().zones().size());
            json.writeNumberField("gates", programme.venue().gates().size());
            json.writeNumberField("sessions", programme.sessions().size());
            json.writeNumberField("letter_keys", text.letterKeys().size());
        });
    }

    private static String line(ProgrammeText text, Replica replica) {
        var programme = replica.programme();
        return text.hash().substring(0, 12)
                + "  "
                + programme.event().name().zh()
                + " · "
                + programme.event().name().en()
                + ": "
                + programme.time().days().size()
                + " days, "
                + programme.venue().zones().size()
                + " zones, "
                + programme.venue().gates().size()
                + " gates, "
                + programme.sessions().size()
                + " sessions, "
                + text.letterKeys().size()
                + " letter keys";
    }
}
