/** What letters are, without a font. Imports the JDK base; no feature. */
@NullMarked
package org.dengta.platform.text.letter;

import org.jspecify.annotations.NullMarked;
