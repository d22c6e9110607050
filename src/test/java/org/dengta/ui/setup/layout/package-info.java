/** Tests of the preview of layouts on the screen. */
@NullMarked
package org.dengta.ui.setup.layout;

import org.jspecify.annotations.NullMarked;
