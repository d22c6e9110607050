/** From pixels to codes: pictures, symbols, readers. Imports the JDK base only. */
@NullMarked
package org.dengta.reading;

import org.jspecify.annotations.NullMarked;
