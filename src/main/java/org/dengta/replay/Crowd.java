package org.dengta.replay;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeRegister;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.Entry;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.SlotId;
import org.dengta.replay.Figures.Of;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How everybody stands after the facts that were told it so far, in memory. For one thread. */
public final class Crowd implements Standings {
    private final CodeRegister codes;
    private final Map<PersonId, List<Entry>> facts = new HashMap<>();
    private final Map<PersonId, Whereabouts> whereabouts = new LinkedHashMap<>();
    private final List<Entry> holds = new ArrayList<>();
    private final Figures figures = new Figures();

    /**
     * @param codes tell who a newcomer of the facts was
     */
    public Crowd(CodeRegister codes) {
        this.codes = codes;
    }

    /** Takes one more fact in; of what time it is does not matter. */
    public void add(Entry entry) {
        if (entry.fact() instanceof HoldSet) {
            holds.add(entry);
        }
        entry.fact().about().map(codes::knownAs).ifPresent(person -> add(person, entry));
    }

    private void add(PersonId person, Entry entry) {
        var own = facts.computeIfAbsent(person, _ -> new ArrayList<>());
        own.add(entry);
        var before = of(person);
        var after = Whereabouts.fold(own);
        if (!after.equals(before)) {
            whereabouts.put(person, after);
            figures.change(before, after);
        }
    }

    @Override
    public Whereabouts of(PersonId person) {
        return whereabouts.getOrDefault(person, Whereabouts.unknown());
    }

    @Override
    public Orders orders(PersonId person) {
        return Orders.fold(facts.getOrDefault(person, List.of()));
    }

    @Override
    public void forEach(BiConsumer<PersonId, Whereabouts> reader) {
        whereabouts.forEach(reader);
    }

    @Override
    public List<Hold> holds() {
        return Hold.fold(holds);
    }

    @Override
    public Count inside(Place place, Window stay) {
        return figures.of(new Of.Inside(place, stay), whereabouts.values());
    }

    @Override
    public int insideAnywhere(Window stay) {
        return figures.of(new Of.Anywhere(stay), whereabouts.values()).heads();
    }

    @Override
    public Count reserved(Place place, SlotId slot, Window window) {
        return figures.of(new Of.Reserved(place, slot, window), whereabouts.values());
    }
}
