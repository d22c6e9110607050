package org.dengta.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.fx.Display.LibrariesMissing;
import org.dengta.platform.fx.Display.NoScreen;
import org.dengta.platform.fx.Display.Ready;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class DisplaysTest {
    private static final Set<String> ALL =
            Set.of(
                    "libX11.so.6",
                    "libgtk-3.so.0",
                    "libXtst.so.6",
                    "libfreetype.so.6",
                    "libpangoft2-1.0.so.0");

    @Test
    void a_linux_with_display_and_libraries_opens_windows() {
        assertThat(linux(":0", ALL, true).forWindows()).isEqualTo(new Ready());
    }

    @Test
    void without_a_display_no_library_is_asked_for() {
        assertThat(linux("", Set.of(), false).forWindows())
                .isEqualTo(new NoScreen("DISPLAY is not set"));
    }

    @Test
    void a_display_that_does_not_answer_is_named() {
        assertThat(linux(":55", ALL, false).forWindows())
                .isEqualTo(new NoScreen("display :55 does not answer"));
    }

    @Test
    void missing_libraries_are_told_by_their_packages_in_order() {
        assertThat(linux(":0", Set.of("libX11.so.6"), true).forWindows())
                .isEqualTo(new LibrariesMissing(List.of("libgtk-3-0", "libxtst6")));
        assertThat(linux("", Set.of("libX11.so.6"), true).forPictures())
                .isEqualTo(new LibrariesMissing(List.of("libfreetype6", "libpangoft2-1.0-0")));
    }

    @Test
    void other_systems_bring_what_is_needed() {
        var windows = new Displays("Windows 11", "", _ -> false, _ -> false);
        assertThat(windows.forWindows()).isEqualTo(new Ready());
        assertThat(windows.forPictures()).isEqualTo(new Ready());
    }

    @Test
    void a_library_that_no_system_has_is_not_there() {
        assertThat(NativeLibraries.isThere("libno-such-library.so.99")).isFalse();
    }

    private static Displays linux(String display, Set<String> libraries, boolean answers) {
        return new Displays("Linux", display, libraries::contains, _ -> answers);
    }
}
