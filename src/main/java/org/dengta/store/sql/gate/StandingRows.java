package org.dengta.store.sql.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.presence.Tally;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.SlotId;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rows of standings: one for each place that a person ever passed into or out of. */
final class StandingRows {
    /** What {@link #standing} reads. */
    static final String COLUMNS =
            "place, is_session, zone, inside, entered_at, entered_gate, entered_with, left_at,"
                    + " left_gate, left_with, arrived_at, entries, heads, clashes, day, today,"
                    + " heads_today, slot";

    private static final String PUT =
            "INSERT INTO standing (guest, "
                    + COLUMNS
                    + """
                    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (guest, place) DO UPDATE SET is_session = excluded.is_session, zone = excluded.zone,
                        inside = excluded.inside, entered_at = excluded.entered_at, entered_gate = excluded.entered_gate,
                        entered_with = excluded.entered_with, left_at = excluded.left_at, left_gate = excluded.left_gate,
                        left_with = excluded.left_with, arrived_at = excluded.arrived_at, entries = excluded.entries,
                        heads = excluded.heads, clashes = excluded.clashes, day = excluded.day, today = excluded.today,
                        heads_today = excluded.heads_today, slot = excluded.slot
                    """;

    private final Database database;

    StandingRows(Database database) {
        this.database = database;
    }

    Whereabouts of(PersonId person) {
        return Whereabouts.of(
                database.query(
                        "SELECT " + COLUMNS + " FROM standing WHERE guest = ?",
                        row -> standing(row, 0),
                        person.value()));
    }

    void forEach(BiConsumer<PersonId, Whereabouts> reader) {
        var all = new LinkedHashMap<PersonId, List<Standing>>();
        database.query(
                        "SELECT " + COLUMNS + ", guest FROM standing ORDER BY guest, place",
                        row -> Map.entry(new PersonId(row.text(19)), standing(row, 0)))
                .forEach(row ->
                        all.computeIfAbsent(row.getKey(), _ -> new ArrayList<>())
                                .add(row.getValue()));
        all.forEach((person, standings) -> reader.accept(person, Whereabouts.of(standings)));
    }

    /** Writes what differs from {@code before}. */
    void replace(PersonId person, Whereabouts before, Whereabouts after) {
        for (var standing : before.all()) {
            if (after.at(standing.place()).isEmpty()) {
                database.update(
                        "DELETE FROM standing WHERE guest = ? AND place = ?",
                        person.value(),
                        standing.place().value());
            }
        }
        for (var standing : after.all()) {
            var known = before.at(standing.place());
            if (!known.equals(Optional.of(standing))) {
                put(person, known, standing);
            }
        }
    }

    private void put(PersonId person, Optional<Standing> before, Standing standing) {
        if (before.filter(known -> isLeft(known, standing)).isPresent()) {
            leave(person, standing);
        } else {
            put(person, standing);
        }
    }

    /** Whether nothing but an exit lies between two standings to one place. */
    private static boolean isLeft(Standing before, Standing after) {
        return after.entered().equals(before.entered())
                && after.arrived().equals(before.arrived())
                && after.tally().equals(before.tally());
    }

    /** Touches no column that an index holds. */
    private void leave(PersonId person, Standing standing) {
        database.update(
                "UPDATE standing SET inside = ?, left_at = ?, left_gate = ?, left_with = ? WHERE"
                        + " guest = ? AND place = ?",
                standing.inside() ? 1 : 0,
                at(standing.left()),
                gate(standing.left()),
                credential(standing.left()),
                person.value(),
                standing.place().value());
    }

    private void put(PersonId person, Standing standing) {
        database.update(
                PUT,
                person.value(),
                standing.place().value(),
                standing.place() instanceof SessionId ? 1 : 0,
                standing.zone().value(),
                standing.inside() ? 1 : 0,
                at(standing.entered()),
                gate(standing.entered()),
                credential(standing.entered()),
                at(standing.left()),
                gate(standing.left()),
                credential(standing.left()),
                standing.arrived().map(Instant::toEpochMilli).orElse(null),
                standing.entries(),
                standing.heads(),
                standing.clashes(),
                standing.tally().day().map(LocalDate::toString).orElse(null),
                standing.tally().today(),
                standing.tally().headsToday(),
                standing.tally().slot().map(SlotId::value).orElse(null));
    }

    private static @Nullable Long at(Optional<Passage> passage) {
        return passage.map(p -> p.at().toEpochMilli()).orElse(null);
    }

    private static @Nullable String gate(Optional<Passage> passage) {
        return passage.map(p -> p.gate().value()).orElse(null);
    }

    private static @Nullable String credential(Optional<Passage> passage) {
        return passage.map(p -> p.credential().hex()).orElse(null);
    }

    /**
     * The standing in a row.
     *
     * @param before how many columns stand before it
     */
    static Standing standing(Row row, int before) throws SQLException {
        var isSession = row.number(before + 2) == 1;
        var id = row.text(before + 1);
        Place place = isSession ? new SessionId(id) : new ZoneId(id);
        return new Standing(
                place,
                isSession ? new ZoneId(row.text(before + 3)) : (ZoneId) place,
                row.number(before + 4) == 1,
                passage(row, before + 5),
                passage(row, before + 8),
                row.optionalNumber(before + 11).map(Instant::ofEpochMilli),
                new Tally(
                        (int) row.number(before + 12),
                        (int) row.number(before + 13),
                        (int) row.number(before + 14),
                        row.optionalText(before + 15).map(LocalDate::parse),
                        (int) row.number(before + 16),
                        (int) row.number(before + 17),
                        row.optionalText(before + 18).map(SlotId::new)));
    }

    private static Optional<Passage> passage(Row row, int column) throws SQLException {
        var at = row.optionalNumber(column);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        var gate = new GateId(row.text(column + 1));
        var credential = new CodeLookup(row.text(column + 2));
        return Optional.of(new Passage(Instant.ofEpochMilli(at.get()), gate, credential));
    }
}
