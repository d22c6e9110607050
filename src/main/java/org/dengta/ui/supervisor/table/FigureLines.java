package org.dengta.ui.supervisor.table;

import org.dengta.presence.Headcount.Figures;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.report.HeadcountReport.Row;
import org.dengta.ui.supervisor.table.FigureLine.Kind;
import org.dengta.ui.supervisor.table.FigureLine.OfCategory;
import org.dengta.ui.supervisor.table.FigureLine.OfSession;
import org.dengta.ui.supervisor.table.FigureLine.OfUnplanned;
import org.dengta.ui.supervisor.table.FigureLine.OfZone;
import org.dengta.ui.supervisor.table.FigureLine.Phase;
import org.dengta.venue.Label;
import org.dengta.venue.Zone;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a headcount into the lines of the tables, all places and categories in plan order. */
public final class FigureLines {
    private final Programme programme;
    private final List<Row> rows;

    public FigureLines(Programme programme, List<Row> rows) {
        this.programme = programme;
        this.rows = List.copyOf(rows);
    }

    /** The whole event, audience by audience. */
    public FigureLine total() {
        var name = programme.event().name();
        return new FigureLine("", name, new OfZone(1, 0), figures("total", ""));
    }

    /** All zones, with how deep they lie in one another. */
    public List<FigureLine> zones() {
        return programme.venue().zones().stream()
                .map(zone ->
                        line(
                                "zone",
                                zone.id().value(),
                                zone.name(),
                                new OfZone(zone.capacity(), depth(zone))))
                .toList();
    }

    /** All sessions, and where they stand in time. */
    public List<FigureLine> sessions(Instant at) {
        var next =
                programme.sessions().stream()
                        .map(session -> session.held().from())
                        .filter(at::isBefore)
                        .min(Instant::compareTo);
        return programme.sessions().stream()
                .map(session -> {
                    var kind =
                            new OfSession(
                                    programme.name(session.zone()),
                                    session.held(),
                                    phase(session, at, next));
                    return line("session", session.id().value(), session.name(), kind);
                })
                .toList();
    }

    /** Those of one audience, or all people; then people of categories that are not planned. */
    public List<FigureLine> categories(Optional<Audience> only) {
        var planned =
                programme.categories().stream()
                        .filter(category ->
                                only.map(List::of)
                                        .orElse(Audience.PEOPLE)
                                        .contains(category.audience()))
                        .map(this::category);
        var unplanned =
                rows.stream()
                        .filter(row -> row.scope().equals("unplanned"))
                        .map(row -> unplanned(row.id(), row.name(), row.line().figures()));
        return Stream.concat(planned, unplanned).toList();
    }

    private FigureLine category(Category category) {
        var kind = new OfCategory(category.audience(), category.colour(), category.symbol());
        return line("category", category.id().value(), category.name(), kind);
    }

    private static FigureLine unplanned(String id, Label name, Figures counted) {
        return new FigureLine(id, name, new OfUnplanned(counted), Map.of());
    }

    private FigureLine line(String scope, String id, Label name, Kind kind) {
        return new FigureLine(id, name, kind, figures(scope, id));
    }

    private Map<Audience, Figures> figures(String scope, String id) {
        var figures = new EnumMap<Audience, Figures>(Audience.class);
        rows.stream()
                .filter(row -> row.scope().equals(scope) && row.id().equals(id))
                .forEach(row ->
                        row.line()
                                .audience()
                                .ifPresent(
                                        audience -> figures.put(audience, row.line().figures())));
        return figures;
    }

    private int depth(Zone zone) {
        return zone.within().flatMap(programme.venue()::zone).map(it -> depth(it) + 1).orElse(0);
    }

    private static Phase phase(Session session, Instant at, Optional<Instant> next) {
        var held = session.held();
        if (held.endsBy(at)) {
            return Phase.OVER;
        }
        if (held.contains(at)) {
            return Phase.NOW;
        }
        if (session.doors().contains(at)) {
            return Phase.DOORS_OPEN;
        }
        return next.filter(held.from()::equals).isPresent() ? Phase.NEXT : Phase.LATER;
    }
}
