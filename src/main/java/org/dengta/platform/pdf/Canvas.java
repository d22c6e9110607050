package org.dengta.platform.pdf;

import org.dengta.platform.pdf.picture.Picture;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A page to draw on, in millimetres from its top left; what is drawn later lies above. Font sizes
 * are in points. Belongs to one thread and lives as long as its {@link PdfDraft}.
 */
public final class Canvas {
    /** By how much italics lean: the tangent of 12 degrees. */
    private static final double SLANT = 0.2126;

    private final PageSize size;
    private final Operators operators;
    private final TextWriter writer;
    private final Function<Picture, String> pictures;

    Canvas(
            PageSize size,
            Operators operators,
            TextWriter writer,
            Function<Picture, String> pictures) {
        this.size = size;
        this.operators = operators;
        this.writer = writer;
        this.pictures = pictures;
    }

    /** The page's size. */
    public PageSize size() {
        return size;
    }

    /** Draws with the page's top left moved to the right and down. */
    public void moved(double right, double down, Consumer<Canvas> drawing) {
        operators.add("q").add("cm", 1, 0, 0, 1, pt(right), -pt(down));
        drawing.accept(this);
        operators.add("Q");
    }

    /** Draws with the page turned clockwise by degrees about a point. */
    public void turned(double degrees, double x, double y, Consumer<Canvas> drawing) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        var right = pt(x);
        var high = up(y);
        var shift = right - cos * right - sin * high;
        var lift = high + sin * right - cos * high;
        operators.add("q").add("cm", cos, -sin, sin, cos, shift, lift);
        drawing.accept(this);
        operators.add("Q");
    }

    /** Draws with everything leaning to the right that stands on a baseline. */
    public void slanted(double baseline, Consumer<Canvas> drawing) {
        operators.add("q").add("cm", 1, 0, SLANT, 1, -SLANT * up(baseline), 0);
        drawing.accept(this);
        operators.add("Q");
    }

    /** Draws upside down into the page's uppermost stretch of a height. */
    public void upsideDown(double heightMm, Consumer<Canvas> drawing) {
        var lift = pt(2 * size.heightMm() - heightMm);
        operators.add("q").add("cm", -1, 0, 0, -1, pt(size.widthMm()), lift);
        drawing.accept(this);
        operators.add("Q");
    }

    /** Fills a rectangle. */
    public void fill(Box box, Rgb colour) {
        operators.fillColour(colour);
        rectangle(box);
        operators.add("f");
    }

    /** Fills a rectangle with round corners; a radius of half its height makes a pill. */
    public void fillRounded(Box box, double radiusMm, Rgb colour) {
        operators.fillColour(colour);
        outline(box, radiusMm);
        operators.add("f");
    }

    /** Draws a line along a rectangle's edges, its middle on the edge. */
    public void frame(Box box, double widthMm, Rgb colour) {
        operators.strokeColour(colour).add("w", pt(widthMm));
        rectangle(box);
        operators.add("S");
    }

    /** Draws a line from a box's top left to its bottom right; a box without height is level. */
    public void line(Box from, double widthMm, Rgb colour) {
        operators.strokeColour(colour).add("w", pt(widthMm));
        operators.add("m", pt(from.left()), up(from.top()));
        operators.add("l", pt(from.right()), up(from.bottom())).add("S");
    }

    /** Fills a shape that is stretched over a box. */
    public void symbol(Outline outline, Box box, Rgb colour) {
        operators.fillColour(colour);
        for (var step : outline.steps()) {
            var numbers = new double[step.coordinates().size()];
            for (var i = 0; i < numbers.length; i += 2) {
                numbers[i] = pt(box.left() + step.coordinates().get(i) * box.width());
                numbers[i + 1] = up(box.top() + step.coordinates().get(i + 1) * box.height());
            }
            operators.add(step.operator(), numbers);
        }
        operators.add("f");
    }

    /** Draws a picture, upright, undistorted. */
    public void picture(Picture picture, Box box, Picture.Fit fit) {
        pictureRounded(picture, box, 0, fit);
    }

    /** As {@link #picture}, seen through a box with round corners. */
    public void pictureRounded(Picture picture, Box box, double radiusMm, Picture.Fit fit) {
        var byWidth = box.width() / picture.aspect();
        var whole = fit == Picture.Fit.CONTAIN;
        var seen =
                byWidth > box.height() == whole
                        ? box.centred(box.height() * picture.aspect(), box.height())
                        : box.centred(box.width(), byWidth);
        operators.add("q");
        outline(box, radiusMm);
        operators.raw("W n\n");
        operators.add("cm", turned(picture.turn(), seen));
        operators.raw("/" + pictures.apply(picture) + " Do\nQ\n");
    }

    /**
     * Draws a QR code in black on white.
     *
     * @param box a square that takes symbol and quiet zone; its width is the printed size
     */
    public void qr(QrSymbol symbol, Box box) {
        fill(box, Rgb.WHITE);
        var module = box.width() / (symbol.size() + 2 * QrSymbol.QUIET_ZONE);
        modules(symbol, box.inset(QrSymbol.QUIET_ZONE * module));
    }

    /** Draws the dark modules of a QR code alone, on whatever is there, into a square. */
    public void modules(QrSymbol symbol, Box inner) {
        var module = inner.width() / symbol.size();
        operators.add("q").fillColour(Rgb.BLACK);
        var side = pt(module);
        operators.add("cm", side, 0, 0, -side, pt(inner.left()), up(inner.top()));
        for (var row = 0; row < symbol.size(); row++) {
            bars(symbol, row);
        }
        operators.add("f").add("Q");
    }

    /** The dark bars of a row, in modules. */
    private void bars(QrSymbol symbol, int row) {
        var start = 0;
        for (var column = 0; column <= symbol.size(); column++) {
            if (column < symbol.size() && symbol.isDark(column, row)) {
                continue;
            }
            if (column > start) {
                operators.add("re", start, row, column - start, 1);
            }
            start = column + 1;
        }
    }

    /** Writes a line from its left end, without fitting it to anything. */
    public void text(ShapedText line, double left, double baseline, double sizePt, Rgb colour) {
        operators.fillColour(colour);
        writer.write(line, pt(left), up(baseline), sizePt);
    }

    /** Writes a block of lines into a box, which it was fitted to. */
    public void text(TextBlock block, Box box, Align align, VerticalAlign vertical, Rgb colour) {
        var spare = box.height() - block.heightMm();
        var top =
                box.top()
                        + switch (vertical) {
                            case TOP -> 0;
                            case MIDDLE -> spare / 2;
                            case BOTTOM -> spare;
                        };
        for (var i = 0; i < block.lines().size(); i++) {
            var line = block.lines().get(i);
            var left = left(line, block.sizePt(), box, align);
            text(line, left, top + block.baselineMm(i), block.sizePt(), colour);
        }
    }

    private static double left(ShapedText line, double sizePt, Box box, Align align) {
        var spare = box.width() - TextBlock.mm(line.width() * sizePt);
        return box.left()
                + switch (align) {
                    case START -> line.rightToLeft() ? spare : 0;
                    case CENTRE -> spare / 2;
                    case END -> line.rightToLeft() ? 0 : spare;
                };
    }

    private void rectangle(Box box) {
        operators.add("re", pt(box.left()), up(box.bottom()), pt(box.width()), pt(box.height()));
    }

    private void outline(Box box, double radiusMm) {
        if (radiusMm > 0) {
            rounded(box, radiusMm);
        } else {
            rectangle(box);
        }
    }

    /** Corners meet at most: a larger radius would draw a knot. */
    private void rounded(Box box, double wished) {
        var radius = Math.min(wished, Math.min(box.width(), box.height()) / 2);
        var left = box.left();
        var top = box.top();
        var right = box.right();
        var bottom = box.bottom();
        operators.add("m", pt(left + radius), up(top));
        corner(right - radius, top, right, top, right, top + radius);
        corner(right, bottom - radius, right, bottom, right - radius, bottom);
        corner(left + radius, bottom, left, bottom, left, bottom - radius);
        corner(left, top + radius, left, top, left + radius, top);
        operators.add("h");
    }

    /** A line to where a corner begins and a quarter circle: its start, its tip, its end. */
    private void corner(double... mm) {
        var curve = new double[6];
        for (var i = 0; i < 2; i++) {
            curve[i] = mm[i] + (mm[i + 2] - mm[i]) * Outline.ROUND;
            curve[i + 2] = mm[i + 4] + (mm[i + 2] - mm[i + 4]) * Outline.ROUND;
            curve[i + 4] = mm[i + 4];
        }
        operators.add("l", pt(mm[0]), up(mm[1]));
        for (var i = 0; i < 6; i += 2) {
            curve[i] = pt(curve[i]);
            curve[i + 1] = up(curve[i + 1]);
        }
        operators.add("c", curve);
    }

    /** The matrix that lays a picture's unit square on a box, turned clockwise. */
    private double[] turned(Picture.Turn turn, Box seen) {
        var x = pt(seen.left());
        var y = up(seen.bottom());
        var w = pt(seen.width());
        var h = pt(seen.height());
        return switch (turn) {
            case NONE -> new double[] {w, 0, 0, h, x, y};
            case QUARTER -> new double[] {0, -h, w, 0, x, y + h};
            case HALF -> new double[] {-w, 0, 0, -h, x + w, y + h};
            case THREE_QUARTERS -> new double[] {0, h, -w, 0, x + w, y};
        };
    }

    private static double pt(double mm) {
        return TextBlock.pt(mm);
    }

    private double up(double mmFromTop) {
        return pt(size.heightMm() - mmFromTop);
    }
}
