package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.platform.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a workbook of one worksheet with a bold heading that stays in place. Text is stored as
 * text; days and moments are real date cells.
 */
public final class XlsxSheetWriter implements SheetWriter {

    private static final int FLUSH_EVERY = 1_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private final OutputStream stream;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    private XlsxSheetWriter(OutputStream stream, String name) {
        this.stream = stream;
        workbook = new Workbook(stream, "Dengta", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    /**
     * Writes the heading; the stream is closed with the writer.
     *
     * @param name the worksheet's name; signs that Excel does not allow in it are replaced
     */
    public static XlsxSheetWriter to(OutputStream stream, String name, List<SheetColumn> columns)
            throws IOException {
        var writer = new XlsxSheetWriter(stream, name);
        for (int i = 0; i < columns.size(); i++) {
            writer.sheet.width(i, columns.get(i).width());
            writer.text(i, columns.get(i).heading());
            writer.sheet.style(0, i).bold().set();
        }
        writer.sheet.freezePane(0, 1);
        writer.next = 1;
        return writer;
    }

    @Override
    public void write(List<SheetValue> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            cell(i, row.get(i));
        }
        if (++next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            workbook.finish();
        }
    }

    private void cell(int column, SheetValue value) {
        switch (value) {
            case SheetValue.Text text -> text(column, text.text());
            case SheetValue.Amount number -> sheet.value(next, column, number.amount());
            case SheetValue.Day day -> {
                sheet.value(next, column, day.date());
                sheet.style(next, column).format(DAY).set();
            }
            case SheetValue.Moment moment -> {
                sheet.value(next, column, moment.local());
                sheet.style(next, column).format(MOMENT).set();
            }
            case SheetValue.Blank _ -> {}
        }
    }

    private void text(int column, String text) {
        String stored = EscapedSigns.encode(text);
        sheet.inlineString(
                next, column, stored.substring(0, Math.min(LONGEST_TEXT, stored.length())));
    }
}
