package org.dengta.app.tour;

import static org.dengta.app.tour.Scenes.MAIN_HALL;
import static org.dengta.app.tour.Scenes.scan;

import org.dengta.accreditation.Person;

/** From the letter to the refusal of its second use, and every way a letter can be wrong. */
record LetterChapter(Scenes scenes) {
    private static final String BEFORE_THE_OPENING = "2024-10-26T08:40:00";
    private static final String SECONDS_LATER = "2024-10-26T08:40:04";
    private static final String MINUTES_LATER = "2024-10-26T08:52:00";

    void tell(Cast cast) {
        var guest = cast.guest();
        scenes.guide().take(invite("The guest's letter", guest));
        var digits =
                scenes.guide()
                        .take(Step.of("What its code says", "decode", scenes.letterOf(guest)))
                        .strip();
        uses(scenes.letterOf(guest));
        wrongPlaceAndTime(scenes.letterOf(guest));
        wrongCodes(digits.substring(digits.lastIndexOf('\t') + 1));
        end(guest);
        remote(cast.remote());
    }

    private Step invite(String title, Person person) {
        return Step.of(title, "invite", "--guest=" + person.id(), "--out=" + scenes.letters());
    }

    private void uses(String letter) {
        var guide = scenes.guide();
        guide.take(
                scan(
                                "The letter at the main hall before the opening",
                                MAIN_HALL,
                                BEFORE_THE_OPENING,
                                letter)
                        .says("✔"));
        guide.take(
                scan(
                                "Held over the scanner twice: the same verdict, nothing counted"
                                        + " twice",
                                MAIN_HALL,
                                SECONDS_LATER,
                                letter)
                        .says("✔"));
        guide.take(
                scan(
                                "Handed on to somebody else: refused, with gate and time",
                                "main-hall-door-b",
                                MINUTES_LATER,
                                letter)
                        .ends(1)
                        .says("Main Hall Door A", "08:40"));
    }

    private void wrongPlaceAndTime(String letter) {
        var guide = scenes.guide();
        guide.take(
                scan("At a gate that is not this guest's", "works-gate", MINUTES_LATER, letter)
                        .ends(1)
                        .says("✘"));
        guide.take(
                scan("On the evening before", MAIN_HALL, "2024-10-25T20:00", letter)
                        .ends(1)
                        .says("✘"));
    }

    private void wrongCodes(String digits) {
        var guide = scenes.guide();
        guide.take(typed("One digit misread", misread(digits)).ends(1).says("✘"));
        guide.take(
                typed("The letter's code torn off in the middle", digits.substring(0, 100))
                        .ends(1)
                        .says("✘"));
        guide.take(
                typed("A web address instead of a code", "https://example.org/ticket")
                        .ends(1)
                        .says("!"));
    }

    private void end(Person guest) {
        var letter = scenes.letterOf(guest);
        var guide = scenes.guide();
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
                                "--guest=" + guest.id(),
                                "--kind=letter",
                                "--reason=lost")
                        .when("2024-10-26T12:40"));
        guide.take(
                scan("From then on it opens nothing", "guest-entrance", "2024-10-26T13:00", letter)
                        .ends(1)
                        .says("✘", "lost"));
    }

    private void remote(Person remote) {
        scenes.guide().take(invite("A guest who takes part by video gets a letter too", remote));
        scenes.guide()
                .take(
                        scan(
                                        "but never counts as on site unasked",
                                        "guest-entrance",
                                        BEFORE_THE_OPENING,
                                        scenes.letterOf(remote))
                                .ends(1)
                                .says("!"));
    }

    private static Step typed(String title, String text) {
        return scan(title, MAIN_HALL, MINUTES_LATER, "-").scanning(text);
    }

    private static String misread(String digits) {
        var at = digits.length() - 40;
        var other = (char) ('0' + (digits.charAt(at) - '0' + 1) % 10);
        return digits.substring(0, at) + other + digits.substring(at + 1);
    }
}
