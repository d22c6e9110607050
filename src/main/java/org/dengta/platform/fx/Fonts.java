package org.dengta.platform.fx;

import javafx.scene.text.Font;

import org.dengta.platform.text.Family;
import org.dengta.platform.text.Weight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled fonts, made known to the screen toolkit. */
public final class Fonts {
    private static final double ANY_SIZE = 12;

    private Fonts() {}

    /**
     * Loads what every screen is written in; before the first one is shown. About 0.1 s, any
     * thread.
     */
    public static void loadFirst() {
        load(Family.CHINESE);
        load(Family.LATIN);
    }

    /** Loads all other faces, for names in other scripts; any thread. */
    public static void loadRest() {
        for (var family : Family.values()) {
            if (family != Family.CHINESE && family != Family.LATIN) {
                load(family);
            }
        }
    }

    /** The name by which a style sheet asks for a family. */
    public static String name(Family family) {
        return family.displayName();
    }

    private static void load(Family family) {
        for (var weight : Weight.values()) {
            if (family.has(weight)) {
                load(family, weight);
            }
        }
    }

    private static void load(Family family, Weight weight) {
        try (InputStream file = family.file(weight)) {
            if (Font.loadFont(file, ANY_SIZE) == null) {
                throw new IllegalStateException("the toolkit takes no " + family + " " + weight);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a bundled font", e);
        }
    }
}
