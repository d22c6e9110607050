/**
 * Ways of looking put together: smaller and larger copies, one attempt after another, several in
 * turn. Imports {@code reading} and the JDK base only.
 */
@NullMarked
package org.dengta.reading.attempt;

import org.jspecify.annotations.NullMarked;
