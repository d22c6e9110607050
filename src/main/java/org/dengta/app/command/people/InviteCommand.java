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

    /** What became of everybody so far. */
    private static final class Tally {
        private int letters;
        private int notApproved;
        private int noGuests;

        int people() {
            return letters + notApproved + noGuests;
        }
    }

    /** What does not change from letter to letter. */
    private record Work(OperatorId operator, Path folder, Tally tally) {}

    public InviteCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var folder = OutFiles.folder(Objects.requireNonNull(out));
        try (var replica = context.open()) {
            var people = choice.from(replica.store().guests(), _ -> true);
            var renderer = new PdfLetterRenderer();
            var tally = new Tally();
            var work = new Work(Operators.of(context, replica), folder, tally);
            for (var person : people) {
                invite(replica, renderer, person, work);
                Progress.show(context, tally.people(), people.size());
            }
            summary(tally, folder);
            return tally.letters > 0 ? 0 : 1;
        }
    }

    /** Writes the letter, or says why there is none. */
    private void invite(Replica replica, LetterRenderer renderer, Person person, Work work) {
        switch (replica.invitationDesk().invite(person, work.operator())) {
            case Invited invited -> {
                var rendered = renderer.render(invited.letter(), replica.config().letter());
                var file = OutFiles.named(work.folder(), person.id(), ".pdf");
                OutFiles.write(file, rendered.pdf());
                said(person, "invited", file, rendered.missingGlyphs());
                work.tally().letters++;
            }
            case NotApproved _ -> {
                notSent(person, "not-approved");
                work.tally().notApproved++;
            }
            case NoGuest _ -> {
                notSent(person, "no-guest");
                work.tally().noGuests++;
            }
        }
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

    private void summary(Tally tally, Path folder) {
        if (context.options().json()) {
            return;
        }
        context.streams()
                .out()
                .println(
                        tally.letters
                                + " letters in "
                                + folder
                                + "; none for "
                                + tally.notApproved
                                + " people not approved and "
                                + tally.noGuests
                                + " who are no guests. 邀请函 "
                                + tally.letters
                                + " 份；未通过审核 "
                                + tally.notApproved
                                + " 人，非嘉宾 "
                                + tally.noGuests
                                + " 人，不发送。");
    }
}
