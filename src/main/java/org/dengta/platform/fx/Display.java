package org.dengta.platform.fx;

import java.util.List;

/** Whether screens can be shown here, or drawn without being shown. */
public sealed interface Display {

    /** They can. */
    record Ready() implements Display {}

    /** There is no display, or none that answers. */
    record NoScreen(String said) implements Display {}

    /**
     * The system lacks libraries of the toolkit.
     *
     * @param packages names of the Debian packages that bring them
     */
    record LibrariesMissing(List<String> packages) implements Display {}
}
