package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.supervision.Alert.Arrived;
import org.dengta.supervision.Alert.BlockedTried;
import org.dengta.supervision.Alert.ClockBehind;
import org.dengta.supervision.Alert.Filling;
import org.dengta.supervision.Alert.HoldChanged;
import org.dengta.supervision.Alert.Level;
import org.dengta.supervision.Alert.RefusalsRunning;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.verdict.Attention;
import org.dengta.wording.Phrases;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

final class AlertWordsTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_2, "09:00");
    private static final KioskId OTHER = new KioskId("door-b");

    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final AlertWords words = new AlertWords(() -> programme);

    @Test
    void every_alert_says_what_and_what_next_in_both_languages() {
        for (var alert : all()) {
            for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                var said = words.of(alert, NINE, language);
                assertThat(said.what()).as(alert.code()).isNotBlank().doesNotContain("{", "''");
                assertThat(said.next()).as(alert.code()).isNotBlank().doesNotContain("{", "''");
            }
        }
    }

    @Test
    void an_arrival_names_the_person_and_every_other_alert_nobody() {
        var name = PersonBuilder.aPerson().build().names().primary();
        for (var alert : all()) {
            var said = words.of(alert, NINE, Locale.CHINESE).what();
            assertThat(said.contains(name)).as(said).isEqualTo(alert instanceof Arrived);
        }
    }

    @Test
    void english_reads_as_a_sentence() {
        var alert =
                new RefusalsRunning(
                        SampleEvent.EAST, "unknown-code", 5, RefusalCause.LIST_BEHIND, NINE);
        assertThat(words.of(alert, NINE, Locale.ENGLISH).what())
                .startsWith("5 refusals running at ")
                .endsWith(
                        ", all for “Not on the list”, the latest at 09:00. Likely: the list of this"
                                + " kiosk is not up to date.");
    }

    @Test
    void both_languages_have_the_same_texts() {
        for (var name : List.of("alerts", "orders")) {
            assertThat(bundle(name, Locale.CHINESE).keySet())
                    .isEqualTo(bundle(name, Locale.ENGLISH).keySet());
        }
        for (var why : Ordering.Why.values()) {
            assertThat(new OrderWords(Locale.CHINESE).of(why)).isNotBlank();
            assertThat(new OrderWords(Locale.ENGLISH).of(why)).isNotBlank();
        }
    }

    @Test
    void every_reason_that_is_offered_has_words_in_both_languages() {
        for (var reason : OrderReason.values()) {
            for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(new Phrases(programme, language, NINE).reason(reason.code()))
                        .isNotEqualTo(
                                new Phrases(programme, language, NINE).reason("no-such-reason"))
                        .doesNotContain("reason code", "原因代码");
            }
        }
    }

    @Test
    void every_attention_of_a_verdict_has_a_likely_cause() {
        assertThat(Attention.CODES)
                .filteredOn(code -> RefusalCause.of(code, 5) == RefusalCause.OTHER)
                .containsExactly("delegation-list");
    }

    private static List<Alert> all() {
        var alerts = new ArrayList<Alert>();
        alerts.add(
                new Arrived(
                        PersonBuilder.aPerson().build(),
                        SampleEvent.EAST,
                        SampleEvent.CENTRE,
                        NINE));
        for (var cause : RefusalCause.values()) {
            alerts.add(new RefusalsRunning(SampleEvent.EAST, "forged", 5, cause, NINE));
        }
        alerts.add(new ClockBehind(NINE, NINE.plusSeconds(600), OTHER));
        alerts.add(new BlockedTried(Facts.LIN, SampleEvent.EAST, NINE));
        for (var level : Level.values()) {
            alerts.add(new Filling(Optional.empty(), level, 9, 10, NINE));
            alerts.add(new Filling(Optional.of(SampleEvent.HALL), level, 9, 10, NINE));
        }
        for (var state : State.values()) {
            alerts.add(hold(ScopeKind.GATE, "east", state, Optional.empty()));
            alerts.add(hold(ScopeKind.VENUE, Hold.VENUE, state, Optional.of(NINE.plusSeconds(9))));
        }
        return alerts;
    }

    private static Alert hold(ScopeKind of, String scope, State state, Optional<Instant> until) {
        return new HoldChanged(new Hold(of, scope, state, "motorcade", until, NINE, OTHER));
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                "org.dengta.supervision." + name,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
