package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.SheetFault;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A part of the package as it unpacks: ends with an outcome when it grows beyond its bound, packs
 * absurdly well, or does not have the checksum that was promised.
 */
final class BoundedPart extends FilterInputStream {

    private static final long RATIO_FROM = 16L << 20;
    private static final long MAX_RATIO = 200;

    private final ZipEntry entry;
    private final long bound;
    private final CRC32 sum = new CRC32();
    private long read;

    BoundedPart(InputStream in, ZipEntry entry, long bound) {
        super(in);
        this.entry = entry;
        this.bound = bound;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int got = read(one, 0, 1);
        return got < 0 ? got : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = unpack(into, from, length);
        if (got > 0) {
            read += got;
            sum.update(into, from, got);
            checkSize();
        } else if (got < 0 && entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
            throw new UnreadableWorkbook(SheetFault.DAMAGED, "a part has the wrong checksum");
        }
        return got;
    }

    @Override
    public long skip(long count) {
        throw new UnsupportedOperationException("parts are read, not skipped");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int unpack(byte[] into, int from, int length) throws IOException {
        try {
            return super.read(into, from, length);
        } catch (ZipException | EOFException e) {
            throw new UnreadableWorkbook("a part does not unpack", e);
        }
    }

    private void checkSize() throws UnreadableWorkbook {
        long packed = Math.max(1, entry.getCompressedSize());
        if (read > bound || (read > RATIO_FROM && read / packed > MAX_RATIO)) {
            throw new UnreadableWorkbook(SheetFault.TOO_LARGE, "a part unpacks beyond its bound");
        }
    }
}
