package org.dengta.registration;

import org.dengta.accreditation.GuestList;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.Category.WalkIn;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.registration.WalkInFault.Field;
import org.dengta.registration.WalkInFault.Why;
import org.dengta.roster.CellWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds every fault of a draft. Pure. */
final class DraftCheck {
    private static final int LONGEST = 200;
    private static final int MOST_HEADS = 99;

    private final Programme programme;
    private final GuestList guests;

    /**
     * @param guests looked through for cards only
     */
    DraftCheck(Programme programme, GuestList guests) {
        this.programme = programme;
        this.guests = guests;
    }

    /**
     * @param today the day of the registration at the venue
     */
    List<WalkInFault> faults(WalkInDraft draft, LocalDate today) {
        var faults = new ArrayList<WalkInFault>();
        if (!draft.hasName()) {
            faults.add(new WalkInFault(Field.CHINESE, Why.MISSING));
        }
        text(Field.CHINESE, draft.chinese()).ifPresent(faults::add);
        text(Field.LATIN, draft.latin()).ifPresent(faults::add);
        text(Field.ORIGINAL, draft.original()).ifPresent(faults::add);
        category(draft.category(), today)
                .ifPresent(why -> faults.add(new WalkInFault(Field.CATEGORY, why)));
        text(Field.ORGANISATION, draft.organisation()).ifPresent(faults::add);
        text(Field.PHONE, draft.phone()).ifPresent(faults::add);
        delegation(draft).ifPresent(why -> faults.add(new WalkInFault(Field.DELEGATION, why)));
        if (draft.heads() < 1 || draft.heads() > MOST_HEADS) {
            faults.add(new WalkInFault(Field.HEADS, Why.OUT_OF_RANGE));
        }
        return faults;
    }

    private static Optional<WalkInFault> text(Field field, String text) {
        if (CellWords.isBroken(text)) {
            return Optional.of(new WalkInFault(field, Why.BROKEN_SIGNS));
        }
        return text.length() > LONGEST
                ? Optional.of(new WalkInFault(field, Why.TOO_LONG))
                : Optional.empty();
    }

    private Optional<Why> category(String id, LocalDate today) {
        if (id.isEmpty()) {
            return Optional.of(Why.MISSING);
        }
        var category = named(id);
        if (category.isEmpty()) {
            return Optional.of(Why.UNKNOWN);
        }
        return category.get()
                .walkIn()
                .map(walkIn -> walkIn.dayPass().isEmpty() || isEventDay(today))
                .map(isServed -> isServed ? Optional.<Why>empty() : Optional.of(Why.NO_DAY_PASS))
                .orElse(Optional.of(Why.NOT_OPEN));
    }

    private Optional<Why> delegation(WalkInDraft draft) {
        var named = draft.delegation();
        var card = named(draft.category()).filter(category -> category.bearer() == Bearer.CARD);
        if (card.isEmpty()) {
            return named.isEmpty() ? Optional.empty() : Optional.of(Why.NOT_A_CARD);
        }
        return named.isEmpty() ? Optional.of(Why.MISSING) : spent(card.get(), named);
    }

    /** Cards that are on the list, whoever put them there. */
    private Optional<Why> spent(Category card, String delegation) {
        var members = new ArrayList<CategoryId>();
        guests.forEach(person -> {
            if (person.affiliation().delegation().equals(delegation)) {
                members.add(person.category());
            }
        });
        if (members.isEmpty()) {
            return Optional.of(Why.NO_SUCH_DELEGATION);
        }
        var cards = members.stream().filter(card.id()::equals).count();
        var quota = card.walkIn().map(WalkIn::quota).orElseGet(OptionalInt::empty);
        return quota.isPresent() && cards >= quota.getAsInt()
                ? Optional.of(Why.QUOTA_SPENT)
                : Optional.empty();
    }

    private boolean isEventDay(LocalDate day) {
        return programme.time().days().contains(day);
    }

    private Optional<Category> named(String id) {
        return programme.categories().stream()
                .filter(category -> category.id().value().equals(id))
                .findFirst();
    }

    /** The category of a draft without faults. */
    Category categoryOf(WalkInDraft draft) {
        return programme.category(new CategoryId(draft.category())).orElseThrow();
    }
}
