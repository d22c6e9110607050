/**
 * A day of recorded scans decided once more, by this configuration and by another: which verdicts
 * would differ. Imports the JDK base and the feature roots below it.
 */
@NullMarked
package org.dengta.replay;

import org.jspecify.annotations.NullMarked;
