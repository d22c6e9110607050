/**
 * The lines that a supervisor's tables are made of: figures by audience, bars, names. Imports
 * JavaFX, {@code platform.fx} and feature roots.
 */
@NullMarked
package org.dengta.ui.supervisor.table;

import org.jspecify.annotations.NullMarked;
