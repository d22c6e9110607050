package org.dengta.platform.pdf.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The orientation tag of a JPEG file (Exif 2.32, 4.6.4; TIFF 6.0 directories). */
final class ExifTurn {
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0x45786966;

    private ExifTurn() {}

    /** The turn a file asks for; none when it says nothing or nonsense. */
    static Picture.Turn of(byte[] jpeg) {
        try {
            return tiff(ByteBuffer.wrap(jpeg, 2, jpeg.length - 2))
                    .map(ExifTurn::turn)
                    .orElse(Picture.Turn.NONE);
        } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
            return Picture.Turn.NONE;
        }
    }

    private static Optional<ByteBuffer> tiff(ByteBuffer file) {
        while (file.remaining() > 4) {
            var marker = file.getShort() & 0xFFFF;
            var length = (file.getShort() & 0xFFFF) - 2;
            if (marker == START_OF_SCAN) {
                return Optional.empty();
            }
            if (marker == APP1 && file.getInt(file.position()) == EXIF) {
                return Optional.of(file.slice(file.position() + 6, length - 6));
            }
            file.position(Math.min(file.position() + length, file.limit()));
        }
        return Optional.empty();
    }

    private static Picture.Turn turn(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        for (var i = 0; i < tiff.getShort(directory); i++) {
            var entry = directory + 2 + i * 12;
            if (tiff.getShort(entry) == ORIENTATION) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> Picture.Turn.HALF;
                    case 6 -> Picture.Turn.QUARTER;
                    case 8 -> Picture.Turn.THREE_QUARTERS;
                    default -> Picture.Turn.NONE;
                };
            }
        }
        return Picture.Turn.NONE;
    }
}
