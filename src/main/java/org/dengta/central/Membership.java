package org.dengta.central;

/**
 * How a kiosk reaches the central it belongs to.
 *
 * @param address the central's, such as {@code http://127.0.0.1:7413}
 * @param token what the kiosk shows there
 */
public record Membership(String address, String token) {

    /** The address alone: a token must not reach a log by accident. */
    @Override
    public String toString() {
        return "Membership[" + address + "]";
    }
}
