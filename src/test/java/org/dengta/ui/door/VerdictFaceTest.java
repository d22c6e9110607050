package org.dengta.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.accreditation.Person;
import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds.How;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.fx.Texts;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.Announcement;
import org.dengta.programme.Whom;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.VerdictFace.Who;
import org.dengta.venue.Direction;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Basis.Silence;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.wording.VerdictWords;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What of a verdict is shown where others can read it. */
final class VerdictFaceTest {
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:30");
    private static final Basis FRESH = new Basis.Fresh(1, Duration.ofSeconds(2));
    private static final Basis STALE =
            new Basis.StaleSince(List.of(new Silence(SampleEvent.WEST, Optional.of(NOW))));

    private final Person mayor = PersonBuilder.aPerson().build();

    @Test
    void whose_arrival_is_announced_is_shown_by_category_alone() {
        var who = face(admitted(FRESH), announcing()).who().orElseThrow();
        assertThat(who.primary()).isEmpty();
        assertThat(who.secondary()).isEmpty();
        assertThat(who.hasPortrait()).isFalse();
        assertThat(who.category()).isPresent();
    }

    @Test
    void of_a_protocol_party_only_the_number_is_shown() {
        var texts =
                new Texts("org.dengta.ui.door.door", new SimpleObjectProperty<>(Locale.ENGLISH));
        var words = new VerdictWords(ProgrammeBuilder.aProgramme()::build);
        var face = VerdictFace.of(new LetIn(How.PARTY, "party-1", List.of(), 5), words, texts);
        var who = face.who().orElseThrow();
        assertThat(who.primary()).isEqualTo("Protocol party of 5");
        assertThat(who.secondary()).contains("5");
        assertThat(who.category()).isEmpty();
        assertThat(who.hasPortrait()).isFalse();
    }

    @Test
    void everybody_else_is_named() {
        var who = face(admitted(FRESH), ProgrammeBuilder.aProgramme().build()).who();
        assertThat(who.map(Who::primary)).contains("林海");
        assertThat(who.filter(Who::hasPortrait)).isPresent();
    }

    @Test
    void a_pass_that_does_not_know_of_all_gates_is_another_answer() {
        var plan = ProgrammeBuilder.aProgramme().build();
        assertThat(face(admitted(STALE), plan).isDoubtful()).isTrue();
        assertThat(face(admitted(STALE), plan).words().basis()).contains("not heard since");
        assertThat(face(admitted(FRESH), plan).isDoubtful()).isFalse();
        assertThat(face(admitted(FRESH), plan).words().basis()).contains("2 s ago");
    }

    @Test
    void seats_are_said_larger_than_other_notices() {
        var told =
                admitted(
                        FRESH,
                        new Notice.HadDeclined(),
                        new Notice.Seat(SampleEvent.DINNER, "12-3"),
                        new Notice.PartyLeft(2));
        var face = face(told, ProgrammeBuilder.aProgramme().build());
        assertThat(face.seats()).containsExactly("Seat: 12-3");
        assertThat(face.words().notices())
                .containsExactly(
                        "Had declined the invitation and has come after all.",
                        "2 more of this reservation may come.");
    }

    @Test
    void a_party_counted_anew_leaves_more_to_come() {
        var counted = admitted(FRESH, new Notice.PartyLeft(1)).counted(new Heads(2, 4));
        assertThat(counted.heads()).isEqualTo(new Heads(2, 4));
        assertThat(counted.notices()).containsExactly(new Notice.PartyLeft(2));
    }

    private Admitted admitted(Basis basis, Notice... notices) {
        var badge =
                new Credential(
                        CodeLookup.NONE, mayor.id(), Credential.Kind.BADGE, Optional.empty());
        return new Admitted(
                new Holder(badge, mayor, Whereabouts.unknown(), Orders.empty()),
                Direction.ENTRY,
                SampleEvent.CENTRE,
                Optional.empty(),
                false,
                new Heads(3, 4),
                List.of(notices),
                basis);
    }

    private static VerdictFace face(Verdict verdict, Programme programme) {
        var scan = new Scan("CODE", SampleEvent.EAST, Direction.ENTRY, NOW);
        var decided = new Decided(new Decision(scan, verdict, Optional.empty()));
        return VerdictFace.of(
                decided, new VerdictWords(() -> programme), programme, Locale.ENGLISH);
    }

    private static Programme announcing() {
        var whom = Whom.of(Set.of(SampleEvent.MAYOR));
        var told = new Announcement(whom, Set.of(new KioskId("protocol-1")));
        return ProgrammeBuilder.aProgramme()
                .ruledBy(
                        new Regulations(
                                List.of(),
                                Map.of(),
                                OptionalInt.empty(),
                                List.of(),
                                Map.of(),
                                Map.of(),
                                List.of(told),
                                Map.of()))
                .build();
    }
}
