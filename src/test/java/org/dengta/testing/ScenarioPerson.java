package org.dengta.testing;

import static org.dengta.testing.PersonBuilder.aPerson;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Protocol;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;

import java.util.List;
import java.util.OptionalInt;

/** People as scenarios write them: the category, then what is special about the person. */
final class ScenarioPerson {
    private final Programme programme;

    ScenarioPerson(Programme programme) {
        this.programme = programme;
    }

    void apply(String cell, ApproachBuilder builder) {
        if (cell.equals("-")) {
            builder.byNobodyKnown();
            return;
        }
        builder.by(of(cell));
        if (List.of(cell.split(" +")).contains("provisional")) {
            builder.provisionally();
        }
    }

    PersonBuilder of(String cell) {
        var words = List.of(cell.split(" +"));
        var who = aPerson().inCategory(new CategoryId(words.getFirst()));
        words.stream().skip(1).forEach(word -> trait(who, word));
        return who;
    }

    private void trait(PersonBuilder who, String word) {
        var parts = word.split("=", 2);
        switch (parts[0]) {
            case "pending" -> who.reviewed(Review.PENDING);
            case "refused" -> who.reviewed(Review.REFUSED);
            case "no-reply" -> who.replying(Reply.NONE);
            case "declined" -> who.replying(Reply.DECLINED);
            case "video" -> who.attending(Attendance.VIDEO);
            case "undecided" -> who.attending(Attendance.UNDECIDED);
            case "provisional" -> who.replying(Reply.NONE);
            case "heads" -> who.forHeads(Integer.parseInt(parts[1]));
            case "no" -> who.withId(parts[1]);
            case "of" -> who.from(new Affiliation("", "", "", "", parts[1], ""));
            case "seat" -> who.under(new Protocol("", OptionalInt.empty(), parts[1]));
            default -> grant(who, word.substring(1).split("[@/]"));
        }
    }

    private void grant(PersonBuilder who, String[] parts) {
        var place = programme.place(parts[0]).orElseThrow();
        switch (parts.length) {
            case 1 -> who.granted(place);
            case 2 -> who.granted(place, ScenarioTime.day(parts[1]));
            default -> who.granted(place, ScenarioTime.day(parts[1]), parts[2]);
        }
    }
}
