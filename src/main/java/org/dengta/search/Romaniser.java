package org.dengta.search;

import java.util.List;

/** How Chinese characters are read. Any thread may call. */
@FunctionalInterface
public interface Romaniser {

    /**
     * All readings of one character, each once: lower-case pinyin without tones, {@code ü} as
     * itself; empty for a sign that has none or is not known.
     *
     * @param character a Unicode code point
     */
    List<String> readings(int character);
}
