package org.dengta.app.command.badges;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.command.people.Reasons;
import org.dengta.app.print.PhotoFolder;
import org.dengta.badge.Badge;
import org.dengta.badge.BatchRenderer.Arrangement;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * {@code dengta badges file}: a whole batch in one PDF. Each print is written down before its page
 * is.
 */
@Command(
        name = "file",
        mixinStandardHelpOptions = true,
        description = "All badges in one PDF: pages, folded, or on A4 with cut marks.")
final class BadgeFileCommand implements Callable<Integer> {
    private final Context context;

    @ArgGroup(multiplicity = "1")
    private PersonChoice choice = new PersonChoice();

    @Mixin private LayoutChoice layout = new LayoutChoice();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF.")
    private Path out = Path.of("badges.pdf");

    @Option(
            names = "--arrangement",
            paramLabel = "KIND",
            defaultValue = "pages",
            description = "${COMPLETION-CANDIDATES}")
    private Arrangement arrangement = Arrangement.PAGES;

    @Option(names = "--archive", description = "As PDF/A-2b.")
    private boolean archive;

    @Option(names = "--photos", paramLabel = "DIR", description = "Photos named by number.")
    private @Nullable Path photos;

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            defaultValue = "reprint",
            description = "Why another copy: reprint, lost, damaged, misprint, changed …")
    private String reason = "reprint";

    BadgeFileCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Reasons.code(reason);
        try (var replica = context.open()) {
            var people =
                    choice.from(
                            replica.store().guests(),
                            person -> person.participation().isApproved());
            var warned = drawn(replica, people);
            said(people.size(), warned);
            return people.isEmpty() ? 1 : 0;
        }
    }

    private int drawn(Replica replica, List<Person> people) {
        var operator = Operators.of(context, replica);
        var chosen = layout.from(context);
        try (var file = new BufferedOutputStream(Files.newOutputStream(out))) {
            var badges = people.stream().map(person -> badge(replica, person, operator)).iterator();
            return new PdfBadgeRenderer(archive).render(badges, chosen, arrangement, file).size();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.FILE_NOT_WRITTEN,
                            out.toString(),
                            e.getClass().getSimpleName()),
                    e);
        }
    }

    private Badge badge(Replica replica, Person person, OperatorId operator) {
        var desk = replica.badgeDesk();
        var photo =
                photos == null ? Optional.<byte[]>empty() : new PhotoFolder(photos).of(person.id());
        var badge =
                desk.badge(person, photo, operator)
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.of(ProblemCode.NOT_APPROVED, person.id().value())));
        desk.printed(person.id(), badge.code(), reason, operator);
        return badge;
    }

    private void said(int count, int warned) {
        var line =
                context.options().json()
                        ? Json.object(json -> {
                            json.writeStringField("file", out.toString());
                            json.writeNumberField("badges", count);
                            json.writeNumberField("warned", warned);
                        })
                        : count
                                + " badges in "
                                + out
                                + ", "
                                + warned
                                + " not as the list has them. 证件 "
                                + count
                                + " 张。";
        context.streams().out().println(line);
    }
}
