/**
 * The readers of codes, put together of their attempts. Imports {@code reading} and its adapters.
 */
@NullMarked
package org.dengta.app.reading;

import org.jspecify.annotations.NullMarked;
