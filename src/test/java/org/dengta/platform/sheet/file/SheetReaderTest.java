package org.dengta.platform.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.platform.sheet.SheetFiles.fault;
import static org.dengta.platform.sheet.SheetFiles.file;
import static org.dengta.platform.sheet.SheetFiles.sheet;
import static org.dengta.platform.sheet.SheetFiles.texts;
import static org.dengta.platform.sheet.SheetFiles.workbook;
import static org.dengta.platform.sheet.SheetFiles.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.platform.sheet.SheetFault;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.SheetProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

final class SheetReaderTest {

    private static final String ONE_ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir Path folder;

    @Test
    void the_content_decides_not_the_name() throws IOException {
        Path workbook = zip(folder, workbook(ONE_ROW));
        Path named = Files.move(workbook, folder.resolve("list.csv"));
        assertThat(texts(named)).hasSize(1);
        assertThat(texts(file(folder, "list.xlsx", "a,b\n1,2\n".getBytes(UTF_8)))).hasSize(2);
    }

    @Test
    void what_is_no_file_of_rows_is_told_apart() throws IOException {
        assertThat(fault(folder.resolve("none.csv"))).isEqualTo(SheetFault.MISSING);
        assertThat(fault(folder)).isEqualTo(SheetFault.NOT_ACCESSIBLE);
        assertThat(fault(file(folder, "empty.xlsx"))).isEqualTo(SheetFault.EMPTY);
        assertThat(fault(zip(folder, workbook("")))).isEqualTo(SheetFault.NO_ROWS);
        assertThat(fault(file(folder, "a.pdf", "%PDF-1.7\n1 0 obj".getBytes(UTF_8))))
                .isEqualTo(SheetFault.NOT_A_SHEET);
        assertThat(fault(file(folder, "a.xls", "\uFEFF <html><table>".getBytes(UTF_8))))
                .isEqualTo(SheetFault.NOT_A_SHEET);
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertThat(fault(file(folder, "noise", noise))).isEqualTo(SheetFault.ENCODING);
    }

    @Test
    void protected_and_old_workbooks_are_told_apart() throws IOException {
        byte[] rest = new byte[2_000];
        assertThat(fault(file(folder, "old.xls", OLE2, rest, "Workbook".getBytes(UTF_16LE))))
                .isEqualTo(SheetFault.OLD_WORKBOOK);
        assertThat(
                        fault(
                                file(
                                        folder,
                                        "locked.xlsx",
                                        OLE2,
                                        rest,
                                        "EncryptedPackage".getBytes(UTF_16LE))))
                .isEqualTo(SheetFault.PASSWORD);
    }

    @Test
    void another_zip_is_no_sheet() throws IOException {
        assertThat(fault(zip(folder, Map.of("a.txt", "x")))).isEqualTo(SheetFault.NOT_A_SHEET);
        assertThat(fault(zip(folder, Map.of()))).isEqualTo(SheetFault.NOT_A_SHEET);
        var document = workbook(ONE_ROW);
        document.put("xl/workbook.xml", "<document/>");
        assertThat(fault(zip(folder, document))).isEqualTo(SheetFault.NOT_A_SHEET);
    }

    @Test
    void a_workbook_cut_anywhere_is_damaged() throws IOException {
        byte[] whole = Files.readAllBytes(zip(folder, workbook(ONE_ROW)));
        for (int length = 4; length < whole.length; length += 37) {
            Path cut = file(folder, "cut.xlsx", Arrays.copyOf(whole, length));
            assertThat(fault(cut)).isEqualTo(SheetFault.DAMAGED);
        }
    }

    @Test
    void a_workbook_with_any_byte_changed_never_throws() throws IOException {
        byte[] whole = Files.readAllBytes(zip(folder, workbook(ONE_ROW)));
        var random = new Random(20241025);
        for (int i = 0; i < 1_500; i++) {
            byte[] changed = whole.clone();
            changed[4 + random.nextInt(whole.length - 4)] ^= (byte) (1 + random.nextInt(255));
            var outcome =
                    SheetReader.open(file(folder, "flip.xlsx", changed), SheetProgress.silent());
            assertThat(outcome).isInstanceOf(SheetOutcome.class);
        }
    }

    @Test
    void a_worksheet_that_is_not_xml_to_its_end_is_damaged() throws IOException {
        var parts = workbook("");
        parts.put("xl/worksheets/sheet1.xml", sheet(ONE_ROW, "").replace("</worksheet>", ""));
        assertThat(fault(zip(folder, parts))).isEqualTo(SheetFault.DAMAGED);
        parts.put("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c r=\"ZZZZ1\"/></row>", ""));
        assertThat(fault(zip(folder, parts))).isEqualTo(SheetFault.DAMAGED);
        parts.remove("xl/worksheets/sheet1.xml");
        assertThat(fault(zip(folder, parts))).isEqualTo(SheetFault.DAMAGED);
    }

    @Test
    void entities_are_never_resolved() throws IOException {
        Path secret = file(folder, "secret.txt", "secret".getBytes(UTF_8));
        var parts = workbook("");
        String type = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
        String cell = "<row><c t=\"str\"><v>&x;</v></c></row>";
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet(cell, "").replace("<worksheet", type + "<worksheet"));
        assertThat(fault(zip(folder, parts))).isEqualTo(SheetFault.DAMAGED);
    }

    @Test
    void a_part_that_unpacks_without_end_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : workbook("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                if (part.getKey().endsWith("sheet1.xml")) {
                    byte[] blanks = " ".repeat(1 << 20).getBytes(ISO_8859_1);
                    for (int i = 0; i < 64; i++) {
                        zip.write(blanks);
                    }
                }
                zip.closeEntry();
            }
        }
        assertThat(fault(file(folder, "bomb.xlsx", bytes.toByteArray())))
                .isEqualTo(SheetFault.TOO_LARGE);
    }
}
