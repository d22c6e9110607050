/** A window that shows a badge layout while its file is being written. */
@NullMarked
package org.dengta.app.preview;

import org.jspecify.annotations.NullMarked;
