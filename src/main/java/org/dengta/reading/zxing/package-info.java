/** Reading codes with ZXing. Imports {@code reading} and ZXing. */
@NullMarked
package org.dengta.reading.zxing;

import org.jspecify.annotations.NullMarked;
