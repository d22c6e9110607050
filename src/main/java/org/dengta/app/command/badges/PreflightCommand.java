package org.dengta.app.command.badges;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.badges.Preflight;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.print.PhotoFolder;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code dengta badges preflight}: who would not get a badge as the list has it. Issues no code and
 * writes nothing down.
 */
@Command(
        name = "preflight",
        mixinStandardHelpOptions = true,
        description = "Lists what does not fit, has no glyph or no usable photo, before printing.")
final class PreflightCommand implements Callable<Integer> {
    private final Context context;

    @ArgGroup(multiplicity = "1")
    private PersonChoice choice = new PersonChoice();

    @Mixin private LayoutChoice layout = new LayoutChoice();

    @Option(
            names = "--photos",
            paramLabel = "DIR",
            description = "Photos named by number; without it photos are not looked at.")
    private @Nullable Path photos;

    PreflightCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var people =
                    choice.from(
                            replica.store().guests(),
                            person -> person.participation().isApproved());
            var chosen = layout.from(context);
            var preflight = new Preflight(replica.programme(), new PdfBadgeRenderer(), chosen);
            var faulty = 0;
            for (var person : people) {
                var found =
                        photos == null
                                ? preflight.of(person)
                                : preflight.of(person, new PhotoFolder(photos).of(person.id()));
                found.forEach(finding -> print(person, finding));
                faulty += found.isEmpty() ? 0 : 1;
            }
            summary(people, faulty);
            return faulty == 0 ? 0 : 1;
        }
    }

    private void print(Person person, Preflight.Finding finding) {
        var out = context.streams().out();
        if (context.options().json()) {
            out.println(
                    Json.object(json -> {
                        json.writeStringField("guest", person.id().value());
                        json.writeStringField("finding", finding.code());
                        json.writeStringField("detail", finding.detail());
                    }));
        } else {
            out.println(person.id() + "  " + finding.words());
        }
    }

    private void summary(List<Person> people, int faulty) {
        if (!context.options().json()) {
            context.streams()
                    .out()
                    .println(
                            "%d of %d people need a look. %d 人中有 %d 人需要核对。"
                                    .formatted(faulty, people.size(), people.size(), faulty));
        }
    }
}
