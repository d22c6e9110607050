/**
 * Working the print queue: where badges come out, who may work it, one job after the other. Imports
 * {@code app}, {@code badge} and its adapters.
 */
@NullMarked
package org.dengta.app.print;

import org.jspecify.annotations.NullMarked;
