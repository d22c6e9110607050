package org.dengta.platform.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A PDF 1.7 file written object by object; what has been written is not kept. Objects other than
 * streams are gathered in compressed object streams, at most {@value #MOST_TOGETHER} in each.
 * Belongs to one thread; close it to free the compressor.
 */
public final class PdfFile implements AutoCloseable {
    private static final int MOST_TOGETHER = 100;

    /** Outlines take a quarter of the usual level's time and 0.5 % more bytes. */
    private static final int LEVEL = 4;

    private static final byte[] HEADER = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final ObjectPlaces places = new ObjectPlaces();
    private final Deflater deflater = new Deflater(LEVEL);
    private long written;
    private int gathering;
    private int gathered;
    private PdfBytes directory = new PdfBytes();
    private PdfBytes objects = new PdfBytes();

    /**
     * @param out gets the bytes; not closed
     */
    public PdfFile(OutputStream out) {
        this.out = out;
        write(HEADER, HEADER.length);
    }

    /** A number for an object to be written later. */
    public int reserve() {
        return places.reserve();
    }

    /** Writes an object under a new number. */
    public int add(PdfBytes object) {
        var number = reserve();
        put(number, object);
        return number;
    }

    /** Writes an object under its reserved number. */
    public void put(int number, PdfBytes object) {
        if (gathered == 0) {
            gathering = reserve();
        }
        places.within(number, gathering, gathered++);
        directory.whole(number).raw(" ").whole(objects.length()).raw(" ");
        objects.raw(object.shared(), object.length()).raw("\n");
        if (gathered == MOST_TOGETHER) {
            writeGathered();
        }
    }

    /** Writes a compressed stream under a new number; entries are those besides length, filter. */
    public int addStream(String entries, PdfBytes content) {
        return addStream(entries, content.shared(), content.length());
    }

    /** The same of bytes. */
    public int addStream(String entries, byte[] content) {
        return addStream(entries, content, content.length);
    }

    /** Writes a stream as it comes under a new number. */
    public int addPlainStream(String entries, byte[] content) {
        var number = reserve();
        putStream(number, entries, content, content.length);
        return number;
    }

    /**
     * Writes what is left: the file is whole.
     *
     * @param catalog number of the document's root
     * @param entries of the trailer besides size and root
     */
    public void finish(int catalog, String entries) {
        writeGathered();
        var table = reserve();
        var start = written;
        places.at(table, start);
        var dictionary = "/Type /XRef /W [1 5 2] /Size " + places.count() + " /Root " + catalog;
        var bytes = places.tableBytes();
        putStream(table, dictionary + " 0 R " + entries, deflated(bytes, bytes.length));
        var end = "startxref\n" + start + "\n%%EOF\n";
        write(end.getBytes(StandardCharsets.ISO_8859_1), end.length());
    }

    @Override
    public void close() {
        deflater.end();
    }

    private int addStream(String entries, byte[] content, int length) {
        var number = reserve();
        putStream(number, entries, deflated(content, length));
        return number;
    }

    private void writeGathered() {
        if (gathered > 0) {
            var first = directory.length();
            directory.raw(objects.shared(), objects.length());
            var entries = "/Type /ObjStm /N " + gathered + " /First " + first;
            putStream(gathering, entries, deflated(directory.shared(), directory.length()));
            directory = new PdfBytes();
            objects = new PdfBytes();
            gathered = 0;
        }
    }

    private void putStream(int number, String entries, PdfBytes deflated) {
        var filtered = entries + " /Filter /FlateDecode";
        putStream(number, filtered, deflated.shared(), deflated.length());
    }

    private void putStream(int number, String entries, byte[] content, int length) {
        places.at(number, written);
        var head = new PdfBytes().whole(number).raw(" 0 obj\n<<").raw(entries).raw(" /Length ");
        head.whole(length).raw(">>\nstream\n");
        write(head.shared(), head.length());
        write(content, length);
        var end = "\nendstream\nendobj\n";
        write(end.getBytes(StandardCharsets.ISO_8859_1), end.length());
    }

    private PdfBytes deflated(byte[] content, int length) {
        deflater.reset();
        deflater.setInput(content, 0, length);
        deflater.finish();
        var packed = new PdfBytes();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.raw(buffer, deflater.deflate(buffer));
        }
        return packed;
    }

    private void write(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
            written += length;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the PDF", e);
        }
    }
}
