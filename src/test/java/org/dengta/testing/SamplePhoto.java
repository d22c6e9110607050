package org.dengta.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** A drawn portrait of nobody, as a photo of a desk's camera would come. */
public final class SamplePhoto {
    private SamplePhoto() {}

    public static byte[] jpeg(int width, int height) {
        return file(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** Without a background. */
    public static byte[] transparentPng(int width, int height) {
        return file(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** In the four colours of print, which only few programs read. */
    public static byte[] cmykJpeg() {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 50, 4, null);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(new IIOImage(raster, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As {@link #cmykJpeg}, with the marker that drawing programs add. */
    public static byte[] markedCmykJpeg() {
        var plain = cmykJpeg();
        return ByteBuffer.allocate(plain.length + 16)
                .put(plain, 0, 2)
                .putShort((short) 0xFFEE)
                .putShort((short) 14)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {0, 100, 0, 0, 0, 0, 0})
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static BufferedImage drawn(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (type == BufferedImage.TYPE_INT_RGB) {
            pen.setPaint(new GradientPaint(0, 0, new Color(0xDDE8F1), 0, height, Color.WHITE));
            pen.fillRect(0, 0, width, height);
        }
        pen.scale(width / 100.0, height / 125.0);
        portrait(pen);
        pen.dispose();
        return image;
    }

    private static void portrait(Graphics2D pen) {
        oval(pen, 0x2B211D, 26, 18, 48, 56);
        block(pen, 0x2B211D, 26, 42, 48, 42, 20);
        block(pen, 0xE0B48F, 42, 66, 16, 28, 8);
        block(pen, 0x22395A, 12, 86, 76, 60, 44);
        oval(pen, 0xEDC4A0, 31, 26, 38, 50);
        block(pen, 0x2B211D, 30, 22, 40, 16, 16);
        oval(pen, 0x2B211D, 39, 46, 4, 4);
        oval(pen, 0x2B211D, 57, 46, 4, 4);
        block(pen, 0xB5574F, 44, 63, 12, 3, 3);
        block(pen, 0xF7F7F7, 44, 88, 12, 10, 6);
    }

    private static void oval(Graphics2D pen, int rgb, int... box) {
        pen.setColor(new Color(rgb));
        pen.fill(new Ellipse2D.Double(box[0], box[1], box[2], box[3]));
    }

    /** The last number is the roundness of the corners. */
    private static void block(Graphics2D pen, int rgb, int... box) {
        pen.setColor(new Color(rgb));
        pen.fill(new RoundRectangle2D.Double(box[0], box[1], box[2], box[3], box[4], box[4]));
    }

    private static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
