package org.dengta.report;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeRegister;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Journal;
import org.dengta.presence.Headcount;
import org.dengta.presence.Headcount.Line;
import org.dengta.presence.Headcount.OfCategory;
import org.dengta.presence.Headcount.OfPlace;
import org.dengta.presence.Headcount.Scope;
import org.dengta.presence.Headcount.Unplanned;
import org.dengta.presence.Headcount.Whole;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Category;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.venue.Label;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Headcounts of one replica, now or as they were. */
public final class HeadcountReport {
    private final Programme programme;
    private final GuestList guests;
    private final Standings standings;
    private final CodeRegister codes;
    private final Journal journal;

    /**
     * A line that can be shown or exported.
     *
     * @param scope {@code total}, {@code zone}, {@code session}, {@code category}, or {@code
     *     unplanned} for a category that is no longer in the programme
     * @param id of the zone, session or category; empty for the total
     * @param name shown in both languages
     * @param line the figures
     */
    public record Row(String scope, String id, Label name, Line line) {}

    public HeadcountReport(
            Programme programme,
            GuestList guests,
            Standings standings,
            CodeRegister codes,
            Journal journal) {
        this.programme = programme;
        this.guests = guests;
        this.standings = standings;
        this.codes = codes;
        this.journal = journal;
    }

    /** As it is now, from the standings; {@code now} says which day it is. */
    public List<Row> now(Instant now) {
        var whereabouts = new HashMap<PersonId, Whereabouts>();
        standings.forEach(whereabouts::put);
        return rows(whereabouts, now);
    }

    /**
     * As it was at an instant of the kiosks' clocks, as far as is known today: from all passages up
     * to then but those undone at any time, for what was undone never was true. Who is expected is
     * taken from today's list.
     */
    public List<Row> at(Instant at) {
        var facts = new TreeMap<String, List<Entry>>();
        journal.forEach(entry -> {
            if (!Whereabouts.happened(entry).isAfter(at) || entry.fact() instanceof ScanUndone) {
                entry.fact()
                        .about()
                        .map(codes::knownAs)
                        .ifPresent(person ->
                                facts.computeIfAbsent(person.value(), _ -> new ArrayList<>())
                                        .add(entry));
            }
        });
        var whereabouts = new HashMap<PersonId, Whereabouts>();
        facts.forEach((person, entries) ->
                whereabouts.put(new PersonId(person), Whereabouts.fold(entries)));
        return rows(whereabouts, at);
    }

    private List<Row> rows(Map<PersonId, Whereabouts> whereabouts, Instant at) {
        var headcount = new Headcount(programme, at);
        guests.forEach(person ->
                headcount.count(
                        person,
                        Optional.ofNullable(whereabouts.get(person.id()))
                                .orElse(Whereabouts.unknown())));
        return headcount.lines().stream().map(line -> row(line.scope(), line)).toList();
    }

    private Label name(CategoryId category) {
        return programme
                .category(category)
                .map(Category::name)
                .orElse(new Label(category.value(), category.value()));
    }

    private Row row(Scope scope, Line line) {
        return switch (scope) {
            case Whole _ -> new Row("total", "", programme.event().name(), line);
            case OfPlace(SessionId session) ->
                    new Row("session", session.value(), programme.name(session), line);
            case OfPlace(ZoneId zone) -> new Row("zone", zone.value(), programme.name(zone), line);
            case OfCategory(var category) ->
                    new Row("category", category.value(), name(category), line);
            case Unplanned(var category) ->
                    new Row("unplanned", category.value(), name(category), line);
        };
    }
}
