package org.dengta.journal;

/**
 * An entry as it lies in the store.
 *
 * @param position the key it is stored under
 * @param bytes its wire form
 * @param hash the chain's hash up to and including it, 32 bytes
 */
public record StoredEntry(Position position, byte[] bytes, byte[] hash) {}
