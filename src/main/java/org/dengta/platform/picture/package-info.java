/** Pixels of decoded pictures. Imports the JDK only. */
@NullMarked
package org.dengta.platform.picture;

import org.jspecify.annotations.NullMarked;
