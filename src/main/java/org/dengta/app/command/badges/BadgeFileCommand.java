package org.dengta.app.command.badges;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.command.people.Reasons;
import org.dengta.app.command.people.WithoutBadge;
import org.dengta.app.command.print.ReprintChoice;
import org.dengta.app.print.FileBadges;
import org.dengta.app.print.PhotoFolder;
import org.dengta.badge.Badge;
import org.dengta.badge.BatchRenderer.Arrangement;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.ReprintReason;
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
            var operator = Operators.of(context, replica);
            var why = ReprintChoice.of(reason).orElse(ReprintReason.DAMAGED);
            var badges = new FileBadges(replica, operator, why);
            var having = people.stream().filter(person -> isToHave(badges, person)).toList();
            having.forEach(badges::check);
            var warned = drawn(replica, badges, having);
            said(having.size(), warned);
            return people.isEmpty() || having.size() < people.size() ? 1 : 0;
        }
    }

    private boolean isToHave(FileBadges badges, Person person) {
        var mayHave = !choice.isAll() || badges.mayHave(person);
        if (!mayHave) {
            WithoutBadge.tell(context, person.id());
        }
        return mayHave;
    }

    private int drawn(Replica replica, FileBadges badges, List<Person> people) {
        var chosen = layout.from(context);
        try (var file = new BufferedOutputStream(Files.newOutputStream(out))) {
            var pages = people.stream().map(person -> badge(replica, badges, person)).iterator();
            return new PdfBadgeRenderer(archive).render(pages, chosen, arrangement, file).size();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.FILE_NOT_WRITTEN,
                            out.toString(),
                            e.getClass().getSimpleName()),
                    e);
        }
    }

    private Badge badge(Replica replica, FileBadges badges, Person person) {
        var photo =
                photos == null ? Optional.<byte[]>empty() : new PhotoFolder(photos).of(person.id());
        var badge = badges.badge(person, photo);
        var operator = Operators.of(context, replica);
        replica.badgeDesk().printed(person.id(), badge.code(), reason, operator);
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
