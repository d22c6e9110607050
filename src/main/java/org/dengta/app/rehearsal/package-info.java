/** Rehearsals: everything as it is, and nothing of it kept. Imports {@code app} and the store. */
@NullMarked
package org.dengta.app.rehearsal;

import org.jspecify.annotations.NullMarked;
