package org.dengta.reading.camera;

import org.dengta.reading.Frame.Why;

/** A source cannot be opened, for a reason that can be told. */
final class SourceFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    SourceFailure(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
