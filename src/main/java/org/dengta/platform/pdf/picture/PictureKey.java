package org.dengta.platform.pdf.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a picture is known again without being kept.
 *
 * @param digest of its file, SHA-256
 */
public record PictureKey(String digest) {

    /** The key of a file's bytes. */
    public static PictureKey of(byte[] file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(file);
            return new PictureKey(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
