/**
 * Office Open XML worksheets, read as a stream of rows and written as such. Allowed imports: the
 * JDK with StAX, Aalto, fastexcel, JSpecify and {@code platform.sheet}.
 */
@NullMarked
package org.dengta.platform.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
