/**
 * Reading codes by their finder patterns: rays around each, all triples by their geometry, a grid
 * laid over twelve corners and the alignment patterns. Modules are read by ZXing's decoder. Imports
 * {@code reading} and ZXing.
 */
@NullMarked
package org.dengta.reading.finder;

import org.jspecify.annotations.NullMarked;
