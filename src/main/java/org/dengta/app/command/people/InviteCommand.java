package org.dengta.app.command.people;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.OutFiles;
import org.dengta.app.Progress;
import org.dengta.app.Replica;
import org.dengta.invitation.InvitationDesk.Invited;
import org.dengta.invitation.InvitationDesk.NoGuest;
import org.dengta.invitation.InvitationDesk.NotApproved;
import org.dengta.invitation.LetterRenderer;
import org.dengta.invitation.pdf.PdfLetterRenderer;
import org.dengta.kiosk.OperatorId;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * {@code dengta invite}: each guest's personal letter as PDF. The code is written down before the
 * letter is.
 */
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = "Writes invitation letters with their QR codes.")
public final class InviteCommand implements Callable<Integer> {
    private final Context context;

    @ArgGroup(multiplicity = "1")
    private PersonChoice choice = new PersonChoice();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the letters go.")
    private @Nullable Path out;

    public InviteCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var folder = OutFiles.folder(Objects.requireNonNull(out));
        try (var replica = context.open()) {
            var people = choice.from(replica.store().guests(), _ -> true);
            var operator = Operators.of(context, replica);
            var renderer = new PdfLetterRenderer();
            var letters = 0;
            for (var person : people) {
                letters += invite(replica, renderer, person, operator, folder) ? 1 : 0;
                Progress.show(context, letters, people.size());
            }
            summary(letters, people, folder);
            return letters > 0 ? 0 : 1;
        }
    }

    private boolean invite(
            Replica replica,
            LetterRenderer renderer,
            Person person,
            OperatorId operator,
            Path folder) {
        return switch (replica.invitationDesk().invite(person, operator)) {
            case Invited invited -> {
                var rendered = renderer.render(invited.letter(), replica.config().letter());
                var file = OutFiles.named(folder, person.id(), ".pdf");
                OutFiles.write(file, rendered.pdf());
                said(person, "invited", file, rendered.missingGlyphs());
                yield true;
            }
            case NotApproved _ -> {
                notSent(person, "not-approved");
                yield false;
            }
            case NoGuest _ -> {
                notSent(person, "no-guest");
                yield false;
            }
        };
    }

    private void said(Person person, String outcome, Path file, List<String> missingGlyphs) {
        if (context.options().json()) {
            context.streams()
                    .out()
                    .println(
                            Json.object(json -> {
                                json.writeStringField("guest", person.id().value());
                                json.writeStringField("outcome", outcome);
                                json.writeStringField("file", file.toString());
                                json.writeStringField(
                                        "missingGlyphs", String.join("", missingGlyphs));
                            }));
        } else if (!missingGlyphs.isEmpty()) {
            context.streams()
                    .err()
                    .println(
                            person.id()
                                    + ": no typeface has "
                                    + String.join(" ", missingGlyphs)
                                    + " 缺字");
        }
    }

    /** With {@code --all}, people who get no letter are the rule, not worth a line each. */
    private void notSent(Person person, String outcome) {
        if (context.options().json()) {
            context.streams()
                    .out()
                    .println(
                            Json.object(json -> {
                                json.writeStringField("guest", person.id().value());
                                json.writeStringField("outcome", outcome);
                            }));
        } else if (!choice.isAll()) {
            context.streams().err().println(person.id() + ": " + outcome + " 不发送邀请函");
        }
    }

    private void summary(int letters, List<Person> people, Path folder) {
        if (!context.options().json()) {
            context.streams()
                    .out()
                    .println(
                            letters
                                    + " letters in "
                                    + folder
                                    + "; "
                                    + (people.size() - letters)
                                    + " people get none."
                                    + " 邀请函 "
                                    + letters
                                    + " 份。");
        }
    }
}
