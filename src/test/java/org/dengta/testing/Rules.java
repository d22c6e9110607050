package org.dengta.testing;

import static org.dengta.testing.RulesEvent.*;
import static org.dengta.testing.RulesEventPeople.*;
import static org.dengta.testing.SampleEvent.CREW;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.GALLERY;
import static org.dengta.testing.SampleEvent.MAYOR;
import static org.dengta.testing.SampleEvent.VISITOR;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.kiosk.KioskId;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Limit;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.programme.Terms.Bond;
import org.dengta.programme.Terms.Change;
import org.dengta.programme.Terms.CutOff;
import org.dengta.programme.Terms.Frequency;
import org.dengta.programme.Terms.Proof;
import org.dengta.programme.Terms.Tolerance;
import org.dengta.programme.Terms.Validity;
import org.dengta.programme.Whom;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the organisers of the event of rules rule. */
final class Rules {
    static final int APPROVED = 100;

    private static final Change NOTHING =
            new Change(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private static final Whom ALL_PEOPLE = Whom.everybody();

    /** The limits say: nearly full from, full at, approved, reserved, one in one out. */
    static final Regulations ALL =
            new Regulations(
                    terms(),
                    Map.of(
                            ARENA, new Limit(8, 10, OptionalInt.of(12), 2, false),
                            STUDIO, new Limit(3, 4, OptionalInt.empty(), 0, true),
                            YARD, new Limit(2, 2, OptionalInt.empty(), 0, false),
                            GALA, new Limit(5, 6, OptionalInt.of(6), 0, false)),
                    OptionalInt.of(APPROVED),
                    List.of(Set.of(PAVILION_A, PAVILION_B)),
                    Map.of(EXPO, VISITOR),
                    Map.of(AUDIENCE, new KioskId("kiosk-9")),
                    List.of(),
                    Map.of());

    private Rules() {}

    private static List<TermsRule> terms() {
        return List.of(
                rule("lounge-press", of(PRESS), LOUNGE, entry(EntryRule.ONCE)),
                rule("lounge-press-later", of(PRESS), LOUNGE, entry(EntryRule.AFTER_EXIT_SOFT)),
                rule("lounge-lin", person("G-0007"), LOUNGE, entry(EntryRule.FREE)),
                rule("lounge-silk-road", delegation("丝路代表团"), LOUNGE, entry(EntryRule.ONCE)),
                rule("lounge-mayors", of(MAYOR), LOUNGE, entry(EntryRule.FREE)),
                rule("lounge-all", ALL_PEOPLE, LOUNGE, entry(EntryRule.AFTER_EXIT)),
                rule("library-thrice", ALL_PEOPLE, LIBRARY, often(3, 0)),
                rule("museum-pause", ALL_PEOPLE, MUSEUM, often(99, 30)),
                rule("arena-vip", of(VIP), ARENA, priority()),
                rule("letters-end", of(DELEGATE), proof(Proof.LETTER_UNTIL_BADGE)),
                rule("badges-begin", of(PRESS), proof(Proof.BADGE_WHEN_HANDED_OVER)),
                rule("gala-badge", of(VIP), GALA, proof(Proof.LETTER_UNTIL_BADGE)),
                rule("build-up", of(CONTRACTOR), valid(null, at(DAY_1, "08:00"))),
                rule("second-day", of(CARD), valid(at(DAY_2, "00:00"), null)),
                rule("gala-valid", of(CREW), GALA, valid(null, at(DAY_1, "20:00"))),
                rule("with-principal", of(INTERPRETER), bond(Bond.ACCESS)),
                rule("gala-after-principal", of(INTERPRETER), GALA, bond(Bond.PRESENCE)),
                rule("after-principal", of(AIDE), bond(Bond.PRESENCE)),
                rule("ask-library", ALL_PEOPLE, LIBRARY, ask()),
                rule("ask-gallery", ALL_PEOPLE, GALLERY, ask()),
                rule("ask-museum", ALL_PEOPLE, MUSEUM, ask()),
                rule("ask-arena", ALL_PEOPLE, ARENA, ask()),
                rule("gala-seats", ALL_PEOPLE, GALA, seated()),
                rule("concert-all", ALL_PEOPLE, CONCERT, let(10, 0, 60)),
                rule("concert-crew", of(CREW), CONCERT, let(30, 15, 0)),
                rule("expo-slots", of(VISITOR), EXPO, let(15, 10, 0)));
    }

    private static TermsRule rule(String id, Whom whom, Place place, Change change) {
        return new TermsRule(id, whom, Set.of(place), change);
    }

    private static TermsRule rule(String id, Whom whom, Change change) {
        return new TermsRule(id, whom, Set.of(), change);
    }

    private static Whom of(CategoryId category) {
        return Whom.of(Set.of(category));
    }

    private static Whom person(String number) {
        return new Whom(Set.of(), Set.of(), Set.of(number));
    }

    private static Whom delegation(String name) {
        return new Whom(Set.of(), Set.of(name), Set.of());
    }

    private static Change entry(EntryRule rule) {
        return new Change(
                Optional.of(rule),
                NOTHING.frequency(),
                NOTHING.tolerance(),
                NOTHING.validity(),
                NOTHING.proof(),
                NOTHING.bond(),
                NOTHING.cutOff(),
                NOTHING.priority(),
                NOTHING.seated());
    }

    private static Change often(int aDay, int minutesApart) {
        return new Change(
                NOTHING.entry(),
                Optional.of(new Frequency(OptionalInt.of(aDay), Duration.ofMinutes(minutesApart))),
                NOTHING.tolerance(),
                NOTHING.validity(),
                NOTHING.proof(),
                NOTHING.bond(),
                NOTHING.cutOff(),
                NOTHING.priority(),
                NOTHING.seated());
    }

    /** Minutes early, minutes late, minutes after the start until the last entry; 0 for none. */
    private static Change let(int early, int late, int last) {
        var tolerance =
                new Tolerance(
                        Optional.of(Duration.ofMinutes(early)),
                        Duration.ofMinutes(late),
                        Optional.of(Duration.ofMinutes(last)).filter(Duration::isPositive));
        return new Change(
                NOTHING.entry(),
                NOTHING.frequency(),
                Optional.of(tolerance),
                NOTHING.validity(),
                NOTHING.proof(),
                NOTHING.bond(),
                NOTHING.cutOff(),
                NOTHING.priority(),
                NOTHING.seated());
    }

    private static Change valid(@Nullable Instant from, @Nullable Instant until) {
        return new Change(
                NOTHING.entry(),
                NOTHING.frequency(),
                NOTHING.tolerance(),
                Optional.of(new Validity(Optional.ofNullable(from), Optional.ofNullable(until))),
                NOTHING.proof(),
                NOTHING.bond(),
                NOTHING.cutOff(),
                NOTHING.priority(),
                NOTHING.seated());
    }

    private static Change proof(Proof proof) {
        return new Change(
                NOTHING.entry(),
                NOTHING.frequency(),
                NOTHING.tolerance(),
                NOTHING.validity(),
                Optional.of(proof),
                NOTHING.bond(),
                NOTHING.cutOff(),
                NOTHING.priority(),
                NOTHING.seated());
    }

    private static Change bond(Bond bond) {
        return new Change(
                NOTHING.entry(),
                NOTHING.frequency(),
                NOTHING.tolerance(),
                NOTHING.validity(),
                NOTHING.proof(),
                Optional.of(bond),
                NOTHING.cutOff(),
                NOTHING.priority(),
                NOTHING.seated());
    }

    private static Change ask() {
        return new Change(
                NOTHING.entry(),
                NOTHING.frequency(),
                NOTHING.tolerance(),
                NOTHING.validity(),
                NOTHING.proof(),
                NOTHING.bond(),
                Optional.of(CutOff.ASK),
                NOTHING.priority(),
                NOTHING.seated());
    }

    private static Change priority() {
        return new Change(
                NOTHING.entry(),
                NOTHING.frequency(),
                NOTHING.tolerance(),
                NOTHING.validity(),
                NOTHING.proof(),
                NOTHING.bond(),
                NOTHING.cutOff(),
                Optional.of(true),
                NOTHING.seated());
    }

    private static Change seated() {
        return new Change(
                NOTHING.entry(),
                NOTHING.frequency(),
                NOTHING.tolerance(),
                NOTHING.validity(),
                NOTHING.proof(),
                NOTHING.bond(),
                NOTHING.cutOff(),
                NOTHING.priority(),
                Optional.of(true));
    }
}
