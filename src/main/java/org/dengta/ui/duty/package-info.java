/**
 * What people on duty see and order at more than one station: alerts, holds, the help desk's cases.
 * Imports JavaFX, {@code platform.fx} and feature roots.
 */
@NullMarked
package org.dengta.ui.duty;

import org.jspecify.annotations.NullMarked;
