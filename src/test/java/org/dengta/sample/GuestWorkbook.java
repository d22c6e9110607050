package org.dengta.sample;

import static org.dengta.sample.GuestColumn.*;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The guests' workbook as an office keeps it: a title over the headings, delegations merged over
 * their members here and there, a second worksheet with remarks, and a few blemishes.
 */
final class GuestWorkbook {
    private static final String TITLE = "2024年世界城市日中国主场活动嘉宾名单（第七稿，截至2024年10月18日）";
    private static final int FIRST_ROW = 2;
    private static final int SMALLEST_MERGED = 3;
    private static final List<String> TWICE = List.of("G0412", "G1203");

    /** Cells that were typed otherwise than the rest: full-width signs, stray blanks. */
    private static final Map<String, GuestColumn> FULL_WIDTH =
            Map.of("G0301", NUMBER, "G0777", PHONE, "G0042", PRECEDENCE);

    private static final Map<String, GuestColumn> BLANKS =
            Map.of("G0155", LATIN_NAME, "G0350", ORGANISATION, "G0980", CHINESE_NAME);

    private static final String DATE_AS_TEXT = "G0266";

    private final List<Party> parties;
    private final Worksheet sheet;
    private int row = FIRST_ROW;

    private GuestWorkbook(List<Party> parties, Worksheet sheet) {
        this.parties = parties;
        this.sheet = sheet;
    }

    static byte[] of(List<Party> parties) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Dengta", "1.0")) {
            new GuestWorkbook(parties, workbook.newWorksheet("嘉宾名单")).write();
            remarks(workbook.newWorksheet("填表说明"));
        }
        return FixedZip.of(bytes.toByteArray());
    }

    private void write() {
        head();
        int merged = 0;
        for (var party : parties) {
            int first = row;
            party.members().forEach(this::write);
            boolean wide = party.isDelegation() && party.members().size() >= SMALLEST_MERGED;
            if (wide && merged++ % 2 == 0) {
                merge(first, DELEGATION);
                merge(first, LIAISON);
            }
        }
        GuestSample.guests(parties)
                .filter(guest -> TWICE.contains(guest.get(NUMBER)))
                .forEach(this::write);
    }

    private void head() {
        sheet.value(0, 0, TITLE);
        sheet.range(0, 0, 0, GuestColumn.values().length - 1).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        for (var column : GuestColumn.values()) {
            sheet.width(column.ordinal(), column.width());
            sheet.value(1, column.ordinal(), column.heading());
            sheet.style(1, column.ordinal()).bold().fillColor("D9E2F3").set();
        }
        sheet.freezePane(NUMBER.ordinal() + 1, FIRST_ROW);
    }

    private void write(GuestRow guest) {
        sheet.value(row, SERIAL.ordinal(), row - FIRST_ROW + 1);
        for (var column : GuestColumn.values()) {
            var text = guest.get(column);
            if (!text.isEmpty()) {
                write(column, text, guest);
            }
        }
        row++;
    }

    private void write(GuestColumn column, String text, GuestRow guest) {
        int at = column.ordinal();
        var number = guest.get(NUMBER);
        if (column == ARRIVAL && !number.equals(DATE_AS_TEXT)) {
            sheet.value(row, at, LocalDate.parse(text));
            sheet.style(row, at).format("yyyy-mm-dd").set();
        } else if (FULL_WIDTH.get(number) == column) {
            sheet.value(row, at, wide(text));
        } else if (BLANKS.get(number) == column) {
            sheet.value(row, at, "\u3000" + text + "  ");
        } else if (column == ARRIVAL) {
            sheet.value(row, at, "10月25日晚");
        } else if (column == PRECEDENCE) {
            sheet.value(row, at, Integer.parseInt(text));
        } else {
            sheet.value(row, at, text);
        }
    }

    private void merge(int first, GuestColumn column) {
        for (int below = first + 1; below < row; below++) {
            sheet.value(below, column.ordinal(), (String) null);
        }
        sheet.range(first, column.ordinal(), row - 1, column.ordinal()).merge();
        sheet.style(first, column.ordinal()).verticalAlignment("center").wrapText(true).set();
    }

    /** The text in the full-width signs that Chinese input methods type. */
    static String wide(String text) {
        return text.chars()
                .mapToObj(sign -> Character.toString(sign + 0xFF01 - '!'))
                .reduce("", String::concat);
    }

    private static void remarks(Worksheet sheet) {
        int next = 0;
        for (var line : Tables.lines("remarks.txt")) {
            sheet.value(next++, 0, line);
        }
        sheet.width(0, 90);
    }
}
