package org.dengta.platform.fx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/** What only native code can tell: whether a library loads and a display opens. */
final class NativeLibraries {
    private NativeLibraries() {}

    @SuppressWarnings("restricted") // the library's own start-up code runs, as JavaFX runs it later
    static boolean isThere(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Opens and closes the display that DISPLAY names; its name is read by X11 itself. */
    @SuppressWarnings("restricted") // XOpenDisplay and XCloseDisplay as Xlib.h declares them
    static boolean canOpenDisplay(String display) {
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var linker = Linker.nativeLinker();
            var open =
                    linker.downcallHandle(
                            x11.findOrThrow("XOpenDisplay"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close =
                    linker.downcallHandle(
                            x11.findOrThrow("XCloseDisplay"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var opened = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
            return !opened.equals(MemorySegment.NULL) && (int) close.invokeExact(opened) == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("X11 cannot be asked", e);
        }
    }
}
