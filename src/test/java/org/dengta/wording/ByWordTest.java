package org.dengta.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Review;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Surroundings;
import org.dengta.checkin.CheckInReason;
import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.Programme;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.verdict.Basis;
import org.dengta.wording.VerdictWords.Words;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of people let in by somebody's word, which no policy says by itself. */
final class ByWordTest {
    private static final Instant NOW = at(DAY_1, "10:00");
    private static final Programme PROGRAMME = ProgrammeBuilder.aProgramme().build();
    private static final VerdictWords WORDS = new VerdictWords(() -> PROGRAMME);

    @Test
    void a_word_against_a_verdict_is_told_with_its_reason() {
        var said = overridden(Locale.ENGLISH);
        assertThat(said.reason()).isEqualTo("May enter: Centre. 3 of this reservation's 4 people.");
        assertThat(said.notices()).containsExactly("Let in by your word: badge lost.");
        assertThat(overridden(Locale.CHINESE).notices()).containsExactly("特批放行：证件遗失。");
    }

    @Test
    void every_reason_to_choose_has_its_text() {
        for (var reason : CheckInReason.values()) {
            for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(WORDS.reason(reason.code(), language))
                        .isNotBlank()
                        .doesNotContain("reason code", "-");
            }
        }
        assertThat(WORDS.reason("own-code", Locale.ENGLISH)).isEqualTo("reason code own-code");
    }

    @Test
    void bystanders_hear_only_how_many_pass_together() {
        var party = new LetIn(How.PARTY, "group", List.of(), 5);
        assertThat(WORDS.together(party, Locale.ENGLISH)).isEqualTo("Protocol party of 5");
        assertThat(WORDS.together(party, Locale.CHINESE)).isEqualTo("礼宾一行5人");
    }

    /** All of it. */
    static Stream<String> everything(Locale language) {
        var outcomes = Stream.of(CaseOutcome.values()).map(outcome -> WORDS.of(outcome, language));
        var parties =
                Stream.of(How.PARTY, How.DELEGATION)
                        .map(how ->
                                WORDS.together(new LetIn(how, "group", List.of(), 5), language));
        var said = overridden(language);
        var admission =
                Stream.of(said.headline(), said.reason(), said.next(), said.notices().getFirst());
        return Stream.of(Stream.concat(outcomes, parties), admission)
                .map(texts -> texts.collect(Collectors.joining("\n")));
    }

    private static Words overridden(Locale language) {
        var policy = new AdmissionPolicy(PROGRAMME, Duration.ofSeconds(10));
        var three =
                new Surroundings(
                        List.of(),
                        Map.of(),
                        0,
                        new Basis.Sole(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(3));
        var approach =
                ApproachBuilder.anApproach(PROGRAMME)
                        .by(PersonBuilder.aPerson().forHeads(4).reviewed(Review.PENDING))
                        .amid(three)
                        .at(NOW)
                        .build();
        var verdict = policy.overridden(approach, CheckInReason.LOST_BADGE.code());
        return WORDS.of(verdict, NOW, language);
    }
}
