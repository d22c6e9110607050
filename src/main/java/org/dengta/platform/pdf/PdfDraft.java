package org.dengta.platform.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.dengta.platform.pdf.font.EmbeddedFace;
import org.dengta.platform.text.Typeface;
import org.dengta.platform.text.fit.TextBlock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A PDF in the making: add pages, draw on them, take the bytes once, close. Fonts and pictures that
 * several pages show are stored once; printing is asked to be in natural size. Belongs to one
 * thread.
 */
public final class PdfDraft implements AutoCloseable {
    private static final int BITS = 8;

    private final PDDocument document = new PDDocument();
    private final Map<PDPage, Operators> pages = new LinkedHashMap<>();
    private final Map<Typeface, EmbeddedFace> faces = new LinkedHashMap<>();
    private final Map<Picture, PDImageXObject> images = new HashMap<>();

    public PdfDraft(DocumentFacts facts) {
        var information = new PDDocumentInformation();
        information.setTitle(facts.title());
        information.setProducer("Dengta");
        facts.created()
                .map(created -> ZonedDateTime.ofInstant(created, ZoneOffset.UTC))
                .map(GregorianCalendar::from)
                .ifPresent(information::setCreationDate);
        document.setDocumentInformation(information);
        document.setDocumentId(
                facts.created().map(Instant::toEpochMilli).orElse(0L) * 31 + facts.seed());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** A further page. */
    public Canvas page(PageSize size) {
        var media =
                new PDRectangle(
                        (float) TextBlock.pt(size.widthMm()),
                        (float) TextBlock.pt(size.heightMm()));
        var page = new PDPage(media);
        var resources = new PDResources();
        page.setResources(resources);
        document.addPage(page);
        var operators = new Operators();
        pages.put(page, operators);
        var writer = new TextWriter(operators, face -> font(resources, face));
        return new Canvas(size, operators, writer, picture -> image(resources, picture));
    }

    /** The finished file; call it once, after all drawing. */
    public byte[] bytes() {
        try {
            for (var face : faces.values()) {
                face.write(document);
            }
            for (var page : pages.entrySet()) {
                var stream = document.getDocument().createCOSStream();
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(page.getValue().bytes());
                }
                page.getKey().getCOSObject().setItem(COSName.CONTENTS, stream);
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the PDF", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the PDF", e);
        }
    }

    private TextWriter.Resource font(PDResources resources, Typeface typeface) {
        var face = faces.computeIfAbsent(typeface, EmbeddedFace::new);
        var name = "F" + (1 + faces.keySet().stream().toList().indexOf(typeface));
        var fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            fonts = new COSDictionary();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
        }
        fonts.setItem(COSName.getPDFName(name), face.font());
        return new TextWriter.Resource(name, face);
    }

    private String image(PDResources resources, Picture picture) {
        var image = images.computeIfAbsent(picture, this::embedded);
        return resources.add(image).getName();
    }

    private PDImageXObject embedded(Picture picture) {
        try {
            return switch (picture.format()) {
                case JPEG -> jpeg(picture);
                case PNG ->
                        LosslessFactory.createFromImage(document, PictureReader.decoded(picture));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot embed a picture", e);
        }
    }

    /** The file as it came, which every PDF reader can decode. */
    private PDImageXObject jpeg(Picture picture) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(picture.file()),
                COSName.DCT_DECODE,
                picture.width(),
                picture.height(),
                BITS,
                picture.grey() ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
    }
}
