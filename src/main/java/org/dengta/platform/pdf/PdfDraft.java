package org.dengta.platform.pdf;

import org.dengta.platform.pdf.file.PdfBytes;
import org.dengta.platform.pdf.file.PdfFile;
import org.dengta.platform.pdf.font.EmbeddedFace;
import org.dengta.platform.pdf.picture.EmbeddedPicture;
import org.dengta.platform.pdf.picture.Picture;
import org.dengta.platform.pdf.picture.PictureKey;
import org.dengta.platform.text.Typeface;
import org.dengta.platform.text.fit.TextBlock;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A PDF in the making: add pages, draw on them, finish it once, close. Fonts and pictures that
 * several pages show are stored once; printing is asked to be in natural size. Belongs to one
 * thread.
 */
public final class PdfDraft implements AutoCloseable {
    private final DocumentFacts facts;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(64 * 1024);
    private final PdfFile file;
    private final int tree;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Page> open = new ArrayList<>();
    private final Map<Typeface, EmbeddedFace> faces = new LinkedHashMap<>();
    private final Map<PictureKey, Integer> images = new HashMap<>();

    private record Page(
            PageSize size, Operators operators, TreeSet<Integer> fonts, TreeSet<Integer> images) {}

    /** A draft whose {@link #bytes} are taken at the end. */
    public PdfDraft(DocumentFacts facts) {
        this.facts = facts;
        file = new PdfFile(kept);
        tree = file.reserve();
    }

    /**
     * A draft of any length that is written to a stream with each {@link #flush} and completed by
     * {@link #finish}; the stream is not closed.
     */
    public PdfDraft(DocumentFacts facts, OutputStream out) {
        this.facts = facts;
        file = new PdfFile(out);
        tree = file.reserve();
    }

    /** A further page. */
    public Canvas page(PageSize size) {
        var page = new Page(size, new Operators(), new TreeSet<>(), new TreeSet<>());
        open.add(page);
        var writer = new TextWriter(page.operators(), face -> font(page, face));
        return new Canvas(size, page.operators(), writer, picture -> image(page, picture));
    }

    /** Writes the pages drawn so far; afterwards nothing may be drawn on them. */
    public void flush() {
        open.forEach(page -> pages.add(file.add(written(page))));
        open.clear();
    }

    /** Completes the file; call it once, after all drawing. */
    public void finish() {
        flush();
        faces.values().forEach(face -> face.write(file));
        file.put(tree, tree());
        var entries = DocumentEntries.of(facts, file);
        var catalog = new PdfBytes().raw("<</Type /Catalog /Pages ").whole(tree).raw(" 0 R");
        catalog.raw(" /ViewerPreferences <</PrintScaling /None /DisplayDocTitle true>>");
        file.finish(file.add(catalog.raw(entries.catalog()).raw(">>")), entries.trailer());
    }

    /** The finished file; call it once, after all drawing, if no stream was given. */
    public byte[] bytes() {
        finish();
        return kept.toByteArray();
    }

    @Override
    public void close() {
        file.close();
    }

    private PdfBytes tree() {
        var object = new PdfBytes().raw("<</Type /Pages /Count ").whole(pages.size());
        object.raw(" /Kids [");
        pages.forEach(page -> object.whole(page).raw(" 0 R "));
        return object.raw("]>>");
    }

    private PdfBytes written(Page page) {
        var content = file.addStream("", page.operators().bytes());
        var object = new PdfBytes().raw("<</Type /Page /Parent ").whole(tree).raw(" 0 R /MediaBox");
        object.raw(" [0 0 ").number(TextBlock.pt(page.size().widthMm()));
        object.number(TextBlock.pt(page.size().heightMm())).raw("] /Contents ").whole(content);
        object.raw(" 0 R /Resources <<");
        resources(object, "/Font", "/F", page.fonts());
        resources(object, "/XObject", "/I", page.images());
        return object.raw(">>>>");
    }

    private static void resources(PdfBytes object, String kind, String name, Iterable<Integer> of) {
        var numbers = of.iterator();
        if (numbers.hasNext()) {
            object.raw(kind).raw(" <<");
            numbers.forEachRemaining(
                    number -> object.raw(name).whole(number).raw(" ").whole(number).raw(" 0 R "));
            object.raw(">> ");
        }
    }

    private TextWriter.Resource font(Page page, Typeface typeface) {
        var face = faces.computeIfAbsent(typeface, used -> new EmbeddedFace(used, file.reserve()));
        page.fonts().add(face.number());
        return new TextWriter.Resource("F" + face.number(), face);
    }

    private String image(Page page, Picture picture) {
        var number =
                images.computeIfAbsent(
                        PictureKey.of(picture.file()), _ -> EmbeddedPicture.write(picture, file));
        page.images().add(number);
        return "I" + number;
    }
}
