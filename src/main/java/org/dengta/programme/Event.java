package org.dengta.programme;

import org.dengta.venue.EventTime;
import org.dengta.venue.Label;

/**
 * What the event is called and when it is.
 *
 * @param number its number in every letter
 * @param name its name
 * @param theme its theme
 * @param time its days and wall clock
 */
public record Event(EventNumber number, Label name, Label theme, EventTime time) {}
