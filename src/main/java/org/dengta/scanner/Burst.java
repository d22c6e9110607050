package org.dengta.scanner;

import java.time.Duration;

/**
 * What a scanner typed, as it arrived.
 *
 * @param typed the characters that the computer's keyboard layout made of its keys
 * @param suffix what came after them
 * @param pace the usual time between two keys
 */
public record Burst(String typed, Suffix suffix, Duration pace) {

    /** Leaves the text out: it may be a secret. */
    @Override
    public String toString() {
        return "Burst[" + suffix + ", " + pace + "]";
    }
}
