package org.dengta.app.tour;

import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Person;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;

/** A family on one reservation of another system: in its slot, and when the slot is over. */
record FamilyChapter(Scenes scenes, Programme programme) {

    void tell(Person family) {
        var grant =
                family.grants().stream()
                        .filter(known -> known.slot().isPresent())
                        .findFirst()
                        .orElseThrow();
        var hours = grant.slot().flatMap(programme::slot).map(Slot::hours).orElseThrow();
        var day = grant.day().orElseThrow();
        var within = day.atTime(hours.from().plusMinutes(30)).toString();
        var after = day.atTime(hours.to().plusMinutes(30)).toString();
        var heads = family.participation().heads();
        var guide = scenes.guide();
        guide.take(
                typed("A reservation for " + heads + " people", grant, within, family).says("✔"));
        guide.take(typed("The same after its slot", grant, after, family).ends(1).says("✘"));
    }

    private Step typed(String title, Grant grant, String at, Person family) {
        return Scenes.scan(title, gate(grant).id().value(), at, "-").scanning(family.foreignCode());
    }

    private Gate gate(Grant grant) {
        return programme.venue().gates().stream()
                .filter(gate -> gate.zone().equals(grant.place()))
                .filter(gate -> gate.directions().contains(Direction.ENTRY))
                .findFirst()
                .orElseThrow();
    }
}
