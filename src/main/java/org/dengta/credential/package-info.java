/**
 * The codes that people present: letter code, badge code, foreign code; their check digits,
 * signature and look-up. Imports the JDK base, {@code venue}, {@code programme} and {@code
 * accreditation}.
 */
@NullMarked
package org.dengta.credential;

import org.jspecify.annotations.NullMarked;
