package org.dengta.platform.pdf;

import java.time.Instant;

/**
 * What a PDF says of itself. The same facts and the same drawing give the same bytes.
 *
 * @param title shown in the window's title
 * @param created written as creation time
 * @param seed distinguishes documents made at one instant, in the document's id
 */
public record DocumentFacts(String title, Instant created, long seed) {}
