package org.dengta.app.command.people;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.OutFiles;
import org.dengta.app.Progress;
import org.dengta.app.Replica;
import org.dengta.app.command.print.PrintWait;
import org.dengta.app.command.print.ReprintChoice;
import org.dengta.app.print.FileBadges;
import org.dengta.app.print.PhotoFolder;
import org.dengta.app.print.Printers;
import org.dengta.app.print.ReprintRights;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeRenderer;
import org.dengta.badge.BadgeRenderer.MissingGlyphs;
import org.dengta.badge.BadgeRenderer.PhotoUnreadable;
import org.dengta.badge.BadgeRenderer.Rendered;
import org.dengta.badge.BadgeRenderer.TooLong;
import org.dengta.badge.BadgeRenderer.Warning;
import org.dengta.badge.BadgeRenderer.ZonesLeftOut;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.PrintRequest;
import org.dengta.printing.ReprintReason;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta badge}: badges as PDF. The print is written down before the file is. */
@Command(
        name = "badge",
        mixinStandardHelpOptions = true,
        description = "Makes badges of approved people.")
public final class BadgeCommand implements Callable<Integer> {
    private final Context context;

    @ArgGroup(multiplicity = "1")
    private PersonChoice choice = new PersonChoice();

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = "One badge into a file that ends in .pdf, or each into a folder.")
    private @Nullable Path out;

    @Option(
            names = "--print",
            description = "To the printer or folder of kiosk.yaml, by the queue.")
    private boolean print;

    @Option(
            names = "--photos",
            paramLabel = "DIR",
            description = "Photos named by number: NUMBER.jpg or NUMBER.png.")
    private @Nullable Path photos;

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            defaultValue = "reprint",
            description =
                    "Why another copy: lost or changed voids the badge that is there; damaged and"
                            + " misprint keep its code, so does any other short code, with --out.")
    private String reason = "reprint";

    @Mixin private PrintWait wait = new PrintWait();

    public BadgeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Reasons.code(reason);
        if (print == (out != null)) {
            throw new TypeConversionException("name either --out FILE|DIR or --print");
        }
        try (var replica = context.open()) {
            var people =
                    choice.from(
                            replica.store().guests(),
                            person -> person.participation().isApproved());
            return print ? queue(replica, people) : files(replica, people);
        }
    }

    private int files(Replica replica, List<Person> people) {
        var renderer = new PdfBadgeRenderer();
        var operator = Operators.of(context, replica);
        var why = ReprintChoice.of(reason).orElse(ReprintReason.DAMAGED);
        var badges = new FileBadges(replica, operator, why);
        var done = 0;
        for (var person : people) {
            if (choice.isAll() && !badges.mayHave(person)) {
                WithoutBadge.tell(context, person.id());
            } else {
                make(replica, renderer, badges, person);
                done++;
            }
            Progress.show(context, done, people.size());
        }
        if (!context.options().json()) {
            context.streams().out().println(done + " badges in " + out + ". 证件 " + done + " 张。");
        }
        return done > 0 && done == people.size() ? 0 : 1;
    }

    /** Of many, those who have a badge are passed over; of one, the reason is asked for. */
    private int queue(Replica replica, List<Person> people) {
        var room = Printers.room(replica, context.dataFolder(), new PdfBadgeRenderer());
        var again = ReprintChoice.of(reason);
        var operator = Operators.of(context, replica);
        again.ifPresent(why -> ReprintRights.check(replica, operator, why));
        var without = 0;
        for (var person : people) {
            var request =
                    room.desk()
                            .first(person.id(), operator)
                            .or(() ->
                                    again.map(why ->
                                            room.desk().another(person.id(), why, operator)));
            if (request.isEmpty() && !choice.isAll()) {
                throw new ProblemException(
                        Problem.of(ProblemCode.REASON_NEEDED, person.id().value()));
            }
            without += request.filter(it -> !isQueued(replica, person, it)).isPresent() ? 1 : 0;
        }
        var worked = wait.work(context, room);
        return worked == 0 && without > 0 ? 1 : worked;
    }

    private boolean isQueued(Replica replica, Person person, PrintRequest request) {
        switch (request) {
            case PrintRequest.Queued queued -> {
                queued.warnings().forEach(warning -> warn(person, warning));
                return true;
            }
            case PrintRequest.NotAllowed() ->
                    // Without a valid code every copy is a re-issue.
                    ReprintRights.check(
                            replica, Operators.of(context, replica), ReprintReason.CHANGED);
            case PrintRequest.NotApproved(), PrintRequest.Unlisted() -> {}
        }
        if (!choice.isAll()) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_APPROVED, person.id().value()));
        }
        WithoutBadge.tell(context, person.id());
        return false;
    }

    private void warn(Person person, Warning warning) {
        context.streams().err().println(person.id() + ": " + text(warning));
    }

    private void make(Replica replica, BadgeRenderer renderer, FileBadges badges, Person person) {
        var file = target(person);
        var badge = badges.badge(person, photo(person));
        var rendered = renderer.render(badge, replica.config().badge());
        var operator = Operators.of(context, replica);
        var copy = replica.badgeDesk().printed(person.id(), badge.code(), reason, operator);
        OutFiles.write(file, rendered.pdf());
        said(person, badge, rendered, copy, file);
    }

    private Path target(Person person) {
        var target = Objects.requireNonNull(out);
        if (target.toString().endsWith(".pdf") && !choice.isAll()) {
            OutFiles.folder(target.resolveSibling("").toAbsolutePath());
            return target;
        }
        return OutFiles.named(OutFiles.folder(target), person.id(), ".pdf");
    }

    private Optional<byte[]> photo(Person person) {
        return photos == null ? Optional.empty() : new PhotoFolder(photos).of(person.id());
    }

    private void said(Person person, Badge badge, Rendered rendered, int copy, Path file) {
        if (context.options().json()) {
            context.streams()
                    .out()
                    .println(
                            Json.object(json -> {
                                json.writeStringField("guest", person.id().value());
                                json.writeStringField("file", file.toString());
                                json.writeNumberField("copy", copy);
                                json.writeNumberField("bytes", rendered.pdf().length);
                                json.writeBooleanField("photo", badge.photo().isPresent());
                                json.writeArrayFieldStart("warnings");
                                for (var warning : rendered.warnings()) {
                                    json.writeString(text(warning));
                                }
                                json.writeEndArray();
                            }));
        } else {
            rendered.warnings().forEach(warning -> warn(person, warning));
        }
    }

    private static String text(Warning warning) {
        return switch (warning) {
            case MissingGlyphs missing -> "no typeface has " + missing.characters() + " 缺字";
            case TooLong _ -> "a text is too long for its box and was shrunk further 文字过长，已缩小";
            case ZonesLeftOut left -> "no room for " + String.join(", ", left.signs()) + " 放不下";
            case PhotoUnreadable _ -> "the photo cannot be read; the silhouette was drawn 照片无法读取";
        };
    }
}
