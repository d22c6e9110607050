package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.SheetFault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The zip file a workbook is, its parts by name; names are compared without case, as Excel does.
 */
final class XlsxPackage implements Closeable {

    /** A worksheet of 100,000 rows and 25 columns takes about 100 MB. */
    private static final long WORKSHEET_BOUND = 1L << 30;

    private static final long STRINGS_BOUND = 1L << 28;
    private static final long OTHER_BOUND = 1L << 24;
    private static final int MAX_PARTS = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
    }

    static XlsxPackage open(Path file) throws IOException {
        try {
            var opened = new XlsxPackage(new ZipFile(file.toFile()));
            if (opened.zip.size() > MAX_PARTS) {
                opened.close();
                throw new UnreadableWorkbook(SheetFault.TOO_LARGE, "the file has too many parts");
            }
            return opened;
        } catch (ZipException e) {
            throw new UnreadableWorkbook("the zip file is not whole", e);
        }
    }

    /** A worksheet's part. */
    XmlCursor worksheet(String name) throws IOException {
        return required(name, WORKSHEET_BOUND);
    }

    /** The shared strings' part. */
    XmlCursor strings(String name) throws IOException {
        return required(name, STRINGS_BOUND);
    }

    /** Any of the small parts. */
    XmlCursor small(String name) throws IOException {
        return required(name, OTHER_BOUND);
    }

    /** A small part that need not be there. */
    Optional<XmlCursor> optional(String name) throws IOException {
        return parts.containsKey(key(name)) ? Optional.of(small(name)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private XmlCursor required(String name, long bound) throws IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new UnreadableWorkbook(SheetFault.DAMAGED, "a part of the workbook is missing");
        }
        try {
            return XmlCursor.over(new BoundedPart(zip.getInputStream(entry), entry, bound));
        } catch (ZipException e) {
            throw new UnreadableWorkbook("a part does not unpack", e);
        }
    }

    private static String key(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return path.toLowerCase(Locale.ROOT);
    }
}
