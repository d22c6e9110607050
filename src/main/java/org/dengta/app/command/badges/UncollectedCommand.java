package org.dengta.app.command.badges;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.command.option.TableFile;
import org.dengta.app.custody.Custody;
import org.dengta.report.sheet.UncollectedSheet;
import org.dengta.supervision.BadgeCustody.Waiting;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** {@code dengta badges uncollected}: what lies at the desks at night. */
@Command(
        name = "uncollected",
        mixinStandardHelpOptions = true,
        description =
                "Badges that were printed and nobody has collected, by delegation, and how many of"
                        + " each category; exit code 1 when there is one.")
final class UncollectedCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--delegation",
            paramLabel = "NAME",
            description = "Only this one's; its name as in the list.")
    private @Nullable String delegation;

    @Option(names = "--category", paramLabel = "ID", description = "Only of this category.")
    private @Nullable String category;

    @Mixin private TableFile table = new TableFile();

    UncollectedCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        table.check();
        try (var replica = context.open()) {
            var badges =
                    replica.store()
                            .snapshot(() -> new Custody(replica).uncollected(this::isWanted));
            table.write(() -> UncollectedSheet.of(badges, replica.programme()));
            tell(replica, badges);
            return badges.isEmpty() ? 0 : 1;
        }
    }

    private boolean isWanted(Person person) {
        return (delegation == null || person.affiliation().delegation().equals(delegation))
                && (category == null || person.category().value().equals(category));
    }

    private void tell(Replica replica, List<Waiting> badges) {
        var lines = context.streams().out();
        var now = replica.clock().instant();
        for (var badge : badges) {
            var since = Duration.between(badge.printed(), now);
            lines.println(context.options().json() ? json(badge) : line(badge, since));
        }
        if (!context.options().json()) {
            summary(badges, waiting -> waiting.person().category().value());
            summary(badges, waiting -> waiting.person().affiliation().delegation());
            lines.println("共 " + badges.size() + " 张未领。" + badges.size() + " not collected.");
        }
    }

    private void summary(List<Waiting> badges, Function<Waiting, String> group) {
        var counts = new TreeMap<String, Integer>();
        badges.forEach(badge -> counts.merge(group.apply(badge), 1, Integer::sum));
        counts.forEach((name, count) ->
                context.streams()
                        .out()
                        .println("  " + (name.isEmpty() ? "—" : name) + "  " + count));
    }

    private static String line(Waiting badge, Duration since) {
        var person = badge.person();
        return String.format(
                Locale.ROOT,
                "%s  %s  %s  %s  copy %d  %d:%02d h",
                person.affiliation().delegation(),
                person.id(),
                person.names().primary(),
                person.category(),
                badge.copy(),
                since.toHours(),
                since.toMinutesPart());
    }

    private static String json(Waiting badge) {
        return Json.object(json -> {
            json.writeStringField("guest", badge.person().id().value());
            json.writeStringField("delegation", badge.person().affiliation().delegation());
            json.writeStringField("category", badge.person().category().value());
            json.writeNumberField("copy", badge.copy());
            json.writeStringField("printed", badge.printed().toString());
        });
    }
}
