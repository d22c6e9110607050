package org.dengta.app.bench.reading;

import org.dengta.reading.SymbolReader;

/**
 * A reader that is measured.
 *
 * @param isTimed whether its work is done by the thread that asks; a program of its own is not
 */
record Rival(String name, SymbolReader reader, boolean isTimed) {}
