/** Tests of the window that shows a layout while it is being written. */
@NullMarked
package org.dengta.app.preview;

import org.jspecify.annotations.NullMarked;
