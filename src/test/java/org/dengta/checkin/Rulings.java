package org.dengta.checkin;

import static org.dengta.testing.SampleEvent.EXPERT;

import org.dengta.admission.Surroundings.Claim;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.kiosk.KioskId;
import org.dengta.neighbour.Arbiter.Asking;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.Bond;
import org.dengta.programme.Whom;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample event with one ruling more. */
final class Rulings {
    static final CategoryId DELEGATION = new CategoryId("delegation");

    private static final KioskId ARBITER = new KioskId("arbiter-1");

    private Rulings() {}

    /** What an arbiter says that grants everything, and anew what was closed. */
    static Claim granted(Asking asking) {
        var run = new Run("0".repeat(32));
        return new Claim.Granted(
                asking.session(), new Position(ARBITER, run, asking.closed().size() + 1L));
    }

    /** With these limits. */
    static Programme limited(Map<Place, Limit> limits) {
        return ruled(List.of(), limits);
    }

    /** With an arbiter of each of these sessions. */
    static Programme strict(SessionId... sessions) {
        return ruled(List.of(), Map.of(), sessions);
    }

    /** Experts come only where their principal is inside; some codes stand for delegations. */
    static Programme together(SessionId... strict) {
        var bond =
                new Terms.Change(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Bond.PRESENCE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var rule = new TermsRule("bond", Whom.of(Set.of(EXPERT)), Set.of(), bond);
        return ruled(List.of(rule), Map.of(), strict);
    }

    private static Programme ruled(
            List<TermsRule> terms, Map<Place, Limit> limits, SessionId... strict) {
        return ProgrammeBuilder.aProgramme()
                .withCategory(delegations())
                .ruledBy(
                        new Regulations(
                                terms,
                                limits,
                                OptionalInt.empty(),
                                List.of(),
                                Map.of(),
                                Stream.of(strict).collect(Collectors.toMap(it -> it, _ -> ARBITER)),
                                List.of(),
                                Map.of()))
                .build();
    }

    private static Category delegations() {
        return new Category(
                DELEGATION,
                30,
                Audience.GUEST,
                new Label("代表团", "Delegation"),
                "#123456",
                "D",
                Optional.empty(),
                Bearer.DELEGATION);
    }
}
