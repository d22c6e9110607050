/**
 * How well and how fast codes are read: photographs with known texts, and pictures that hold none.
 * Imports {@code reading}, its adapters and the figures of {@code app.bench}.
 */
@NullMarked
package org.dengta.app.bench.reading;

import org.jspecify.annotations.NullMarked;
