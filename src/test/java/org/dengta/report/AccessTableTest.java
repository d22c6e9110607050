package org.dengta.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.programme.AccessRule;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Whom;
import org.dengta.report.AccessTable.Cell;
import org.dengta.report.AccessTable.Extent;
import org.dengta.report.AccessTable.Row;
import org.dengta.report.sheet.AccessSheet;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class AccessTableTest {
    private static final LocalDate BUILD_UP = SampleEvent.DAY_1.minusDays(3);

    private final ProgrammeBuilder programme = ProgrammeBuilder.aProgramme();

    @Test
    void a_zone_is_open_every_day_some_days_or_outside_the_event() {
        programme.withAccess(
                new AccessRule(
                        Set.of(SampleEvent.VISITOR),
                        Set.of(SampleEvent.CENTRE),
                        Set.of(BUILD_UP, BUILD_UP.plusDays(1))));
        var centre = row(SampleEvent.CENTRE, Optional.empty());
        assertThat(cell(centre, SampleEvent.MAYOR))
                .extracting(Cell::extent, Cell::when)
                .containsExactly(Extent.WHOLE, "10-25..10-28 08:00–22:00");
        assertThat(cell(centre, SampleEvent.CREW))
                .extracting(Cell::extent, Cell::when)
                .containsExactly(Extent.PART, "10-25..10-26 08:00–22:00");
        assertThat(cell(centre, SampleEvent.VISITOR))
                .extracting(Cell::extent, Cell::when)
                .containsExactly(Extent.OUTSIDE, "10-22..10-23 08:00–22:00");
        assertThat(centre.open()).isEqualTo("08:00–22:00");
        assertThat(centre.limit()).hasValueSatisfying(it -> assertThat(it.stop()).isEqualTo(5000));
    }

    @Test
    void a_room_is_open_by_its_sessions_and_a_session_by_its_doors() {
        var forum = row(SampleEvent.FORUM, Optional.empty());
        assertThat(forum.open()).isEqualTo("by-session");
        assertThat(cell(forum, SampleEvent.EXPERT).extent()).isEqualTo(Extent.PART);
        assertThat(cell(forum, SampleEvent.EXPERT).when()).isEqualTo("10-26 08:00–11:30");
        var opening = row(SampleEvent.OPENING, Optional.empty());
        assertThat(opening.open()).isEqualTo("10-26 08:00–11:30");
        assertThat(opening.zone()).contains(SampleEvent.FORUM);
        assertThat(opening.limit()).isEmpty();
        assertThat(opening.entry()).isEqualTo(EntryRule.AFTER_EXIT);
        assertThat(cell(opening, SampleEvent.MAYOR).extent()).isEqualTo(Extent.WHOLE);
        assertThat(cell(opening, SampleEvent.CREW).extent()).isEqualTo(Extent.NEVER);
    }

    @Test
    void one_day_shows_that_day_only() {
        var third = Optional.of(SampleEvent.DAY_2.plusDays(1));
        assertThat(cell(row(SampleEvent.HALL, third), SampleEvent.CREW).extent())
                .isEqualTo(Extent.NEVER);
        assertThat(cell(row(SampleEvent.HALL, third), SampleEvent.MAYOR))
                .extracting(Cell::extent, Cell::when)
                .containsExactly(Extent.WHOLE, "10-27 09:00–17:00");
        assertThat(places(third)).doesNotContain(SampleEvent.OPENING, SampleEvent.DINNER);
        assertThat(places(Optional.of(SampleEvent.DAY_1)))
                .contains(SampleEvent.DINNER)
                .doesNotContain(SampleEvent.OPENING);
    }

    @Test
    void what_is_taken_from_a_category_is_not_in_its_cell() {
        programme.withAccess(
                new AccessRule(
                        Whom.of(Set.of(SampleEvent.MAYOR)),
                        Set.of(SampleEvent.HALL),
                        Set.of(SampleEvent.DAY_2),
                        true));
        assertThat(cell(row(SampleEvent.HALL, Optional.empty()), SampleEvent.MAYOR))
                .extracting(Cell::extent, Cell::when)
                .containsExactly(Extent.PART, "10-25,10-27..10-28 09:00–17:00");
    }

    @Test
    void the_sheet_has_a_row_a_place_and_a_column_a_category() {
        var built = programme.build();
        var rows = new AccessTable(built, Optional.empty()).rows();
        var csv =
                new String(AccessSheet.of(rows, built.categories()).csv(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(rows.size() + 1);
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("mayor 市长", "visitor 观众", "approved 公安核定");
        assertThat(csv).contains("\"dinner\",\"session\",\"欢迎晚宴\",\"Welcome Dinner\",\"banquet\"");
    }

    private Row row(Place place, Optional<LocalDate> day) {
        return rows(day).stream()
                .filter(row -> row.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows(Optional<LocalDate> day) {
        return new AccessTable(programme.build(), day).rows();
    }

    private List<Place> places(Optional<LocalDate> day) {
        return rows(day).stream().map(Row::place).toList();
    }

    private static Cell cell(Row row, CategoryId category) {
        return row.cells().stream()
                .filter(cell -> cell.category().id().equals(category))
                .findFirst()
                .orElseThrow();
    }
}
