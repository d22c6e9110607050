/**
 * Where people stand, computed from their facts: standings, headcounts. Imports the JDK base,
 * {@code venue}, {@code programme}, {@code accreditation}, {@code credential} and {@code journal}.
 */
@NullMarked
package org.dengta.presence;

import org.jspecify.annotations.NullMarked;
