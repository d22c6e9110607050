package org.dengta.badge.foreign;

import java.util.List;

/**
 * A layout of another program in our format.
 *
 * @param yaml the file to be written, or nothing when the source is no layout
 * @param losses what could not be carried over, a line each in English
 */
public record ImportedLayout(String yaml, List<String> losses) {
    public ImportedLayout {
        losses = List.copyOf(losses);
    }
}
