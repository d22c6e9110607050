/** What went wrong, said so that a person at a gate can act on it. Imports the JDK base only. */
@NullMarked
package org.dengta.platform.problem;

import org.jspecify.annotations.NullMarked;
