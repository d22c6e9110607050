package org.dengta.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A drawn portrait of nobody, 300 × 400 pixels: head, hair, shoulders, a friendly mouth. */
record Portrait(int wall, int skin, int hair, int clothes, Hair style, boolean glasses) {
    static final int WIDTH = 300;
    static final int HEIGHT = 400;

    private static final Rectangle2D CANVAS = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
    private static final Ellipse2D FACE = new Ellipse2D.Double(88, 90, 124, 160);

    /** How the hair is worn. */
    enum Hair {
        SHORT,
        BOB,
        LONG,
        BUN,
        SCARF,
        CREW
    }

    /** Six people, all different. */
    static List<Portrait> six() {
        return List.of(
                new Portrait(0xDCE9F2, 0xF0C9A4, 0x2B211C, 0x2F4B6E, Hair.SHORT, false),
                new Portrait(0xEFE6DA, 0xF4D3B5, 0x33241B, 0x8A3A4A, Hair.BOB, false),
                new Portrait(0xE2ECE0, 0xC68E63, 0x1D1714, 0x3E6B57, Hair.CREW, true),
                new Portrait(0xE9E3EF, 0xF6DCC6, 0xB07A3C, 0x55497D, Hair.LONG, true),
                new Portrait(0xE3EAEC, 0x8A5A3B, 0x191412, 0xC07A2C, Hair.BUN, false),
                new Portrait(0xF0E8DF, 0xDDAA80, 0x4A6A8A, 0x31566B, Hair.SCARF, false));
    }

    BufferedImage draw() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setPaint(new GradientPaint(0, 0, colour(wall), 0, HEIGHT, colour(wall).darker()));
        pen.fill(CANVAS);
        behind(pen);
        body(pen);
        fill(pen, skin, FACE);
        ears(pen);
        fringe(pen);
        features(pen);
        pen.dispose();
        return image;
    }

    private void behind(Graphics2D pen) {
        switch (style) {
            case LONG -> fill(pen, hair, new RoundRectangle2D.Double(70, 74, 160, 250, 130, 150));
            case BOB -> fill(pen, hair, new RoundRectangle2D.Double(72, 72, 156, 176, 140, 110));
            case SCARF -> fill(pen, hair, new RoundRectangle2D.Double(64, 62, 172, 240, 160, 150));
            case BUN -> fill(pen, hair, new Ellipse2D.Double(116, 34, 68, 62));
            case SHORT, CREW -> {}
        }
    }

    private void body(Graphics2D pen) {
        fill(pen, clothes, new RoundRectangle2D.Double(28, 296, 244, 220, 150, 150));
        fill(
                pen,
                style == Hair.SCARF ? hair : skin,
                new RoundRectangle2D.Double(124, 220, 52, 96, 40, 40));
        fill(pen, 0xFFFFFF, triangle(150, 352, 42));
        fill(pen, style == Hair.SCARF ? hair : skin, triangle(150, 334, 30));
    }

    private void ears(Graphics2D pen) {
        if (style == Hair.SHORT || style == Hair.CREW || style == Hair.BUN) {
            fill(pen, skin, new Ellipse2D.Double(78, 158, 22, 36));
            fill(pen, skin, new Ellipse2D.Double(200, 158, 22, 36));
        }
    }

    /** What falls over the forehead: the cap of the hair without the face below it. */
    private void fringe(Graphics2D pen) {
        var cap = new Area(new Ellipse2D.Double(83, 72, 134, 190));
        double depth = style == Hair.CREW ? 112 : style == Hair.BOB ? 150 : 132;
        cap.intersect(new Area(new Rectangle2D.Double(60, 60, 180, depth - 60)));
        if (style != Hair.BOB && style != Hair.CREW) {
            cap.subtract(new Area(new Ellipse2D.Double(104, 112, 92, 120)));
        }
        fill(pen, hair, cap);
    }

    private void features(Graphics2D pen) {
        for (int x : new int[] {122, 168}) {
            fill(pen, 0x2A2522, new Ellipse2D.Double(x, 170, 10, 11));
        }
        pen.setColor(colour(skin).darker());
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Arc2D.Double(142, 188, 16, 14, 200, 140, Arc2D.OPEN));
        pen.setColor(colour(0xA5483F));
        pen.draw(new Arc2D.Double(126, 198, 48, 26, 205, 130, Arc2D.OPEN));
        if (glasses) {
            pen.setColor(colour(0x33383D));
            pen.draw(new Ellipse2D.Double(110, 160, 34, 32));
            pen.draw(new Ellipse2D.Double(156, 160, 34, 32));
            pen.draw(new Arc2D.Double(143, 168, 14, 10, 20, 140, Arc2D.OPEN));
        }
    }

    private static Shape triangle(int x, int y, int half) {
        var shape = new Polygon();
        shape.addPoint(x - half, y - half);
        shape.addPoint(x + half, y - half);
        shape.addPoint(x, y + half);
        return shape;
    }

    private static void fill(Graphics2D pen, int colour, Shape shape) {
        pen.setColor(colour(colour));
        pen.fill(shape);
    }

    private static Color colour(int rgb) {
        return new Color(rgb);
    }
}
