package org.dengta.admission;

import org.dengta.accreditation.Rights;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.programme.Whom.Subject;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is behind a gate for somebody: worked out once for each approach, since every rule asks for
 * it. Sessions come before the zone and earlier sessions before later ones.
 *
 * @param known who stands before it
 * @param rights of that person
 * @param ofZone the terms in the zone behind the gate, whatever is held in it
 * @param granted what is ever open to the person
 */
record Doorway(Known known, Rights rights, Terms ofZone, List<Way> granted) {
    Doorway {
        granted = List.copyOf(granted);
    }

    /**
     * A place behind a gate.
     *
     * @param place the zone, or what is held in it
     * @param windows when it is open to the person, at least one
     * @param terms on which the person enters it
     */
    record Way(Place place, List<Window> windows, Terms terms) {
        boolean isOpen(Instant at) {
            return windows.stream().anyMatch(window -> window.contains(at));
        }
    }

    static Doorway of(Programme programme, Known known) {
        var rights = known.holder().rights(programme);
        var subject = Rights.subject(programme, known.person());
        var places = programme.placesBehind(known.approach().gate());
        var usual = places.stream().map(place -> way(programme, subject, place, rights));
        var terms = programme.terms(known.zone(), subject);
        var granted =
                places.contains(known.zone())
                        ? usual
                        : Stream.concat(usual, Stream.of(lifted(known, rights, terms)));
        return new Doorway(
                known, rights, terms, granted.filter(way -> !way.windows().isEmpty()).toList());
    }

    private static Way way(Programme programme, Subject subject, Place place, Rights rights) {
        return new Way(place, rights.windows(place), programme.terms(place, subject));
    }

    /** A zone without hours of its own, which only a lift opens by itself. */
    private static Way lifted(Known known, Rights rights, Terms terms) {
        return new Way(known.zone(), rights.lifts(known.zone()), terms);
    }

    Approach approach() {
        return known.approach();
    }

    Instant at() {
        return known.at();
    }

    /** What is open to the person now. */
    List<Way> open() {
        return granted.stream().filter(way -> way.isOpen(at())).toList();
    }
}
