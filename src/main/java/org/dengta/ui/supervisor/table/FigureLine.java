package org.dengta.ui.supervisor.table;

import org.dengta.presence.Headcount.Figures;
import org.dengta.programme.Audience;
import org.dengta.venue.Label;
import org.dengta.venue.Window;

import java.util.Map;

/**
 * One line of a table of figures; the audiences stay apart.
 *
 * @param id of the zone, session or category
 * @param name in both languages
 * @param kind what stands beside the figures
 * @param figures of those audiences that have anybody
 */
public record FigureLine(String id, Label name, Kind kind, Map<Audience, Figures> figures) {
    private static final Figures NOBODY = new Figures(0, 0, 0);

    public FigureLine {
        figures = Map.copyOf(figures);
    }

    /** What a line is about. */
    public sealed interface Kind {}

    /**
     * A zone.
     *
     * @param capacity people at once
     * @param depth how many zones lie around it
     */
    public record OfZone(int capacity, int depth) implements Kind {}

    /** A session, where it is held and when. */
    public record OfSession(Label zone, Window held, Phase phase) implements Kind {}

    /** A category as its badge shows it. */
    public record OfCategory(Audience audience, String colour, String symbol) implements Kind {}

    /** A category that is no longer in the programme, whose audience nobody can tell. */
    public record OfUnplanned(Figures counted) implements Kind {}

    /** Where a session stands in time. */
    public enum Phase {
        OVER,
        NOW,
        DOORS_OPEN,
        NEXT,
        LATER
    }

    public Figures of(Audience audience) {
        return figures.getOrDefault(audience, NOBODY);
    }

    /** How full a place is: 1 is its capacity, more is too many. */
    public double occupancy(int capacity) {
        return (double) figures.values().stream().mapToInt(Figures::inside).sum() / capacity;
    }
}
