/** Pictures of every screen, drawn without a display. May import what app itself may. */
@NullMarked
package org.dengta.app.portrait;

import org.jspecify.annotations.NullMarked;
