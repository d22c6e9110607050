package org.dengta.app.finding;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.store.sql.Store;
import org.dengta.ui.desk.search.ListNews;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose cards change in a store: by its list's revisions, and by what is amended on any desk. The
 * store is only looked through when somebody else has written to it. For one thread.
 */
public final class StoredNews implements ListNews {
    private static final int FEW = 250;

    private final Store store;
    private Optional<String> cursor = Optional.empty();
    private Map<PersonId, Person> amended = Map.of();
    private long seen;

    /**
     * @param store a connection that nothing is written by, since it tells what others write
     */
    public StoredNews(Store store) {
        this.store = store;
    }

    @Override
    public void begin() {
        seen = store.version();
        cursor = Optional.of(store.sharedGuests().cursor()).filter(known -> !known.isEmpty());
        amended = amended();
    }

    @Override
    public List<Person> next() {
        var version = store.version();
        if (version == seen) {
            return List.of();
        }
        var changed = new LinkedHashSet<PersonId>();
        switch (store.sharedGuests().after(cursor, FEW)) {
            case Page page -> {
                page.changes().stream().map(GuestChange::person).forEach(changed::add);
                cursor = Optional.of(page.next());
                if (!page.more()) {
                    changed.addAll(amendedSince());
                    seen = version;
                }
            }
            case UnknownCursor _ -> cursor = Optional.empty();
        }
        return changed.stream().flatMap(id -> store.guests().find(id).stream()).toList();
    }

    private Set<PersonId> amendedSince() {
        var before = amended;
        amended = amended();
        var either = new LinkedHashSet<>(amended.keySet());
        either.addAll(before.keySet());
        either.removeIf(id -> Objects.equals(before.get(id), amended.get(id)));
        return either;
    }

    private Map<PersonId, Person> amended() {
        return store.guests().amended().stream()
                .map(AmendedCard::card)
                .collect(Collectors.toMap(Person::id, card -> card));
    }
}
