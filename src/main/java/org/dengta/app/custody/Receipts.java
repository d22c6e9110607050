package org.dengta.app.custody;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.BadgeHandedOver.Receipt;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.programme.Category;
import org.dengta.report.pdf.PdfReceipt;
import org.dengta.supervision.BadgeCustody;
import org.dengta.supervision.Taking.Document;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Receipts as papers, made from the facts, by whichever kiosk and as often as they are wanted. */
public final class Receipts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Replica replica;

    public Receipts(Replica replica) {
        this.replica = replica;
    }

    /** Of a person who is off the list the number is left. */
    private record Line(Entry entry, BadgeHandedOver fact, Optional<Person> person) {
        String delegation() {
            return person.map(it -> it.affiliation().delegation()).orElse("—");
        }
    }

    private static final Comparator<Line> IN_ORDER =
            Comparator.comparing((Line line) -> line.person().isEmpty())
                    .thenComparing((one, other) ->
                            one.person().isEmpty() || other.person().isEmpty()
                                    ? 0
                                    : BadgeCustody.IN_ORDER.compare(
                                            one.person().get(), other.person().get()))
                    .thenComparing(line -> line.fact().person().value());

    /** The PDF; empty where no badge was given on a receipt of this number. */
    public Optional<byte[]> paper(String number) {
        var lines = lines(number);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PdfReceipt().draw(receipt(number, lines)));
    }

    private List<Line> lines(String number) {
        var lines = new ArrayList<Line>();
        replica.store()
                .journal()
                .forEach(entry -> {
                    if (entry.fact() instanceof BadgeHandedOver fact
                            && fact.receipt().map(Receipt::number).equals(Optional.of(number))) {
                        var person = replica.store().guests().find(fact.person());
                        lines.add(new Line(entry, fact, person));
                    }
                });
        lines.sort(IN_ORDER);
        return lines;
    }

    private PdfReceipt.Receipt receipt(String number, List<Line> lines) {
        var first = lines.getFirst();
        var programme = replica.programme();
        return new PdfReceipt.Receipt(
                number,
                programme.event().name(),
                first.delegation(),
                TIME.format(first.entry().at().atZone(programme.time().zone())),
                first.entry().position().kiosk() + " / " + first.entry().operator(),
                taker(first.fact().receipt().orElseThrow()),
                first.fact().document().map(Receipts::document).orElse("—"),
                lines.stream().map(this::badge).toList());
    }

    private String taker(Receipt receipt) {
        var sealed = Base64.getDecoder().decode(receipt.sealed());
        var bytes = replica.keys().data().open(sealed, Custody.purpose(receipt.number()));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private PdfReceipt.Badge badge(Line line) {
        var number = line.fact().person().value();
        return line.person()
                .map(person -> badge(person, copy(line)))
                .orElseGet(() -> new PdfReceipt.Badge(number, "—", "", "", "—", "—", copy(line)));
    }

    private PdfReceipt.Badge badge(Person person, int copy) {
        var names = person.names();
        return new PdfReceipt.Badge(
                person.id().value(),
                names.primary(),
                names.secondary(),
                names.language(),
                person.affiliation().organisation(),
                category(person),
                copy);
    }

    private String category(Person person) {
        return replica.programme()
                .category(person.category())
                .map(Category::name)
                .map(name -> name.zh() + " " + name.en())
                .orElse(person.category().value());
    }

    private int copy(Line line) {
        return replica.store().journal().about(line.fact().person()).stream()
                .filter(entry -> entry.time().compareTo(line.entry().time()) <= 0)
                .map(Entry::fact)
                .filter(BadgePrinted.class::isInstance)
                .map(BadgePrinted.class::cast)
                .filter(print -> print.credential().equals(line.fact().credential()))
                .mapToInt(BadgePrinted::copy)
                .max()
                .orElse(1);
    }

    private static String document(String code) {
        return Arrays.stream(Document.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Receipts::words)
                .orElse(code);
    }

    private static String words(Document document) {
        return switch (document) {
            case PASSPORT -> "护照 passport";
            case ID_CARD -> "身份证 identity card";
            case RESIDENCE_PERMIT -> "居留许可 residence permit";
            case EVENT_BADGE -> "活动证件 badge of the event";
        };
    }
}
