package org.dengta.platform.fx.fit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

import org.dengta.platform.text.GlyphRun;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Paragraph;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * A large text of any script, drawn as its shaped outlines and wrapped where it is too wide. The
 * toolkit's own text leaves holes in large Chinese letters, whose strokes overlap, and fails over
 * wrapped text that is read from the right (JavaFX 26). Size by {@code -fx-font-size} of a style
 * class on {@link #root}, colour by {@code -fx-fill} of {@code .outlined-text > .outline}.
 */
public final class OutlinedText extends Region {
    private static final double LINE = 1.25;
    private static final double ASCENT = 0.95;

    private final Shaper shaper;
    private final TextStyle style;
    private final Text probe = new Text();
    private final SVGPath outline = new SVGPath();
    private Paragraph paragraph;
    private double drawnFor = -1;

    /**
     * @param style the face, its size being the style sheet's
     */
    public OutlinedText(Shaper shaper, TextStyle style, String... styleClasses) {
        this.shaper = shaper;
        this.style = style;
        paragraph = new Paragraph(shaper, "", style);
        getStyleClass().add("outlined-text");
        getStyleClass().addAll(styleClasses);
        probe.setManaged(false);
        probe.setVisible(false);
        outline.getStyleClass().add("outline");
        outline.setFillRule(FillRule.NON_ZERO);
        outline.setManaged(false);
        getChildren().addAll(probe, outline);
        probe.fontProperty().subscribe(_ -> changed());
    }

    /** Shows a text; what it says is its accessible text too. */
    public void show(String text) {
        paragraph = new Paragraph(shaper, text, style);
        setAccessibleText(text);
        setVisible(!text.isBlank());
        setManaged(!text.isBlank());
        changed();
    }

    private void changed() {
        drawnFor = -1;
        requestLayout();
    }

    private double size() {
        return probe.getFont().getSize();
    }

    private List<ShapedText> lines(double width) {
        var room = width <= 0 ? Double.MAX_VALUE : width;
        return paragraph.wrapped(room / size() + 0.001);
    }

    private static double widest(List<ShapedText> lines) {
        return lines.stream().mapToDouble(ShapedText::width).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(4 * size(), computePrefWidth(height));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(widest(lines(-1)) * size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width).size() * LINE * size();
    }

    @Override
    protected void layoutChildren() {
        if (drawnFor != getWidth()) {
            drawnFor = getWidth();
            outline.setContent(draw(lines(getWidth())));
        }
    }

    private String draw(List<ShapedText> lines) {
        var path = new StringBuilder();
        var widest = widest(lines);
        var baseline = ASCENT;
        for (var line : lines) {
            var x = line.rightToLeft() ? widest - line.width() : 0;
            for (var run : line.runs()) {
                draw(run, x, baseline, path);
                x += run.width();
            }
            baseline += LINE;
        }
        return path.toString();
    }

    private void draw(GlyphRun run, double x, double baseline, StringBuilder path) {
        for (var glyph : run.glyphs()) {
            var place = AffineTransform.getScaleInstance(size(), size());
            place.translate(x + glyph.x(), baseline - glyph.y());
            var em = 1.0 / run.face().tables().unitsPerEm();
            place.scale(em, em);
            append(run.face().outline(glyph.id()).getPathIterator(place), path);
        }
    }

    private static void append(PathIterator steps, StringBuilder path) {
        var points = new double[6];
        for (; !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', points, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', points, 6);
                default -> path.append('Z');
            }
        }
    }

    private static void append(StringBuilder path, char command, double[] points, int count) {
        path.append(command);
        for (var i = 0; i < count; i++) {
            path.append(Math.round(points[i] * 100) / 100.0).append(' ');
        }
    }
}
