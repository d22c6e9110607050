package org.dengta.app.bench.reading;

import org.dengta.app.reading.Readers;
import org.dengta.reading.boofcv.BoofSymbolReader;
import org.dengta.reading.zxing.PlainZxingReader;

import java.util.ArrayList;
import java.util.List;

/** The kiosk's reader and its peers. */
final class Rivals {
    private Rivals() {}

    /** The kiosk's reader first; zxing-cpp where its program is installed. */
    static List<Rival> all() {
        var rivals = new ArrayList<Rival>();
        rivals.add(new Rival("dengta", Readers.ofStills(), true));
        rivals.add(new Rival("ZXing", new PlainZxingReader(), true));
        rivals.add(new Rival("BoofCV", new BoofSymbolReader(), true));
        ToolReader.installed("ZXingReader", "-1")
                .ifPresent(tool -> rivals.add(new Rival("zxing-cpp", tool, false)));
        return rivals;
    }
}
