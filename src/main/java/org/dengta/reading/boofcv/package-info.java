/** Reading codes with BoofCV. Imports {@code reading} and BoofCV. */
@NullMarked
package org.dengta.reading.boofcv;

import org.jspecify.annotations.NullMarked;
