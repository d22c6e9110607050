package org.dengta.platform.sheet.file;

import org.dengta.platform.sheet.SheetFault;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.platform.sheet.csv.CsvSheet;
import org.dengta.platform.sheet.xlsx.XlsxSheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Opens a workbook or a separated text by its content; the name does not matter. Reads the file to
 * its end once, so that its rows can be relied on afterwards. Every file gives an outcome.
 */
public final class SheetReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_WITHOUT_PARTS = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int START = 512;
    private static final int OLE2_SEARCHED = 64 << 20;
    private static final String ENCRYPTED = "EncryptedPackage";

    private SheetReader() {}

    /** Opens a file; the progress has no total yet. */
    public static SheetOutcome open(Path file, SheetProgress progress) {
        try {
            return byContent(file, progress);
        } catch (NoSuchFileException _) {
            return notReadable(SheetFault.MISSING);
        } catch (EOFException _) {
            return notReadable(SheetFault.DAMAGED);
        } catch (IOException _) {
            return notReadable(SheetFault.NOT_ACCESSIBLE);
        }
    }

    private static SheetOutcome byContent(Path file, SheetProgress progress) throws IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            return notReadable(SheetFault.EMPTY);
        }
        if (startsWith(start, ZIP) || startsWith(start, ZIP_WITHOUT_PARTS)) {
            return XlsxSheet.open(file, progress);
        }
        if (startsWith(start, OLE2)) {
            return notReadable(isEncrypted(file) ? SheetFault.PASSWORD : SheetFault.OLD_WORKBOOK);
        }
        return isOtherText(start)
                ? notReadable(SheetFault.NOT_A_SHEET)
                : CsvSheet.open(file, progress);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(START);
        }
    }

    /** A password-protected workbook is an OLE2 file with a stream of that name (MS-OFFCRYPTO). */
    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var content = new String(bytes.readNBytes(OLE2_SEARCHED), StandardCharsets.ISO_8859_1);
            byte[] name = ENCRYPTED.getBytes(StandardCharsets.UTF_16LE);
            return content.contains(new String(name, StandardCharsets.ISO_8859_1));
        }
    }

    /** Web pages and XML that other programs call .xls, and PDF. */
    private static boolean isOtherText(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return text.startsWith("<") || text.startsWith("%PDF") || text.startsWith("{\\rtf");
    }

    private static boolean startsWith(byte[] start, byte[] magic) {
        return start.length >= magic.length
                && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }

    private static SheetOutcome notReadable(SheetFault fault) {
        return new SheetOutcome.NotReadable(fault, "");
    }
}
