package org.dengta.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.intake.ImportGuests;
import org.dengta.intake.ImportProgress;
import org.dengta.intake.ImportResult;
import org.dengta.intake.IssuedCodes;
import org.dengta.intake.RowOutcome;
import org.dengta.platform.sheet.Sheet;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.platform.sheet.SheetRow;
import org.dengta.platform.sheet.file.SheetReader;
import org.dengta.roster.ListColumn;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.Numbers;
import org.dengta.testing.People;
import org.dengta.testing.SmallEvent;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class GuestExportTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "list.xlsx, true, 1",
        "list.xlsx, false, 2",
        "LIST.CSV, true, 3",
        "list.csv, false, 4"
    })
    void importing_the_exported_file_changes_nothing(String name, boolean chinese, long seed)
            throws IOException {
        var list = new InMemoryGuestList();
        list.put(new People(new Random(seed), SmallEvent.programme()).many(300));
        var before = list.all();
        var file = folder.resolve(name);
        new GuestExport(SmallEvent.programme(), chinese ? Label::zh : Label::en).write(list, file);
        var rows = (ListOutcome.Rows) ListSheet.read(open(file), false, SheetProgress.silent());
        assertThat(rows.ignored()).isEmpty();
        var result =
                new ImportGuests(
                                list,
                                SmallEvent.programme(),
                                Defaults.none(),
                                Numbers.NUMBERING,
                                IssuedCodes.none())
                        .run(rows.rows(), ImportProgress.silent());
        assertThat(result.totals()).isEqualTo(new ImportResult.Totals(0, 0, 300, 0, 0));
        assertThat(list.all()).isEqualTo(before);
        assertThat(list.writes()).isEqualTo(1);
    }

    @Test
    void an_export_that_breaks_off_leaves_the_earlier_file() throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), "earlier");
        var export = new GuestExport(SmallEvent.programme(), Label::en);
        assertThatThrownBy(() -> export.write(new BrokenList(), file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("earlier");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"report.xlsx", "report.csv"})
    void the_report_of_an_import_is_a_sheet_with_a_row_for_each_row(String name)
            throws IOException {
        var fault = new RowFault(Code.NAME_MISSING, ListColumn.NAME, "");
        var result =
                new ImportResult(
                        List.of(
                                new RowOutcome.Rejected(5, Optional.empty(), List.of(fault, fault)),
                                new RowOutcome.Imported(2, new PersonId("=1"), List.of()),
                                new RowOutcome.Changed(
                                        3,
                                        new PersonId("b"),
                                        Set.of(ListColumn.SEAT, ListColumn.PHONE),
                                        List.of()),
                                new RowOutcome.Unchanged(
                                        4, new PersonId("b"), OptionalInt.of(3), List.of())));
        var file = folder.resolve(name);
        new ImportReport().write(result, file);
        var rows = new ArrayList<SheetRow>();
        open(file).forEachRow(SheetProgress.silent(), rows::add);
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).texts())
                .startsWith("行 Row", "结果 Outcome", "编号 Number", "原因", "Reason");
        assertThat(rows.get(1).texts()).startsWith("2", "新增 imported", "=1");
        assertThat(rows.get(2).text(5)).isEqualTo("电话 Phone; 座位 Seat");
        assertThat(rows.get(3).text(3)).isEqualTo("与第 3 行内容相同，只计一次");
        assertThat(rows.get(4).text(4)).startsWith("R-05 No name").contains("\n");
    }

    private static Sheet open(Path file) {
        return ((SheetOutcome.Opened) SheetReader.open(file, SheetProgress.silent())).sheet();
    }

    /** A list that cannot be read. */
    private static final class BrokenList implements GuestList {
        @Override
        public <T> T atomically(Supplier<T> work) {
            return work.get();
        }

        @Override
        public Optional<Person> find(PersonId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> listed(PersonId id) {
            return Optional.empty();
        }

        @Override
        public List<AmendedCard> amended() {
            return List.of();
        }

        @Override
        public boolean wasListed(PersonId id) {
            return false;
        }

        @Override
        public int remove(Collection<PersonId> people) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void forEach(Consumer<Person> reader) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void put(Collection<Person> people) {
            throw new IllegalStateException("broken");
        }
    }
}
