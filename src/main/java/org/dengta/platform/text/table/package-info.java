/** The tables of a font file as bytes. Imports the JDK base; no feature. */
@NullMarked
package org.dengta.platform.text.table;

import org.jspecify.annotations.NullMarked;
