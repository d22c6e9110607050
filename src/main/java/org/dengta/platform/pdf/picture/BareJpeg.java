package org.dengta.platform.pdf.picture;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG file (ITU-T T.81, B) without what is not needed to show it: camera data, where it was
 * taken, thumbnails, comments, and whatever follows its picture, as films and second pictures of
 * telephones do. A badge goes out of the house.
 */
final class BareJpeg {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int RESTART = 0xD0;
    private static final int TEMPORARY = 0x01;
    private static final int COMMENT = 0xFE;

    /** Says how the pixel size is meant. */
    private static final int JFIF = 0xE0;

    /** Says which colours the channels are. */
    private static final int ADOBE = 0xEE;

    private BareJpeg() {}

    /** The bare file of one that can be read. */
    static byte[] of(byte[] file) {
        var bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, 2);
        for (var at = 2; at + 1 < file.length; ) {
            var marker = file[at + 1] & 0xFF;
            if (file[at] != (byte) 0xFF || marker == 0 || marker == 0xFF) {
                // Between segments: readers pass over it, and it may say anything.
                at++;
            } else {
                var end = end(file, at, marker);
                if (isShown(marker)) {
                    bare.write(file, at, end - at);
                }
                at = marker == END ? file.length : end;
            }
        }
        return bare.toByteArray();
    }

    /** Where a segment is over, with the pixels that follow it. */
    private static int end(byte[] file, int at, int marker) {
        var end = at + 2;
        if (marker != TEMPORARY && (marker < RESTART || marker > END)) {
            end += at + 3 < file.length ? (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF : 2;
        }
        if (marker == START_OF_SCAN || marker >= RESTART && marker < START) {
            while (end < file.length && !isMarker(file, end)) {
                end++;
            }
        }
        return Math.min(end, file.length);
    }

    /** Among pixels a byte of ones is followed by zero. */
    private static boolean isMarker(byte[] file, int at) {
        return file[at] == (byte) 0xFF && at + 1 < file.length && file[at + 1] != 0;
    }

    private static boolean isShown(int marker) {
        var isApplications = marker >= JFIF && marker <= JFIF + 15;
        return marker == JFIF || marker == ADOBE || !isApplications && marker != COMMENT;
    }
}
