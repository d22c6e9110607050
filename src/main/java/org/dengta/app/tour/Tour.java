package org.dengta.app.tour;

import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Person;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.programme.Slot;
import org.dengta.venue.Direction;
import org.dengta.venue.SessionId;

import java.nio.file.Path;

/**
 * The journey: lists in, letter out, code scanned, verdict, badge, headcount; the bad cases on the
 * way included.
 */
public final class Tour {
    private static final SessionId OPENING = new SessionId("opening-ceremony");
    private static final String MAIN_HALL = "main-hall-door-a";
    private static final String TEN_PAST = "2024-10-26T08:40:00";
    private static final String FOUR_SECONDS_LATER = "2024-10-26T08:40:04";
    private static final String MINUTES_LATER = "2024-10-26T08:52:00";

    private final Guide guide;
    private final Path samples;
    private final Path out;

    /**
     * @param guide takes the steps
     * @param samples folder of the sample lists
     * @param out folder for everything the tour makes
     */
    public Tour(Guide guide, Path samples, Path out) {
        this.guide = guide;
        this.samples = samples;
        this.out = out;
    }

    /** Lists come in as organisers keep them. */
    public void lists() {
        var guests = samples.resolve("guests.xlsx").toString();
        var report = out.resolve("import-report.xlsx").toString();
        guide.take(
                Step.of("A workbook of 1,500 guests comes in", "guests", "import", guests)
                        .says(" 0 rejected"));
        guide.take(
                Step.of("The same workbook again changes nothing", "guests", "import", guests)
                        .says("0 imported", "0 changed", " 0 rejected"));
        guide.take(
                Step.of(
                                "Working accreditations: a CSV in GB18030, other columns",
                                "guests",
                                "import",
                                samples.resolve("working.csv").toString())
                        .says(" 0 rejected"));
        guide.take(
                Step.of(
                                "Reservations as another system exports them",
                                "guests",
                                "import",
                                "--category=visitor",
                                "--review=approved",
                                samples.resolve("reservations.csv").toString())
                        .says(" 0 rejected"));
        guide.take(
                Step.of(
                                "A list full of faults: each row with its reason, also as a"
                                        + " workbook",
                                "guests",
                                "import",
                                "--report=" + report,
                                samples.resolve("guests-with-faults.xlsx").toString())
                        .ends(1));
    }

    /** From the letter to the refusal of its second use, and every way a letter can be wrong. */
    public void letters(Cast cast) {
        var guest = cast.guest().id().value();
        var letter = OutFiles.named(out.resolve("letters"), cast.guest().id(), ".pdf").toString();
        guide.take(
                Step.of(
                        "The guest's letter",
                        "invite",
                        "--guest=" + guest,
                        "--out=" + out.resolve("letters")));
        var digits = guide.take(Step.of("What its code says", "decode", letter)).strip();
        guide.take(
                scan("The letter at the main hall before the opening", MAIN_HALL, TEN_PAST, letter)
                        .says("✔"));
        guide.take(
                scan(
                                "Held over the scanner twice: the same verdict, nothing counted"
                                        + " twice",
                                MAIN_HALL,
                                FOUR_SECONDS_LATER,
                                letter)
                        .says("✔"));
        guide.take(
                scan(
                                "Handed on to somebody else: refused, with gate and time",
                                "main-hall-door-b",
                                MINUTES_LATER,
                                letter)
                        .ends(1)
                        .says("08:40"));
        guide.take(
                scan("At a door that is not this guest's", "works-gate", MINUTES_LATER, letter)
                        .ends(1));
        guide.take(scan("On the evening before", MAIN_HALL, "2024-10-25T20:00", letter).ends(1));
        var code = digits.substring(digits.lastIndexOf('\t') + 1);
        guide.take(typed("One digit misread", flipped(code)).ends(1));
        guide.take(typed("A web address instead of a code", "https://example.org/ticket").ends(1));
        guide.take(
                Step.of(
                                "The guest leaves",
                                "scan",
                                "--exit",
                                "--gate=" + MAIN_HALL,
                                "--at=2024-10-26T11:30",
                                letter)
                        .says("✔"));
        guide.take(
                Step.of(
                        "The letter is reported lost",
                        "credential",
                        "revoke",
                        "--guest=" + guest,
                        "--kind=letter",
                        "--reason=lost"));
        guide.take(
                scan("From then on it opens nothing", "guest-entrance", "2024-10-26T13:00", letter)
                        .ends(1));
        remote(cast.remote());
    }

