package org.dengta.platform.yaml;

import java.util.Locale;

/**
 * A kind of fault. Implemented by enums, so that a test can ask for the text of each; texts are
 * bundle entries of {@link #key()} (what is wrong) and the same with {@code .allowed} appended.
 */
public interface FaultCode {

    /** The constant's name. */
    String name();

    /** The name as bundles and people write it: lower case, hyphens. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
