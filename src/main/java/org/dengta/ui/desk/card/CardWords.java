package org.dengta.ui.desk.card;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.WalkInNumber;
import org.dengta.amendment.AmendmentWords;
import org.dengta.credential.Credential;
import org.dengta.platform.fx.Texts;
import org.dengta.programme.Programme;
import org.dengta.ui.desk.card.Dossier.Copy;
import org.dengta.wording.Phrases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier in words, in the language shown now; what is empty is not said. */
final class CardWords {
    private static final Set<CardField> HEAD =
            EnumSet.complementOf(
                    EnumSet.of(
                            CardField.SEAT,
                            CardField.PHONE,
                            CardField.NOTES,
                            CardField.ATTENDANCE));

    private final Texts texts;
    private final Programme programme;
    private final Times times;
    private final AccessWords access;
    private final AmendmentWords amendments;
    private final Phrases phrases;

    /** A heading and what stands below it. */
    record Section(String title, List<Line> lines) {}

    /**
     * A name and a value, either perhaps empty.
     *
     * @param listed what the list says where a desk has amended the value
     */
    record Line(String name, String value, Optional<String> listed) {
        Line(String name, String value) {
            this(name, value, Optional.empty());
        }
    }

    CardWords(Texts texts, Programme programme, Instant now) {
        this.texts = texts;
        this.programme = programme;
        this.times = new Times(texts, programme.time(), now);
        this.phrases = new Phrases(programme, texts.language().getValue(), now);
        this.amendments = new AmendmentWords(texts.language().getValue());
        this.access = new AccessWords(texts, programme, times);
    }

    /** What is seen first; whether it forbids a badge. */
    record Warning(boolean stops, String text) {}

    /** Why the person may not simply be let in. */
    List<Warning> warnings(Dossier dossier) {
        var warnings = new ArrayList<Warning>();
        dossier.orders()
                .blocked()
                .map(it ->
                        texts.now(
                                "warning.blocked", times.at(it.at()), phrases.reason(it.reason())))
                .ifPresent(text -> warnings.add(new Warning(true, text)));
        var participation = dossier.person().participation();
        if (participation.review() != Review.APPROVED) {
            warnings.add(new Warning(true, texts.now("warning." + key(participation.review()))));
        }
        if (participation.attendance() == Attendance.VIDEO) {
            warnings.add(new Warning(false, texts.now("warning.video")));
        }
        if (dossier.category().isEmpty()) {
            warnings.add(new Warning(true, texts.now("warning.category")));
        }
        var revoked =
                dossier.credentials().stream().filter(it -> it.revoked().isPresent()).toList();
        if (!revoked.isEmpty()) {
            warnings.add(new Warning(false, texts.now("warning.revoked", revoked.size())));
        }
        return warnings;
    }

