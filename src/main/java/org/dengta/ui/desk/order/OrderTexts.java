package org.dengta.ui.desk.order;

import org.dengta.platform.fx.Texts;
import org.dengta.programme.Programme;
import org.dengta.supervision.PersonDesk.Receiver;
import org.dengta.supervision.Taking.Document;
import org.dengta.ui.desk.order.OrderDraft.Kind;
import org.dengta.ui.desk.order.OrderDraft.Opening;
import org.dengta.ui.desk.order.OrderDraft.Step;
import org.dengta.wording.Phrases;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An order in words, in the language shown now. */
final class OrderTexts {
    private final Texts texts;
    private final Phrases phrases;
    private final Instant now;

    OrderTexts(Texts texts, Programme programme, Instant now) {
        this.texts = texts;
        this.now = now;
        var isChinese = texts.language().getValue().getLanguage().equals("zh");
        phrases = new Phrases(programme, isChinese ? Locale.CHINESE : Locale.ENGLISH, now);
    }

    /** What is to be chosen next. */
    String question(OrderDraft draft) {
        return later(draft)
                .filter(_ -> draft.step() == Step.LASTS)
                .map(from -> texts.now("order.step.lasts-later", phrases.time(from)))
                .orElseGet(() -> texts.now("order.step." + code(draft.step())));
    }

    /** What was chosen before. */
    String soFar(OrderDraft draft) {
        return Stream.of(
                        draft.kind().map(this::kind),
                        draft.receiver().map(this::receiver),
                        draft.document().map(this::document),
                        draft.place().map(it -> phrases.name(it.name())),
                        later(draft).map(it -> texts.now("order.from", phrases.time(it))),
                        draft.until(now).map(this::until),
                        draft.reason().map(it -> phrases.reason(it.code())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** What comes of it, before it is ordered. */
    String effect(OrderDraft draft) {
        var place = draft.place().map(it -> phrases.name(it.name())).orElse("");
        var until = draft.until(now).map(phrases::time).orElse("");
        return later(draft)
                .map(phrases::time)
                .map(from -> texts.now("order.effect.lift-later", place, from, until))
                .or(() ->
                        draft.kind().map(it -> texts.now("order.effect." + code(it), place, until)))
                .orElse("");
    }

    /** When a lift begins that does not begin at once. */
    private Optional<Instant> later(OrderDraft draft) {
        return draft.from(now)
                .filter(_ -> draft.kind().equals(Optional.of(Kind.LIFT)))
                .filter(it -> it.isAfter(now));
    }

    String choice(OrderDraft draft, int index) {
        return switch (draft.step()) {
            case KIND -> kind(draft.offer().kinds().get(index));
            case RECEIVER -> receiver(Receiver.values()[index]);
            case DOCUMENT -> document(Document.values()[index]);
            case PLACE -> place(draft, draft.places().get(index));
            case LASTS -> lasting(draft, OrderDraft.LASTING.get(index));
            case REASON -> phrases.reason(draft.reasons().get(index).code());
            case CONFIRM -> confirm(draft);
        };
    }

    private String kind(Kind kind) {
        return texts.now("order.kind." + code(kind));
    }

    private String receiver(Receiver receiver) {
        return texts.now("order.receiver." + receiver.code());
    }

    private String document(Document document) {
        return texts.now("order.document." + document.code());
    }

    /** Those that are lifted tell until when. */
    private String place(OrderDraft draft, Opening opening) {
        var name = phrases.name(opening.name());
        return draft.kind().equals(Optional.of(Kind.END_LIFT))
                ? name + " · " + until(opening.until())
                : name;
    }

    private String lasting(OrderDraft draft, Duration time) {
        var until = draft.until(time, now).map(phrases::time).orElse("");
        return time.isZero()
                ? texts.now("order.lasts.close", until)
                : texts.now("order.lasts", time.toMinutes(), until);
    }

    private String until(Instant end) {
        return texts.now("order.until", phrases.time(end));
    }

    private String confirm(OrderDraft draft) {
        return texts.now(
                draft.kind().equals(Optional.of(Kind.HAND_OVER))
                        ? "order.confirm.identity"
                        : "order.confirm.usual");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
