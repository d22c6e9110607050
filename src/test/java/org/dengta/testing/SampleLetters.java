package org.dengta.testing;

import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.credential.CredentialCode;
import org.dengta.invitation.Letter;
import org.dengta.invitation.Letter.ProgrammePoint;
import org.dengta.kiosk.config.KioskConfig;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Letters of the shipped event. */
public final class SampleLetters {
    /** As many digits as a letter's QR code carries. */
    public static final int DIGITS = 193;

    private final KioskConfig config;

    public SampleLetters(KioskConfig config) {
        this.config = config;
    }

    /** A letter to the first sessions of the programme; when these run out, they start again. */
    public Letter letter(Person guest, int sessions) {
        var programme = config.programme();
        return new Letter(
                guest,
                programme.event(),
                programme.venue().name(),
                points(sessions),
                code(),
                digits());
    }

    /** The code below the symbol. */
    public static CredentialCode code() {
        return SampleBadges.code(7);
    }

    /** A guest with a rare character in the name. */
    public static Person guest() {
        return PersonBuilder.aPerson()
                .named(new Names("欧阳喆䶮", "Ouyang Zheyan", "", "zh"))
                .addressedAs("先生")
                .build();
    }

    /** Digits that mean nothing. */
    public static String digits() {
        var random = new Random(5);
        var digits = new StringBuilder("1");
        IntStream.range(1, DIGITS).forEach(_ -> digits.append(random.nextInt(10)));
        return digits.toString();
    }

    private List<ProgrammePoint> points(int count) {
        var programme = config.programme();
        var sessions = programme.sessions();
        return IntStream.range(0, count)
                .mapToObj(i -> sessions.get(i % sessions.size()))
                .map(session -> new ProgrammePoint(session, programme.name(session.zone())))
                .sorted(Comparator.comparing(point -> point.session().held().from()))
                .toList();
    }
}
