package org.dengta.ui.shell;

import org.dengta.kiosk.ExchangeState;
import org.dengta.kiosk.ExchangeState.Alone;
import org.dengta.kiosk.ExchangeState.Enrolled;
import org.dengta.kiosk.ExchangeState.Trouble;
import org.dengta.platform.fx.Texts;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** How the kiosk stands with the central list, in the words shown now. */
public final class ExchangeWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A round this large is told of while it goes on. */
    private static final int LARGE = 200;

    /** Clocks closer than this agree for every purpose at a gate. */
    private static final Duration AGREES = Duration.ofSeconds(60);

    private final Texts texts;
    private final ZoneId zone;

    /** One thing and how it is. */
    public record Detail(String name, String value) {}

    /**
     * @param texts of the bundle {@code org.dengta.ui.shell.shell}
     * @param zone the venue's
     */
    public ExchangeWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** As shortly as it goes: whether there is contact, and what waits for it. */
    String brief(ExchangeState state) {
        return switch (state) {
            case Alone _ -> texts.now("exchange.alone");
            case Enrolled enrolled -> String.join(" · ", contactAndWaiting(enrolled));
        };
    }

    /** In one line. */
    public String line(ExchangeState state) {
        return switch (state) {
            case Alone _ -> texts.now("exchange.alone");
            case Enrolled enrolled -> String.join(" · ", parts(enrolled));
        };
    }

    /** Whether somebody should look at it. */
    static boolean isTrouble(ExchangeState state) {
        return state instanceof Enrolled enrolled
                && (enrolled.trouble().isPresent() || isOff(enrolled.offsetMs()));
    }

    /** Everything there is to know. */
    public List<Detail> details(ExchangeState state) {
        return switch (state) {
            case Alone _ -> List.of(detail("exchange.central", texts.now("exchange.alone.more")));
            case Enrolled enrolled -> details(enrolled);
        };
    }

    private List<String> contactAndWaiting(Enrolled state) {
        var parts = new ArrayList<String>(List.of(contact(state)));
        if (state.waiting() > 0) {
            parts.add(texts.now("exchange.waiting", number(state.waiting())));
        }
        return parts;
    }

    private List<String> parts(Enrolled state) {
        var parts = contactAndWaiting(state);
        if (state.quarantined() > 0) {
            parts.add(texts.now("exchange.quarantined", number(state.quarantined())));
        }
        if (isOff(state.offsetMs())) {
            parts.add(texts.now("exchange.clock", offset(state.offsetMs().orElseThrow())));
        }
        return parts;
    }

    private String contact(Enrolled state) {
        if (state.trouble().isPresent()) {
            return state.heard()
                    .map(heard -> texts.now("exchange.since", MINUTE.format(heard.atZone(zone))))
                    .orElseGet(() -> texts.now("exchange.never"));
        }
        return state.moving() >= LARGE
                ? texts.now("exchange.moving", number(state.moving()))
                : texts.now(state.heard().isPresent() ? "exchange.connected" : "exchange.never");
    }

    private List<Detail> details(Enrolled state) {
        var all = new ArrayList<Detail>();
        all.add(detail("exchange.central", state.central()));
        all.add(
                detail(
                        "exchange.heard",
                        state.heard()
                                .map(this::time)
                                .orElseGet(() -> texts.now("exchange.heard.never"))));
        state.trouble().map(this::trouble).ifPresent(all::add);
        all.add(detail("exchange.to-send", number(state.waiting())));
        all.add(detail("exchange.aside", number(state.quarantined())));
        all.add(detail("exchange.off", clock(state.offsetMs())));
        return List.copyOf(all);
    }

    private Detail trouble(Trouble trouble) {
        var key = trouble.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return detail(
                "exchange.trouble",
                "▲ " + time(trouble.since()) + " · " + texts.now("exchange.trouble." + key));
    }

    private String clock(OptionalLong offsetMs) {
        return offsetMs.isPresent()
                ? texts.now("exchange.off.by", offset(offsetMs.getAsLong()))
                : texts.now("exchange.off.unknown");
    }

    private Detail detail(String key, String value) {
        return new Detail(texts.now(key), value);
    }

    private static boolean isOff(OptionalLong offsetMs) {
        return offsetMs.isPresent() && Math.abs(offsetMs.getAsLong()) >= AGREES.toMillis();
    }

    /** Ahead of the central is plus; hours, minutes and seconds, or seconds alone. */
    private static String offset(long ms) {
        var off = Duration.ofMillis(Math.abs(ms));
        var sign = ms < 0 ? "−" : "+";
        return off.compareTo(AGREES) < 0
                ? String.format(Locale.ROOT, "%s%.1f s", sign, off.toMillis() / 1000.0)
                : String.format(
                        Locale.ROOT,
                        "%s%d:%02d:%02d",
                        sign,
                        off.toHours(),
                        off.toMinutesPart(),
                        off.toSecondsPart());
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private String number(long value) {
        return NumberFormat.getIntegerInstance(texts.language().getValue()).format(value);
    }
}
