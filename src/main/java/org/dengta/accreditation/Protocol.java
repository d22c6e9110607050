package org.dengta.accreditation;

import java.util.OptionalInt;

/**
 * What protocol officers need.
 *
 * @param honorific form of address, may be empty
 * @param precedence order of precedence, 1 first
 * @param seat table and seat, may be empty
 */
public record Protocol(String honorific, OptionalInt precedence, String seat) {}
