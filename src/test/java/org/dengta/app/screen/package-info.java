/** Tests of the windows, wired, drawn without a display. */
@NullMarked
package org.dengta.app.screen;

import org.jspecify.annotations.NullMarked;
