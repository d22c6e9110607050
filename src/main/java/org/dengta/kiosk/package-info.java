/**
 * This installation: its id, its operators and its own settings. Imports the JDK base and {@code
 * venue}.
 */
@NullMarked
package org.dengta.kiosk;

import org.jspecify.annotations.NullMarked;
