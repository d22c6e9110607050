package org.dengta.ui.supervisor.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.presence.Headcount.Figures;
import org.dengta.presence.Headcount.Line;
import org.dengta.presence.Headcount.Whole;
import org.dengta.programme.Audience;
import org.dengta.programme.Programme;
import org.dengta.report.HeadcountReport.Row;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.supervisor.table.FigureLine.OfCategory;
import org.dengta.ui.supervisor.table.FigureLine.OfSession;
import org.dengta.ui.supervisor.table.FigureLine.OfUnplanned;
import org.dengta.ui.supervisor.table.FigureLine.OfZone;
import org.dengta.ui.supervisor.table.FigureLine.Phase;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class FigureLinesTest {
    private final Programme programme = ProgrammeBuilder.aProgramme().build();

    @Test
    void every_zone_has_a_line_in_plan_order_and_knows_how_deep_it_lies() {
        var zones = lines(row("zone", "hall", Audience.GUEST, 7)).zones();
        assertThat(zones).extracting(FigureLine::id).startsWith("centre", "hall", "gallery");
        assertThat(zones.get(0).of(Audience.GUEST)).isEqualTo(new Figures(0, 0, 0));
        assertThat(zones.get(1).of(Audience.GUEST)).isEqualTo(new Figures(7, 8, 9));
        assertThat(zones.get(1).kind())
                .isInstanceOfSatisfying(
                        OfZone.class, zone -> assertThat(zone.depth()).isEqualTo(1));
    }

    @Test
    void audiences_stay_apart_and_only_how_full_a_zone_is_sees_all() {
        var hall =
                lines(
                                row("zone", "hall", Audience.GUEST, 60),
                                row("zone", "hall", Audience.PUBLIC, 50))
                        .zones()
                        .get(1);
        assertThat(hall.of(Audience.GUEST).inside()).isEqualTo(60);
        assertThat(hall.of(Audience.WORKING).inside()).isZero();
        assertThat(hall.of(Audience.PUBLIC).inside()).isEqualTo(50);
        assertThat(hall.occupancy(100)).isEqualTo(1.1);
    }

    @Test
    void a_session_is_over_now_open_next_or_later() {
        assertThat(phases("14:10"))
                .isEqualTo(
                        Map.of(
                                "opening", Phase.OVER,
                                "summit", Phase.NOW,
                                "mayors", Phase.NEXT,
                                "dinner", Phase.OVER));
        assertThat(phases("08:10")).containsEntry("opening", Phase.DOORS_OPEN);
        assertThat(phases("07:00"))
                .containsEntry("opening", Phase.NEXT)
                .containsEntry("mayors", Phase.LATER);
    }

    @Test
    void categories_of_one_audience_and_those_not_in_the_plan() {
        var unplanned =
                new Row(
                        "unplanned",
                        "ghost",
                        new Label("ghost", "ghost"),
                        new Line(new Whole(), Optional.empty(), new Figures(1, 1, 1)));
        var all = lines(unplanned).categories(Optional.empty());
        assertThat(all).extracting(FigureLine::id).endsWith("ghost").contains("crew", "visitor");
        assertThat(all.getLast().kind()).isEqualTo(new OfUnplanned(new Figures(1, 1, 1)));
        assertThat(lines().categories(Optional.of(Audience.WORKING)))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.kind())
                                .isInstanceOfSatisfying(
                                        OfCategory.class,
                                        it ->
                                                assertThat(it.audience())
                                                        .isEqualTo(Audience.WORKING)));
    }

    private Map<String, Phase> phases(String time) {
        return lines().sessions(SampleEvent.at(SampleEvent.DAY_2, time)).stream()
                .collect(
                        Collectors.toMap(
                                FigureLine::id, line -> ((OfSession) line.kind()).phase()));
    }

    private FigureLines lines(Row... rows) {
        return new FigureLines(programme, List.of(rows));
    }

    private static Row row(String scope, String id, Audience audience, int inside) {
        return new Row(
                scope,
                id,
                new Label("厅", "Hall"),
                new Line(
                        new Whole(),
                        Optional.of(audience),
                        new Figures(inside, inside + 1, inside + 2)));
    }
}
