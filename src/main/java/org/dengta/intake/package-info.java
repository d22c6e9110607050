/**
 * The import: how the rows of an organisers' list become the people of the guest list, again and
 * again, and what became of each row. Imports the JDK base, {@code accreditation}, {@code
 * credential}, {@code programme} and {@code roster}.
 */
@NullMarked
package org.dengta.intake;

import org.jspecify.annotations.NullMarked;
