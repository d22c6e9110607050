package org.dengta.invitation.pdf;

import org.dengta.invitation.Letter;
import org.dengta.invitation.Letter.ProgrammePoint;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.VerticalAlign;
import org.dengta.venue.Label;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The guest's sessions as a table of rows, Chinese above English.
 *
 * @param pen sets the lines
 * @param sizePt of the Chinese letters
 * @param zone of the venue's wall clock
 */
record ProgrammeTable(LetterPen pen, double sizePt, ZoneId zone) {
    private static final double EN_SCALE = 0.86;
    private static final double PADDING = 1.45;
    private static final double INSET = 2;
    private static final double LINE = 0.15;

    /** A longer text is set smaller, so that each row has room on a page. */
    private static final double TALLEST = 60;

    /** What stands in which column. */
    private enum Column {
        DAY("日期 Date", 29),
        TIME("时间 Time", 25),
        SESSION("活动 Session", 75),
        PLACE("地点 Place", 37);

        private final String heading;
        private final double widthMm;

        Column(String heading, double widthMm) {
            this.heading = heading;
            this.widthMm = widthMm;
        }
    }

    private record Cell(TextBlock upper, TextBlock lower) {
        double heightMm() {
            return upper.heightMm() + (lower.lines().isEmpty() ? 0 : 0.6 + lower.heightMm());
        }
    }

    /** The line of column headings, to be repeated on each page. */
    Piece heading() {
        var height = TextBlock.mm(sizePt * 0.9) + 2 * PADDING;
        var row = row(List.of());
        return new Piece(
                1.5,
                height,
                row.heightMm() * 2,
                false,
                (page, top) -> drawHeading(page, top, height));
    }

    List<Piece> rows(Letter letter) {
        return letter.programme().stream().map(this::cells).map(this::row).toList();
    }

    private void drawHeading(Canvas page, double top, double height) {
        page.fill(new Box(Look.LEFT, top, Look.WIDTH, height), Look.TINT);
        var left = Look.LEFT;
        for (var column : Column.values()) {
            var box = new Box(left, top, column.widthMm, height);
            var text =
                    pen.block(column.heading, TextStyle.BOLD, sizePt * 0.86, column.widthMm, 1.2);
            draw(page, text, box, Look.ACCENT, VerticalAlign.MIDDLE);
            left += column.widthMm;
        }
    }

    private List<Cell> cells(ProgrammePoint point) {
        var held = point.session().held();
        var time = LetterDates.time(held, zone);
        return List.of(
                cell(LetterDates.day(held, zone), Column.DAY),
                new Cell(block(time, Column.TIME, sizePt), new TextBlock(List.of(), sizePt, 1)),
                cell(point.session().name(), Column.SESSION),
                cell(point.place(), Column.PLACE));
    }

    private Cell cell(Label label, Column column) {
        return new Cell(
                block(label.zh(), column, sizePt), block(label.en(), column, sizePt * EN_SCALE));
    }

    private TextBlock block(String text, Column column, double size) {
        return pen.shrunk(
                Wordings.clean(text), TextStyle.REGULAR, size, column.widthMm - 2 * INSET, TALLEST);
    }

    private Piece row(List<Cell> cells) {
        var tallest = cells.stream().mapToDouble(Cell::heightMm).max().orElse(sizePt * 0.8);
        var height = tallest + 2 * PADDING;
        return new Piece(0, height, 0, true, (page, top) -> drawRow(page, top, height, cells));
    }

    private static void drawRow(Canvas page, double top, double height, List<Cell> cells) {
        var left = Look.LEFT;
        var columns = new ArrayList<>(List.of(Column.values()));
        for (var cell : cells) {
            var width = columns.removeFirst().widthMm;
            var box = new Box(left, top + PADDING, width, height - 2 * PADDING);
            draw(page, cell.upper(), box, Look.INK, VerticalAlign.TOP);
            var below = cell.upper().heightMm() + 0.6;
            var rest = new Box(left, box.top() + below, width, cell.lower().heightMm());
            draw(page, cell.lower(), rest, Look.SOFT, VerticalAlign.TOP);
            left += width;
        }
        page.line(new Box(Look.LEFT, top + height, Look.WIDTH, 0), LINE, Look.HAIR);
    }

    private static void draw(
            Canvas page, TextBlock block, Box box, Rgb colour, VerticalAlign vertical) {
        var inner = new Box(box.left() + INSET, box.top(), box.width() - 2 * INSET, box.height());
        page.text(block, inner, Align.START, vertical, colour);
    }
}
