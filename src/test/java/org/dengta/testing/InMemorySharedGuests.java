package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.exchange.SharedGuests;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Rows of a list, never opened, forgotten with the process. */
public final class InMemorySharedGuests implements SharedGuests {
    private final String epoch;
    private final Predicate<PersonId> registered;
    private final Map<PersonId, Row> rows = new HashMap<>();
    private long revision;

    private record Row(long revision, GuestChange change) {
        boolean isListed() {
            return change.sealed().isPresent();
        }
    }

    /**
     * @param epoch by which its cursors are told from others'
     * @param registered whom desks have registered
     */
    public InMemorySharedGuests(String epoch, Predicate<PersonId> registered) {
        this.epoch = epoch;
        this.registered = registered;
    }

    /** Whoever is on the list, with the row. */
    public synchronized Map<PersonId, byte[]> listed() {
        var listed = new HashMap<PersonId, byte[]>();
        rows.forEach(
                (id, row) -> row.change().sealed().ifPresent(sealed -> listed.put(id, sealed)));
        return listed;
    }

    @Override
    public synchronized String cursor() {
        return revision == 0 ? "" : epoch + "/" + revision;
    }

    @Override
    public synchronized GuestAnswer after(Optional<String> cursor, int most) {
        var after = cursor.map(this::number).orElse(0L);
        if (after < 0 || after > revision) {
            return new UnknownCursor();
        }
        var later =
                rows.values().stream()
                        .filter(row -> row.revision() > after)
                        .sorted(Comparator.comparingLong(Row::revision))
                        .toList();
        var page = later.subList(0, Math.min(most, later.size()));
        var last = page.isEmpty() ? after : page.getLast().revision();
        return new Page(
                page.stream().map(Row::change).toList(), epoch + "/" + last, later.size() > most);
    }

    private long number(String cursor) {
        return cursor.startsWith(epoch + "/")
                ? Long.parseLong(cursor.substring(epoch.length() + 1))
                : -1;
    }

    @Override
    public synchronized int take(List<GuestChange> changes, Consumer<PersonId> unreadable) {
        var readable = changes.stream().filter(InMemorySharedGuests::isReadable).toList();
        changes.stream()
                .filter(change -> !isReadable(change))
                .forEach(change -> unreadable.accept(change.person()));
        return readable.stream().mapToInt(this::take).sum();
    }

    /** No row is without any byte. */
    private static boolean isReadable(GuestChange change) {
        return change.sealed().filter(sealed -> sealed.length == 0).isEmpty();
    }

    private int take(GuestChange change) {
        var before = Optional.ofNullable(rows.get(change.person()));
        var same =
                before.filter(row ->
                        Arrays.equals(
                                row.change().sealed().orElse(new byte[0]),
                                change.sealed().orElse(new byte[0])));
        if (same.isPresent()) {
            return 0;
        }
        revision++;
        rows.put(change.person(), new Row(revision, change));
        return change.sealed().isPresent() || before.filter(Row::isListed).isPresent() ? 1 : 0;
    }

    @Override
    public synchronized int keepOnly(Set<PersonId> people) {
        var others =
                listed().keySet().stream()
                        .filter(id -> !people.contains(id) && !registered.test(id))
                        .map(id -> new GuestChange(id, Optional.empty()))
                        .toList();
        return take(others);
    }
}