    private void remote(Person remote) {
        guide.take(
                Step.of(
                        "A guest who takes part by video gets a letter too",
                        "invite",
                        "--guest=" + remote.id(),
                        "--out=" + out.resolve("letters")));
        var letter = OutFiles.named(out.resolve("letters"), remote.id(), ".pdf").toString();
        guide.take(
                scan("but never counts as on site unasked", "guest-entrance", TEN_PAST, letter)
                        .ends(1));
    }

    /** Badges of four scripts, and one that is not given. */
    public void badges(Cast cast) {
        var folder = out.resolve("badges");
        var photos = samples.resolve("photos");
        for (var person :
                new Person[] {cast.guest(), cast.other(), cast.korean(), cast.longLatin()}) {
            guide.take(
                    Step.of(
                            "The badge of " + person.names().primary(),
                            "badge",
                            "--guest=" + person.id(),
                            "--photos=" + photos,
                            "--out=" + folder));
        }
        guide.take(
                Step.of(
                                "No badge without approval",
                                "badge",
                                "--guest=" + cast.pending().id(),
                                "--out=" + folder)
                        .ends(1)
                        .says("NOT_APPROVED"));
        var badge = OutFiles.named(folder, cast.guest().id(), ".pdf").toString();
        guide.take(
                scan("The badge at the guest entrance", "guest-entrance", "2024-10-26T08:20", badge)
                        .says("✔"));
    }

    /** A family with one reservation, in its slot and after it. */
    public void family(Replica replica, Person family) {
        var grant =
                family.grants().stream()
                        .filter(g -> g.slot().isPresent())
                        .findFirst()
                        .orElseThrow();
        var gate =
                replica.programme().venue().gates().stream()
                        .filter(known ->
                                known.zone().equals(grant.place())
                                        && known.directions().contains(Direction.ENTRY))
                        .findFirst()
                        .orElseThrow();
        guide.take(
                Step.of(
                                "A reservation for " + family.participation().heads(),
                                "scan",
                                "--gate=" + gate.id(),
                                "--at=" + start(replica, grant),
                                "-")
                        .scanning(family.foreignCode())
                        .says("✔"));
        guide.take(
                Step.of(
                                "The same on another day",
                                "scan",
                                "--gate=" + gate.id(),
                                "--at=2024-10-30T10:00",
                                "-")
                        .scanning(family.foreignCode())
                        .ends(1));
    }

    /** Figures, and the proof that nothing was lost on the way. */
    public void figures() {
        guide.take(Step.of("Who is inside, has arrived, is expected", "headcount"));
        guide.take(
                Step.of("As it was at a quarter to nine", "headcount", "--at=2024-10-26T08:45")
                        .says("total"));
        guide.take(Step.of("The same for a spreadsheet", "headcount", "--format=csv"));
        guide.take(Step.of("Everything written down, in order", "journal", "list"));
        guide.take(
                Step.of("And nothing changed or missing", "journal", "verify")
                        .says("The journal is whole"));
        guide.take(Step.of("This machine", "doctor"));
    }

    static Cast cast(Replica replica) {
        return Cast.of(replica, OPENING);
    }

    private static Step scan(String title, String gate, String at, String source) {
        return Step.of(title, "scan", "--gate=" + gate, "--at=" + at, source);
    }

    private static Step typed(String title, String text) {
        return scan(title, MAIN_HALL, MINUTES_LATER, "-").scanning(text);
    }

    private static String flipped(String digits) {
        var last = digits.length() - 40;
        return digits.substring(0, last)
                + (char) ('0' + (digits.charAt(last) - '0' + 1) % 10)
                + digits.substring(last + 1);
    }

    private static String start(Replica replica, Grant grant) {
        var programme = replica.programme();
        var hours = grant.slot().flatMap(programme::slot).map(Slot::hours).orElseThrow();
        return grant.day().orElseThrow().atTime(hours.from().plusMinutes(30)).toString();
    }
}
