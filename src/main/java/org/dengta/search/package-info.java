/**
 * Finding people: by which terms a person is found, what a typed text asks for, and who is likely
 * the same person twice. Imports the JDK base, {@code accreditation} and {@code credential}.
 */
@NullMarked
package org.dengta.search;

import org.jspecify.annotations.NullMarked;
