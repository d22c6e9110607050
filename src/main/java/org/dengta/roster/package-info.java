/**
 * How organisers write a person into one row of a list, and how such a row is read and written:
 * columns, headings, words, faults. Knows nothing of files. Imports the JDK base, {@code venue},
 * {@code programme} and {@code accreditation}.
 */
@NullMarked
package org.dengta.roster;

import org.jspecify.annotations.NullMarked;
