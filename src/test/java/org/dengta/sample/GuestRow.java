package org.dengta.sample;

import java.util.EnumMap;
import java.util.Map;

/** A guest while the list is being made: filled by one step after the other. */
final class GuestRow {
    private final String category;
    private final boolean isHead;
    private final Map<GuestColumn, String> cells = new EnumMap<>(GuestColumn.class);

    /**
     * @param category the id in the event's profile
     * @param isHead whether the guest heads a delegation or comes alone
     */
    GuestRow(String category, boolean isHead) {
        this.category = category;
        this.isHead = isHead;
    }

    String category() {
        return category;
    }

    boolean isHead() {
        return isHead;
    }

    String get(GuestColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean says(GuestColumn column, String text) {
        return get(column).equals(text);
    }

    GuestRow put(GuestColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    /** Another row with the same cells. */
    GuestRow copy() {
        var copy = new GuestRow(category, isHead);
        copy.cells.putAll(cells);
        return copy;
    }
}
