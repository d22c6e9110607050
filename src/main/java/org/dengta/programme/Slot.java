package org.dengta.programme;

import org.dengta.venue.DayHours;
import org.dengta.venue.Label;

/**
 * A part of a day for which the public reserves.
 *
 * @param id the slot
 * @param name shown in both languages
 * @param hours within the day
 */
public record Slot(SlotId id, Label name, DayHours hours) {}
