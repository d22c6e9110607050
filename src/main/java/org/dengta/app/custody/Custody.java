package org.dengta.app.custody;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.BadgeHandedOver.Receipt;
import org.dengta.kiosk.OperatorId;
import org.dengta.supervision.BadgeCustody;
import org.dengta.supervision.BadgeCustody.Waiting;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.supervision.PersonDesk.Receiver;
import org.dengta.supervision.Taking;
import org.dengta.supervision.Taking.Document;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Badges at a desk of one kiosk: those that wait, and giving many at once. For any thread. */
public final class Custody {
    private static final DateTimeFormatter NUMBER =
            DateTimeFormatter.ofPattern("uuMMdd-HHmmss", Locale.ROOT);

    private final Replica replica;

    public Custody(Replica replica) {
        this.replica = replica;
    }

    /** Who takes the badges of many. */
    public record Taker(String name, Optional<Document> document) {}

    /**
     * What was given.
     *
     * @param receipt the number by which the paper is found again
     * @param given whose badges, in order
     * @param kept whose badges were not, and why
     */
    public record Given(String receipt, List<Person> given, Map<Person, Why> kept) {}

    /** Those that are printed and nobody's yet, in order of handing out. */
    public List<Waiting> uncollected(Predicate<Person> whose) {
        var store = replica.store();
        var printed = store.prints();
        var custody =
                new BadgeCustody(
                        new BadgeCustody.Records(
                                store.guests(), store.codes(), store.journal(), store.standings()),
                        person ->
                                printed.of(person).stream()
                                        .filter(job -> !job.isOut())
                                        .map(job -> job.order().credential())
                                        .toList());
        return custody.uncollected(whose);
    }

    /** Gives all that wait of a delegation: a fact for each, all of them in one step. */
    public Given give(String delegation, Taker taker, OperatorId operator) {
        return replica.store()
                .journal()
                .atomically(() -> {
                    var number = freeNumber();
                    var taking = taking(taker, number);
                    var given = new ArrayList<Person>();
                    var kept = new LinkedHashMap<Person, Why>();
                    for (var waiting : uncollected(of(delegation))) {
                        give(waiting.person(), taking, operator)
                                .ifPresentOrElse(
                                        why -> kept.put(waiting.person(), why),
                                        () -> given.add(waiting.person()));
                    }
                    return new Given(number, given, kept);
                });
    }

    private Taking taking(Taker taker, String number) {
        return new Taking(
                Receiver.LIAISON,
                taker.document(),
                Optional.of(new Receipt(number, sealed(taker.name(), number))));
    }

    /** Of two in the same second the later one is counted on. */
    private String freeNumber() {
        var zone = replica.programme().time().zone();
        var now = replica.clock().instant().atZone(zone);
        var number = replica.config().kiosk().id() + "-" + NUMBER.format(now);
        var taken = new HashSet<String>();
        replica.store()
                .journal()
                .forEach(entry -> {
                    if (entry.fact() instanceof BadgeHandedOver fact) {
                        fact.receipt().map(Receipt::number).ifPresent(taken::add);
                    }
                });
        var free = number;
        for (var next = 2; taken.contains(free); next++) {
            free = number + "-" + next;
        }
        return free;
    }

    private Optional<Why> give(Person person, Taking taking, OperatorId operator) {
        return DutyDesks.people(replica).handOver(person, taking, operator)
                        instanceof NotOrdered(var why)
                ? Optional.of(why)
                : Optional.empty();
    }

    private static Predicate<Person> of(String delegation) {
        return person -> person.affiliation().delegation().equals(delegation);
    }

    private String sealed(String name, String number) {
        var bytes =
                replica.keys().data().seal(name.getBytes(StandardCharsets.UTF_8), purpose(number));
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String purpose(String number) {
        return "receipt " + number;
    }
}
