package org.dengta.platform.sheet;

import org.dengta.platform.sheet.file.SheetReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets that tests make, down to the raw parts of a workbook, and how they read them. */
public final class SheetFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SheetFiles() {}

    /** The sheet of a file that must open. */
    public static Sheet opened(Path file) {
        return switch (SheetReader.open(file, SheetProgress.silent())) {
            case SheetOutcome.Opened(Sheet sheet) -> sheet;
            case SheetOutcome.NotReadable(SheetFault fault, String detail) ->
                    throw new AssertionError(fault + " " + detail);
        };
    }

    /** The fault of a file that must not open. */
    public static SheetFault fault(Path file) {
        return switch (SheetReader.open(file, SheetProgress.silent())) {
            case SheetOutcome.Opened(Sheet sheet) -> throw new AssertionError(sheet.form());
            case SheetOutcome.NotReadable(SheetFault fault, _) -> fault;
        };
    }

    public static List<SheetRow> rows(Path file) {
        var rows = new ArrayList<SheetRow>();
        opened(file).forEachRow(SheetProgress.silent(), rows::add);
        return rows;
    }

    public static List<List<String>> texts(Path file) {
        return rows(file).stream().map(SheetRow::texts).toList();
    }

    public static Path file(Path folder, String name, byte[]... parts) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return file;
    }

    /** The parts of a workbook with one worksheet, to be changed before {@link #zip}. */
    public static Map<String, String> workbook(String sheetXml) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", rels("r0", "officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", book("<sheet name=\"名单\" sheetId=\"1\" r:id=\"r1\"/>", ""));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                rels(
                        "r1",
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "r2",
                        "worksheet",
                        "/xl/worksheets/sheet2.xml",
                        "r3",
                        "worksheet",
                        "worksheets/../worksheets/sheet3.xml",
                        "r8",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "r9",
                        "styles",
                        "styles.xml"));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"/>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        parts.put("xl/worksheets/sheet1.xml", sheet(sheetXml, ""));
        return parts;
    }

    /** The workbook part around its sheet elements. */
    public static String book(String sheets, String workbookPr) {
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                .formatted(MAIN, RELS, workbookPr, sheets);
    }

    /** A worksheet part around its rows and what follows them. */
    public static String sheet(String rows, String after) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
                .formatted(MAIN, rows, after);
    }

    public static Path zip(Path folder, Map<String, String> parts) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String rels(String... idTypeTarget) {
        var xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < idTypeTarget.length; i += 3) {
            xml.append(
                    "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(
                                    idTypeTarget[i],
                                    RELS,
                                    idTypeTarget[i + 1],
                                    idTypeTarget[i + 2]));
        }
        return xml.append("</Relationships>").toString();
    }
}
