package org.dengta.roster;

import org.dengta.programme.Category;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Zone;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lists may call the categories, places and slots of a programme: their ids and their names in
 * both languages; case, blanks and punctuation do not count. An id goes before a name.
 */
final class ProgrammeNames {
    private final Programme programme;
    private final Map<String, Set<CategoryId>> categories = new HashMap<>();
    private final Map<String, Set<Place>> places = new HashMap<>();
    private final Map<String, Set<SlotId>> slots = new HashMap<>();

    ProgrammeNames(Programme programme) {
        this.programme = programme;
        programme.categories().forEach(c -> add(categories, c.id(), c.id().value(), c.name()));
        programme.venue().zones().forEach(z -> add(places, z.id(), z.id().value(), z.name()));
        programme.sessions().forEach(s -> add(places, s.id(), s.id().value(), s.name()));
        programme.slots().forEach(s -> add(slots, s.id(), s.id().value(), s.name()));
    }

    /** All categories of that name: none, one, or several where the programme is ambiguous. */
    Set<CategoryId> categories(String name) {
        return found(categories, name);
    }

    Set<Place> places(String name) {
        return found(places, name);
    }

    Set<SlotId> slots(String name) {
        return found(slots, name);
    }

    List<LocalDate> days() {
        return programme.time().days();
    }

    /** Whether a session is held on that day; a session of no programme is on no day. */
    boolean isHeld(SessionId session, LocalDate day) {
        return programme
                .session(session)
                .map(s -> programme.time().dayOf(s.held().from()).equals(day))
                .orElse(false);
    }

    List<Label> categoryLabels() {
        return programme.categories().stream().map(Category::name).toList();
    }

    List<Label> zoneLabels() {
        return programme.venue().zones().stream().map(Zone::name).toList();
    }

    List<Label> slotLabels() {
        return programme.slots().stream().map(Slot::name).toList();
    }

    List<Label> dayLabels() {
        return days().stream().map(day -> new Label(day.toString(), day.toString())).toList();
    }

    /** Whether a name of this category leads back to it alone. */
    boolean isUnique(CategoryId category, String name) {
        return categories(name).equals(Set.of(category));
    }

    Programme programme() {
        return programme;
    }

    private static <T> Set<T> found(Map<String, Set<T>> index, String name) {
        var exact = index.get("=" + name.strip());
        return exact != null ? exact : index.getOrDefault(CellWords.fold(name), Set.of());
    }

    private static <T> void add(Map<String, Set<T>> index, T value, String id, Label name) {
        index.put("=" + id, Set.of(value));
        for (var word : List.of(id, name.zh(), name.en())) {
            index.computeIfAbsent(CellWords.fold(word), _ -> new LinkedHashSet<>()).add(value);
        }
    }
}
