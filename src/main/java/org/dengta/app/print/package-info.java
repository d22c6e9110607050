/**
 * Working the print queue: where badges come out, who may work it, one job after the other. Imports
 * {@code app}, {@code badge}, {@code printing} and its adapters.
 */
@NullMarked
package org.dengta.app.print;

import org.jspecify.annotations.NullMarked;