    /** Everything else, in the order in which it is wanted. */
    List<Section> sections(Dossier dossier) {
        return Stream.of(
                        section("presence", access.presence(dossier)),
                        section("accreditation", accreditation(dossier)),
                        section("access", access.today(dossier.person(), dossier.orders().lifts())),
                        section("badges", badges(dossier)),
                        section("contact", contact(dossier)),
                        section("credentials", credentials(dossier)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Section section(String key, List<Line> lines) {
        return new Section(
                texts.now("card." + key),
                lines.stream().filter(line -> !line.value().isBlank()).toList());
    }

    /** What the list says of the fields at the head of the card that a desk has amended. */
    List<String> amendedHead(Dossier dossier) {
        return dossier.amended().entrySet().stream()
                .filter(entry -> HEAD.contains(entry.getKey()))
                .map(entry -> amendments.field(entry.getKey()) + " · " + listed(entry))
                .toList();
    }

    private String listed(Map.Entry<CardField, String> entry) {
        return texts.now("card.listed", amendments.value(entry.getKey(), entry.getValue()));
    }

    /** A line of a field that a desk may have amended. */
    private Line line(String key, CardField field, String value, Dossier dossier) {
        var amended =
                dossier.amended().entrySet().stream()
                        .filter(entry -> entry.getKey() == field)
                        .map(this::listed)
                        .findFirst();
        var shown = amended.isPresent() && value.isBlank() ? "—" : value;
        return new Line(texts.now("card." + key), shown, amended);
    }

    private List<Line> accreditation(Dossier dossier) {
        var person = dossier.person();
        var part = person.participation();
        var grants =
                person.grants().stream()
                        .sorted((a, b) -> a.text().compareTo(b.text()))
                        .map(this::grant)
                        .collect(Collectors.joining(texts.now("form.comma")));
        return List.of(
                line("number", person.id().value()),
                line("review", texts.now("review." + key(part.review()))),
                line("reply", texts.now("reply." + key(part.reply()))),
                line(
                        "attendance",
                        CardField.ATTENDANCE,
                        texts.now("attendance." + key(part.attendance())),
                        dossier),
                line("heads", part.heads() > 1 ? Integer.toString(part.heads()) : ""),
                line("seat", CardField.SEAT, person.protocol().seat(), dossier),
                line("region", person.affiliation().region()),
                line("grants", grants),
                line("lifted", lifted(dossier)));
    }

    /** What is opened to the person for a time, that is not over. */
    private String lifted(Dossier dossier) {
        return dossier.orders().lifts().stream()
                .filter(it -> it.window().to().isAfter(times.now()))
                .map(it ->
                        texts.now(
                                "card.until",
                                times.name(programme.name(it.place())),
                                times.at(it.window().to())))
                .collect(Collectors.joining(texts.now("form.comma")));
    }

    private String grant(Grant grant) {
        var place = times.name(programme.name(grant.place()));
        var slot =
                grant.slot()
                        .flatMap(programme::slot)
                        .map(it -> " " + times.name(it.name()))
                        .orElse("");
        return grant.day().map(day -> place + " " + times.day(day) + slot).orElse(place);
    }

    private List<Line> badges(Dossier dossier) {
        var lines = new ArrayList<Line>();
        for (var copy : dossier.copies()) {
            lines.add(new Line(texts.now("card.copy", copy.number()), copy(copy)));
        }
        if (lines.isEmpty()) {
            lines.add(new Line("", texts.now("card.no-badge")));
        }
        dossier.orders()
                .handedOver()
                .map(it -> texts.now("card.handed-over", times.at(it.at()), it.kiosk()))
                .ifPresent(text -> lines.add(new Line("", text)));
        if (WalkInNumber.isOne(dossier.person().id())) {
            lines.add(new Line("", texts.now("card.walk-in", dossier.person().id().value())));
        }
        return lines;
    }

    private String copy(Copy copy) {
        return times.at(copy.at()) + " · " + word("reason.", copy.reason());
    }

    private List<Line> contact(Dossier dossier) {
        var contact = dossier.person().contact();
        var party = dossier.party();
        var companions =
                party.companions().stream()
                        .map(CardWords::called)
                        .collect(Collectors.joining(texts.now("form.comma")));
        return List.of(
                line("liaison", contact.liaison()),
                line("phone", CardField.PHONE, contact.phone(), dossier),
                line("principal", party.principal().map(CardWords::called).orElse("")),
                line("companions", companions),
                line("notes", CardField.NOTES, contact.notes(), dossier));
    }

    private static String called(Person person) {
        return person.names().primary() + " (" + person.id() + ")";
    }

    private List<Line> credentials(Dossier dossier) {
        return dossier.credentials().stream()
                .map(it -> new Line(texts.now("kind." + key(it.kind())), standing(it)))
                .toList();
    }

    private String standing(Credential credential) {
        return credential
                .revoked()
                .map(end ->
                        texts.now(
                                "card.revoked", times.at(end.at()), word("reason.", end.reason())))
                .orElseGet(() -> texts.now("card.valid"));
    }

    /** A short code in words; one that is not known as it is. */
    private String word(String prefix, String code) {
        var known =
                List.of("first", "reprint", "lost", "damaged", "misprint", "changed", "replaced");
        return known.contains(code) ? texts.now(prefix + code) : code;
    }

    private Line line(String key, String value) {
        return new Line(texts.now("card." + key), value);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
