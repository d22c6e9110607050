/** Tests of reading codes this way. */
@NullMarked
package org.dengta.reading.boofcv;

import org.jspecify.annotations.NullMarked;
