package org.dengta.platform.fx;

import org.dengta.platform.fx.Display.LibrariesMissing;
import org.dengta.platform.fx.Display.NoScreen;
import org.dengta.platform.fx.Display.Ready;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Looks for a display before the toolkit starts: it cannot be started twice in a process, and what
 * it says when it fails is a stack trace. On Linux JavaFX needs X11 and GTK 3 for a window, and
 * Pango's FreeType part to draw without one; other systems always have what it needs.
 */
public final class Displays {
    private static final Map<String, String> FOR_WINDOWS =
            Map.of(
                    "libX11.so.6", "libx11-6",
                    "libgtk-3.so.0", "libgtk-3-0",
                    "libXtst.so.6", "libxtst6");
    private static final Map<String, String> FOR_PICTURES =
            Map.of(
                    "libfreetype.so.6", "libfreetype6",
                    "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

    private final boolean isLinux;
    private final String display;
    private final Predicate<String> hasLibrary;
    private final Predicate<String> answers;

    /**
     * @param system the name of the operating system
     * @param display the value of DISPLAY, may be empty
     * @param hasLibrary whether a shared library can be loaded
     * @param answers whether an X11 display can be opened
     */
    Displays(
            String system,
            String display,
            Predicate<String> hasLibrary,
            Predicate<String> answers) {
        this.isLinux = system.toLowerCase(Locale.ROOT).contains("linux");
        this.display = display;
        this.hasLibrary = hasLibrary;
        this.answers = answers;
    }

    /** Those of this machine. */
    public static Displays of(String system, String display) {
        return new Displays(
                system, display, NativeLibraries::isThere, NativeLibraries::canOpenDisplay);
    }

    /** Whether a window can be opened. */
    public Display forWindows() {
        if (!isLinux) {
            return new Ready();
        }
        if (display.isBlank()) {
            return new NoScreen("DISPLAY is not set");
        }
        var missing = missing(FOR_WINDOWS);
        if (!missing.isEmpty()) {
            return new LibrariesMissing(missing);
        }
        return answers.test(display)
                ? new Ready()
                : new NoScreen("display " + display + " does not answer");
    }

    /** Whether screens can be drawn without a display. */
    public Display forPictures() {
        var missing = isLinux ? missing(FOR_PICTURES) : List.<String>of();
        return missing.isEmpty() ? new Ready() : new LibrariesMissing(missing);
    }

    private List<String> missing(Map<String, String> libraries) {
        return libraries.entrySet().stream()
                .filter(library -> !hasLibrary.test(library.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
