package org.dengta.ui.desk.card;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.accreditation.Rights.Lift;
import org.dengta.platform.fx.Texts;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.ui.desk.card.CardWords.Line;
import org.dengta.venue.Gate;
import org.dengta.venue.Place;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a person is, and where the person may go, in words. */
final class AccessWords {
    private final Texts texts;
    private final Programme programme;
    private final Times times;

    AccessWords(Texts texts, Programme programme, Times times) {
        this.texts = texts;
        this.programme = programme;
        this.times = times;
    }

    /** Inside since when and through which gate; or arrived; or not yet. */
    List<Line> presence(Dossier dossier) {
        var inside =
                dossier.standings().stream()
                        .filter(it -> it.isInside(programme.stay(it.place(), times.now())))
                        .map(this::inside)
                        .toList();
        return inside.isEmpty() ? List.of(new Line("", notInside(dossier))) : inside;
    }

    private Line inside(Standing standing) {
        var since = standing.entered().map(this::passage).orElse("");
        return new Line(name(standing.place()), texts.now("presence.inside", since));
    }

    private String notInside(Dossier dossier) {
        var left =
                dossier.standings().stream()
                        .flatMap(it -> it.left().stream())
                        .max(Comparator.comparing(Passage::at));
        var arrived =
                dossier.standings().stream()
                        .flatMap(it -> it.arrived().stream())
                        .min(Comparator.<Instant>naturalOrder());
        if (arrived.isEmpty()) {
            return texts.now("presence.none");
        }
        var came = texts.now("presence.arrived", times.at(arrived.get()));
        return left.map(it -> came + " " + texts.now("presence.left", passage(it))).orElse(came);
    }

    private String passage(Passage passage) {
        var gate =
                programme
                        .venue()
                        .gate(passage.gate())
                        .map(Gate::name)
                        .map(times::name)
                        .orElse(passage.gate().value());
        return texts.now("presence.passage", times.at(passage.at()), gate);
    }

    /** Every place open to the person today, with its hours; else on which days there is any. */
    List<Line> today(Person person, List<Lift> lifts) {
        var rights = new Rights(programme, person, lifts);
        var lines = new ArrayList<Line>();
        places().forEach(place -> {
            var hours =
                    rights.windows(place).stream()
                            .filter(window -> isToday(window))
                            .map(times::hours)
                            .distinct()
                            .collect(Collectors.joining(texts.now("form.comma")));
            lines.add(new Line(name(place), hours));
        });
        var open = lines.stream().filter(line -> !line.value().isEmpty()).toList();
        return open.isEmpty() ? List.of(new Line("", otherDays(rights))) : open;
    }

    private String otherDays(Rights rights) {
        var days =
                places().flatMap(place -> rights.windows(place).stream())
                        .map(window -> times.dayOf(window.from()))
                        .distinct()
                        .sorted(Comparator.<LocalDate>naturalOrder())
                        .map(times::day)
                        .toList();
        var zones =
                programme.venue().zones().stream()
                        .filter(zone -> rights.mayEnter(zone.id()))
                        .map(Zone::sign)
                        .collect(Collectors.joining(" · "));
        return days.isEmpty()
                ? texts.now("access.never")
                : texts.now("access.other-days", String.join(texts.now("form.comma"), days), zones);
    }

    private boolean isToday(Window window) {
        return times.dayOf(window.from()).equals(times.today());
    }

    private Stream<Place> places() {
        var zones =
                programme.venue().zones().stream()
                        .filter(zone -> zone.opening() instanceof Zone.ByDay)
                        .map(zone -> (Place) zone.id());
        return Stream.concat(zones, programme.sessions().stream().map(it -> (Place) it.id()));
    }

    private String name(Place place) {
        return times.name(programme.name(place));
    }
}
