package org.dengta.journal;

import org.dengta.kiosk.OperatorId;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A fact and where, when and by whom it was written down.
 *
 * @param position its key on every replica
 * @param follows on a run's first entry the head of the kiosk's run before, empty when there was
 *     none or on later entries
 * @param time its place in the order of all facts
 * @param at what the kiosk's clock showed, milliseconds; for people to read
 * @param offsetMs how far the kiosk's clock was ahead of the central's when last compared, empty
 *     when never
 * @param operator who was at the kiosk
 * @param fact what happened
 */
public record Entry(
        Position position,
        String follows,
        HybridTime time,
        Instant at,
        OptionalLong offsetMs,
        OperatorId operator,
        Fact fact) {}
