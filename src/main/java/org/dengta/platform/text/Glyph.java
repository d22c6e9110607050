package org.dengta.platform.text;

/**
 * A sign of a typeface at its place in a run.
 *
 * @param id the glyph's number in the font file
 * @param x from the run's start to the right, in em
 * @param y above the baseline, in em
 * @param cluster index in the run's text of the first character it stands for
 * @param text what it stands for; empty for the further glyphs of a cluster; a bracket read from
 *     the right is given as it looks
 */
public record Glyph(int id, double x, double y, int cluster, String text) {}
