package org.dengta.ui.setup.layout;

import java.util.List;
import java.util.Optional;

/** Draws the layout in a file that somebody is writing. For one thread, which may wait for it. */
public interface LayoutStudio {

    /** Names of those whose badges can be drawn, at least one. */
    List<String> people();

    /**
     * What the file holds now, if it or the wish is another than when it was asked last; else
     * empty.
     */
    Optional<Look> look(Wish wish);

    /**
     * What is wished to be seen.
     *
     * @param person index in {@link #people}
     * @param side 0 for the front; one that is not there stands for the last
     */
    record Wish(int person, int side) {}

    /** What came of it. */
    sealed interface Look {}

    /**
     * The badge.
     *
     * @param sides how many the layout has
     * @param remarks what did not come out as the list has it, in both languages
     */
    record Drawn(Pixels pixels, int sides, List<String> remarks) implements Look {
        public Drawn {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The file cannot be used.
     *
     * @param english every fault with its place
     * @param chinese the same
     */
    record Faulty(List<String> english, List<String> chinese) implements Look {
        public Faulty {
            english = List.copyOf(english);
            chinese = List.copyOf(chinese);
        }
    }

    /**
     * A picture.
     *
     * @param argb row by row from the top; do not change it
     */
    @SuppressWarnings("ArrayRecordComponent") // is handed over once
    record Pixels(int width, int height, int[] argb) {}
}
