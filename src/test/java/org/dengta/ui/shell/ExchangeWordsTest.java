package org.dengta.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.kiosk.ExchangeState;
import org.dengta.kiosk.ExchangeState.Alone;
import org.dengta.kiosk.ExchangeState.Enrolled;
import org.dengta.kiosk.ExchangeState.Trouble;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.shell.ExchangeWords.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

final class ExchangeWordsTest {
    private static final Instant HEARD = Instant.parse("2024-10-26T01:12:05Z");

    private final SimpleObjectProperty<Locale> language =
            new SimpleObjectProperty<>(Locale.ENGLISH);
    private final ExchangeWords words =
            new ExchangeWords(
                    new Texts("org.dengta.ui.shell.shell", language), ZoneId.of("Asia/Shanghai"));

    private static Enrolled state(Optional<Trouble> trouble, long waiting, int moving, long off) {
        return new Enrolled(
                "http://central",
                Optional.of(HEARD),
                trouble,
                waiting,
                0,
                moving,
                OptionalLong.of(off));
    }

    private static Optional<Trouble> trouble(Reason reason) {
        return Optional.of(new Trouble(reason.name(), HEARD));
    }

    @Test
    void a_kiosk_alone_says_so() {
        assertThat(words.line(new Alone())).isEqualTo("○ Works alone");
        assertThat(ExchangeWords.isTrouble(new Alone())).isFalse();
    }

    @Test
    void contact_is_told_with_what_waits() {
        assertThat(words.brief(state(Optional.empty(), 0, 0, 0))).isEqualTo("● Central connected");
        assertThat(words.brief(state(Optional.empty(), 3, 0, 0)))
                .isEqualTo("● Central connected · 3 to send");
    }

    @Test
    void a_large_round_tells_how_far_it_is() {
        assertThat(words.line(state(Optional.empty(), 0, 34_500, 0)))
                .isEqualTo("● Exchanging: 34,500");
        assertThat(words.line(state(Optional.empty(), 0, 199, 0))).isEqualTo("● Central connected");
    }

    @Test
    void a_cut_off_kiosk_tells_since_when_it_heard_nothing() {
        var cutOff = state(trouble(Reason.UNREACHABLE), 12, 0, 0);
        assertThat(words.line(cutOff)).isEqualTo("▲ Central cut off since 09:12 · 12 to send");
        language.set(Locale.CHINESE);
        assertThat(words.line(cutOff)).isEqualTo("▲ 09:12 起中心失联 · 12 条待发");
        assertThat(ExchangeWords.isTrouble(cutOff)).isTrue();
    }

    @Test
    void a_clock_off_by_a_minute_is_trouble() {
        var off = state(Optional.empty(), 0, 0, -3_723_000);
        assertThat(words.line(off)).isEqualTo("● Central connected · clock off by −1:02:03");
        assertThat(ExchangeWords.isTrouble(off)).isTrue();
        assertThat(ExchangeWords.isTrouble(state(Optional.empty(), 0, 0, 59_999))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_trouble_says_what_to_do(Reason reason) {
        var details = words.details(state(trouble(reason), 0, 0, 0));
        assertThat(details)
                .filteredOn(detail -> detail.name().equals("Trouble"))
                .extracting(Detail::value)
                .singleElement()
                .asString()
                .startsWith("▲ 09:12:05 · ");
    }

    @Test
    void a_kiosk_never_heard_says_so() {
        ExchangeState never =
                new Enrolled(
                        "http://central",
                        Optional.empty(),
                        trouble(Reason.UNREACHABLE),
                        0,
                        0,
                        0,
                        OptionalLong.empty());
        assertThat(words.line(never)).isEqualTo("▲ Central not reached yet");
        assertThat(words.details(never))
                .contains(new Detail("Last heard", "never"))
                .contains(new Detail("Clock", "not compared yet"));
    }
}
