package org.dengta.platform.pdf.picture;

import java.util.Arrays;

/**
 * A JPEG file (ITU-T T.81, B) without what is not needed to show it: camera data, where it was
 * taken, thumbnails, comments. A badge goes out of the house.
 */
final class BareJpeg {
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;

    /** Says how the pixel size is meant. */
    private static final int JFIF = 0xE0;

    /** Says which colours the channels are. */
    private static final int ADOBE = 0xEE;

    private BareJpeg() {}

    /** The bare file of one that can be read. */
    static byte[] of(byte[] file) {
        var bare = new byte[file.length];
        var length = 2;
        var at = 2;
        System.arraycopy(file, 0, bare, 0, length);
        while (at + 3 < file.length && (file[at + 1] & 0xFF) != START_OF_SCAN) {
            var marker = file[at + 1] & 0xFF;
            var size = marker == 0xFF ? 1 : 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
            size = Math.min(size, file.length - at);
            if (marker != 0xFF && isShown(marker)) {
                System.arraycopy(file, at, bare, length, size);
                length += size;
            }
            at += size;
        }
        System.arraycopy(file, at, bare, length, file.length - at);
        return Arrays.copyOf(bare, length + file.length - at);
    }

    private static boolean isShown(int marker) {
        var isApplications = marker >= JFIF && marker <= JFIF + 15;
        return marker == JFIF || marker == ADOBE || !isApplications && marker != COMMENT;
    }
}
