package org.dengta.app.reading;

import org.dengta.reading.SymbolReader;
import org.dengta.reading.zxing.ZxingSymbolReader;

/** The kiosk's readers of codes. */
public final class Readers {
    private Readers() {}

    /** For pictures that somebody waits for: everything is tried that a person has patience for. */
    public static SymbolReader ofStills() {
        return new ZxingSymbolReader();
    }
}
