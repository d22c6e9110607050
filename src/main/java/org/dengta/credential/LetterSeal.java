package org.dengta.credential;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * The signed part of a letter, 68 bytes: key id, category number, last day, Ed25519 signature.
 *
 * @param keyId 0 to 255, which of the organisers' keys signed
 * @param category 1 to 255, the number of the person's category
 * @param lastDay the last day the letter opens anything, 2020-01-01 to 2199-06-06
 * @param signature 64 bytes
 */
public record LetterSeal(int keyId, int category, LocalDate lastDay, byte[] signature) {
    static final int SIZE = 68;
    static final int SIGNATURE_SIZE = 64;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 1 << 16;

    public LetterSeal {
        var day = ChronoUnit.DAYS.between(FIRST_DAY, lastDay);
        if (keyId < 0 || keyId > 255 || category < 0 || category > 255) {
            throw new IllegalArgumentException("key id and category number are one byte each");
        }
        if (day < 0 || day >= DAYS || signature.length != SIGNATURE_SIZE) {
            throw new IllegalArgumentException("last day or signature does not fit its field");
        }
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    byte[] bytes() {
        return ByteBuffer.allocate(SIZE).put(head(keyId, category, lastDay)).put(signature).array();
    }

    static LetterSeal of(byte[] bytes) {
        var day = FIRST_DAY.plusDays(Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(2)));
        return new LetterSeal(
                Byte.toUnsignedInt(bytes[0]),
                Byte.toUnsignedInt(bytes[1]),
                day,
                Arrays.copyOfRange(bytes, 4, SIZE));
    }

    /** The four bytes before the signature, which the signature covers. */
    static byte[] head(int keyId, int category, LocalDate lastDay) {
        var day = ChronoUnit.DAYS.between(FIRST_DAY, lastDay);
        return ByteBuffer.allocate(4)
                .put((byte) keyId)
                .put((byte) category)
                .putShort((short) day)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterSeal seal && Arrays.equals(bytes(), seal.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
