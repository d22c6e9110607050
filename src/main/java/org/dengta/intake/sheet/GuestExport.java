package org.dengta.intake.sheet;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.platform.sheet.SheetWriter;
import org.dengta.programme.Programme;
import org.dengta.roster.ListColumn;
import org.dengta.roster.PersonCells;
import org.dengta.venue.Label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The guest list as a spreadsheet with the headings that an import knows; importing it again
 * changes nothing. It holds personal data.
 */
public final class GuestExport {
    private static final Label TITLE = new Label("人员名单", "People");
    private static final List<ListColumn> COLUMNS =
            Arrays.stream(ListColumn.values()).filter(c -> c != ListColumn.NAME).toList();

    private final PersonCells cells;
    private final Function<Label, String> language;

    /**
     * @param language {@code Label::zh} or {@code Label::en}, for headings and words
     */
    public GuestExport(Programme programme, Function<Label, String> language) {
        this.cells = new PersonCells(programme, language);
        this.language = language;
    }

    /** Writes everybody: a CSV if the name ends so, else a workbook, whole or not there. */
    public void write(GuestList list, Path file) throws IOException {
        var columns =
                COLUMNS.stream().map(c -> SheetColumn.of(language.apply(c.heading()))).toList();
        SheetFile.write(file, language.apply(TITLE), columns, writer -> writeAll(list, writer));
    }

    private void writeAll(GuestList list, SheetWriter writer) throws IOException {
        try {
            list.forEach(person -> write(person, writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Person person, SheetWriter writer) {
        var texts = cells.of(person);
        try {
            writer.write(
                    COLUMNS.stream()
                            .map(column -> SheetValue.text(texts.getOrDefault(column, "")))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
