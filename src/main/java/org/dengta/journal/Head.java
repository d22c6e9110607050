package org.dengta.journal;

import java.util.HexFormat;

/**
 * The last entry of a run and its hash.
 *
 * @param position the entry
 * @param hash 64 hexadecimal digits, the chain's hash up to and including it
 */
public record Head(Position position, String hash) {

    public static Head of(Position position, byte[] hash) {
        return new Head(position, HexFormat.of().formatHex(hash));
    }

    @Override
    public String toString() {
        return position + "/" + hash;
    }
}
