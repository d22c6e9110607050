package org.dengta.ui.door.word;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.accreditation.Participation.Review;
import org.dengta.platform.fx.Texts;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.word.Ticks.Delegation;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention.RemoteParticipant;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Verdict;
import org.dengta.wording.VerdictWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list at the door says where bystanders read it. */
final class TickTextsTest {
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:30");

    @ParameterizedTest
    @MethodSource("personal")
    void what_is_about_the_person_or_the_credential_is_left_to_the_desk(Verdict verdict) {
        assertThat(texts(Locale.ENGLISH).hindrance(verdict, NOW)).isEqualTo("see the desk");
        assertThat(texts(Locale.CHINESE).hindrance(verdict, NOW)).isEqualTo("请到服务台");
    }

    static Stream<Verdict> personal() {
        var refused =
                Stream.<Refusal>of(
                                new Refusal.Revoked(NOW, "lost"),
                                new Refusal.Blocked(NOW, "misuse"),
                                new Refusal.Expired(SampleEvent.DAY_1),
                                new Refusal.NotApproved(Review.PENDING),
                                new Refusal.BadgeNotHandedOver(),
                                new Refusal.WrongPlace(List.of(SampleEvent.HALL)),
                                new Refusal.WithoutPrincipal(
                                        Refusal.WithoutPrincipal.Lack.NO_ACCESS))
                        .map(TickTextsTest::refused);
        var looked = new Verdict.NeedsAttention(new RemoteParticipant(), Optional.empty());
        return Stream.concat(refused, Stream.of(looked));
    }

    @Test
    void no_room_another_time_and_being_inside_are_said() {
        var full = new Refusal.Full(SampleEvent.HALL, 120, 120, Refusal.Bound.CAPACITY, true);
        var inside = new Refusal.NotLeftYet(SampleEvent.HALL, SampleEvent.EAST, NOW);
        assertThat(texts(Locale.ENGLISH).hindrance(refused(full), NOW)).contains("Hall 1", "120");
        assertThat(texts(Locale.ENGLISH).hindrance(refused(inside), NOW)).contains("Hall 1");
        assertThat(texts(Locale.ENGLISH).hindrance(refused(new Refusal.WrongTime(List.of())), NOW))
                .isNotEqualTo("see the desk");
    }

    @Test
    void on_the_way_out_nobody_to_tick_means_that_nobody_is_inside() {
        assertThat(texts(Locale.ENGLISH).said(nobody(Direction.EXIT)))
                .startsWith("Nobody of this delegation is counted inside");
        assertThat(texts(Locale.CHINESE).said(nobody(Direction.EXIT))).contains("在场");
        assertThat(texts(Locale.ENGLISH).said(nobody(Direction.ENTRY))).contains("approved");
    }

    private static Ticks nobody(Direction direction) {
        return Ticks.reading(new Delegation("丝路代表团", direction), NOW).with(List.of());
    }

    private static Verdict refused(Refusal reason) {
        return new Verdict.Refused(reason, Optional.empty());
    }

    private static TickTexts texts(Locale language) {
        return new TickTexts(
                new Texts("org.dengta.ui.door.door", new SimpleObjectProperty<>(language)),
                new VerdictWords(ProgrammeBuilder.aProgramme()::build));
    }
}
