package org.dengta.registration;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Grant;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.accreditation.WalkInNumber;
import org.dengta.credential.DataKey;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.journal.Journal;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Category;
import org.dengta.programme.Category.WalkIn;
import org.dengta.programme.Programme;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Registers people who came without being listed, in the categories whose walk-ins the programme
 * leaves to a desk: the registration is their approval. For the thread that may write the store.
 */
public final class RegistrationDesk {
    private final Programme programme;
    private final Records records;
    private final KioskId kiosk;
    private final DataKey key;
    private final InstantSource clock;

    /**
     * What the desk reads and writes; the journal is one that {@link ListedWalkIns} follows.
     *
     * @param guests where numbers are looked up
     * @param journal where the registration is written down
     */
    public record Records(GuestList guests, Journal journal) {}

    public RegistrationDesk(
            Programme programme, Records records, KioskId kiosk, DataKey key, InstantSource clock) {
        this.programme = programme;
        this.records = records;
        this.kiosk = kiosk;
        this.key = key;
        this.clock = clock;
    }

    /** The categories in which this desk may register, in the order of the programme. */
    public List<Category> categories() {
        return programme.categories().stream()
                .filter(category -> category.walkIn().isPresent())
                .toList();
    }

    /** Every fault of a draft as it stands; empty when it can be registered. */
    public List<WalkInFault> faults(WalkInDraft draft) {
        return check().faults(draft, today());
    }

    /** Writes the person down and puts him or her on the list, both or neither. */
    public Registration register(WalkInDraft draft, OperatorId operator) {
        return records.journal()
                .atomically(() -> {
                    var faults = faults(draft);
                    return faults.isEmpty()
                            ? registered(draft, operator)
                            : new Registration.Faulty(faults);
                });
    }

    private Registration registered(WalkInDraft draft, OperatorId operator) {
        var category = check().categoryOf(draft);
        var person = person(nextNumber(), draft, category, grants(category, today()));
        var sealed = SealedPerson.forFact(person, key);
        records.journal()
                .append(operator, new WalkInRegistered(person.id(), category.id(), sealed));
        return new Registration.Registered(person);
    }

    private DraftCheck check() {
        return new DraftCheck(programme, records.guests());
    }

    private LocalDate today() {
        return programme.time().dayOf(clock.instant());
    }

    private static Set<Grant> grants(Category category, LocalDate today) {
        return category.walkIn().flatMap(WalkIn::dayPass).stream()
                .map(zone -> new Grant(zone, Optional.of(today), Optional.empty()))
                .collect(Collectors.toSet());
    }

    private static Person person(
            PersonId id, WalkInDraft draft, Category category, Set<Grant> grants) {
        return new Person(
                id,
                category.id(),
                new Names(draft.chinese(), draft.latin(), draft.original(), ""),
                new Affiliation("", draft.organisation(), "", "", draft.delegation(), ""),
                new Protocol("", OptionalInt.empty(), ""),
                new Contact("", draft.phone(), ""),
                new Participation(
                        Review.APPROVED, Reply.CONFIRMED, Attendance.ON_SITE, draft.heads()),
                grants,
                "");
    }

    /**
     * The number after the last that this kiosk gave. Each that was given has its fact, so the last
     * is found by doubling and halving, in a few look-ups however many there are.
     */
    private PersonId nextNumber() {
        var free = 1L;
        while (isTaken(free)) {
            free *= 2;
        }
        var taken = free / 2;
        while (free - taken > 1) {
            var middle = (taken + free) / 2;
            if (isTaken(middle)) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        return WalkInNumber.of(kiosk, firstFree(free));
    }

    /** Past people whom a list brought under such a number before lists were kept from it. */
    private long firstFree(long from) {
        var count = from;
        while (isTaken(count) || records.guests().find(WalkInNumber.of(kiosk, count)).isPresent()) {
            count++;
        }
        return count;
    }

    private boolean isTaken(long count) {
        return !records.journal().about(WalkInNumber.of(kiosk, count)).isEmpty();
    }
}
