package org.dengta.testing;

import static org.dengta.testing.ApproachBuilder.anApproach;
import static org.dengta.testing.PersonBuilder.aPerson;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.admission.Approach;
import org.dengta.credential.LetterCode;
import org.dengta.credential.LetterSeal;
import org.dengta.credential.Presented;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.CategoryId;
import org.dengta.programme.EventNumber;
import org.dengta.programme.Programme;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of {@code scenarios.txt}. */
public record Scenario(
        String situation,
        String person,
        String code,
        String before,
        String gate,
        String way,
        String at,
        String answer) {
    static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

    public static List<Scenario> all() {
        try (var in = Scenario.class.getResourceAsStream("scenarios.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(line.split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Approach approach(Programme programme) {
        var builder =
                anApproach(programme)
                        .presenting(presented())
                        .seen(whereabouts(programme))
                        .through(new GateId(gate))
                        .at(instant(at));
        person(builder);
        if (code.contains(" revoked ")) {
            builder.revoked(instant("25T08:00"), code.substring(code.lastIndexOf(' ') + 1));
        }
        return way.equals("out") ? builder.goingOut().build() : builder.build();
    }

    @Override
    public String toString() {
        return situation;
    }

    private static Scenario parse(String[] cells) {
        var c = Stream.of(cells).map(String::strip).toList();
        return new Scenario(
                c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7));
    }

    private static LocalDate day(String number) {
        return OCTOBER.withDayOfMonth(Integer.parseInt(number));
    }

    private static Instant instant(String text) {
        return SampleEvent.TIME.instant(
                day(text.substring(0, 2)), LocalTime.parse(text.substring(3)));
    }

    private Presented presented() {
        var kind = code.split(" ", 2)[0];
        return switch (kind) {
            case "badge" -> new Presented.PlainCode(ApproachBuilder.CODE);
            case "letter" -> letter("29");
            case "foreign" -> new Presented.OtherText("EXPO/4711");
            case "typed-foreign", "damaged" -> new Presented.Damaged();
            case "forged" -> new Presented.Forged(1);
            case "other-event" -> new Presented.OtherEvent(new EventNumber(7));
            case "unknown-key" -> new Presented.UnknownKey(3);
            default -> letter(kind.substring("letter..".length()));
        };
    }

    private static Presented letter(String lastDay) {
        var seal = new LetterSeal(1, 9, day(lastDay), new byte[64]);
        return new Presented.GenuineLetter(
                new LetterCode(SampleEvent.NUMBER, ApproachBuilder.CODE, seal));
    }

    private void person(ApproachBuilder builder) {
        if (person.equals("-")) {
            builder.byNobodyKnown();
            return;
        }
        var words = List.of(person.split(" +"));
        var who = aPerson().inCategory(new CategoryId(words.getFirst()));
        words.stream().skip(1).forEach(word -> trait(who, word));
        builder.by(who);
    }

    private static void trait(PersonBuilder who, String word) {
        switch (word) {
            case "pending" -> who.reviewed(Review.PENDING);
            case "refused" -> who.reviewed(Review.REFUSED);
            case "no-reply" -> who.replying(Reply.NONE);
            case "declined" -> who.replying(Reply.DECLINED);
            case "video" -> who.attending(Attendance.VIDEO);
            case "undecided" -> who.attending(Attendance.UNDECIDED);
            case "heads=4" -> who.forHeads(4);
            default -> grant(who, word.substring(1).split("[@/]"));
        }
    }

    private static void grant(PersonBuilder who, String[] parts) {
        var place = place(parts[0]);
        switch (parts.length) {
            case 1 -> who.granted(place);
            case 2 -> who.granted(place, day(parts[1]));
            default -> who.granted(place, day(parts[1]), parts[2]);
        }
    }

    private static Place place(String id) {
        return ProgrammeBuilder.aProgramme().build().place(id).orElseThrow();
    }

    private Whereabouts whereabouts(Programme programme) {
        return Whereabouts.fold(
                Stream.of(before.split(";"))
                        .map(String::strip)
                        .filter(passage -> !passage.isEmpty())
                        .map(passage -> entry(programme, passage.split(" ")))
                        .toList());
    }

    private static Entry entry(Programme programme, String[] words) {
        var gate = programme.venue().gate(new GateId(words[1])).orElseThrow();
        var zone = words[0].endsWith("out") ? gate.leaves() : gate.zone();
        var credential =
                words[0].startsWith("other-") ? Facts.OTHER_LOOKUP : ApproachBuilder.LOOKUP;
        Fact fact =
                words[0].endsWith("out")
                        ? new Fact.GuestLeft(
                                Facts.LIN,
                                gate.id(),
                                zone,
                                programme.venue().within(zone),
                                credential)
                        : new Fact.GuestAdmitted(
                                Facts.LIN,
                                gate.id(),
                                zone,
                                words.length > 3
                                        ? Optional.of(new SessionId(words[3]))
                                        : Optional.empty(),
                                1,
                                credential);
        return Facts.entry(instant(words[2]), fact);
    }
}
