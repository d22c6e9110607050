package org.dengta.presence;

import org.dengta.credential.CodeLookup;
import org.dengta.venue.GateId;

import java.time.Instant;

/**
 * One passing of a gate.
 *
 * @param at the clock of the kiosk at that gate
 * @param gate where
 * @param credential what was presented
 */
public record Passage(Instant at, GateId gate, CodeLookup credential) {}
