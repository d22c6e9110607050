/**
 * This installation: its id, its operators, its own settings and its neighbours. Imports the JDK
 * base and {@code venue}.
 */
@NullMarked
package org.dengta.kiosk;

import org.jspecify.annotations.NullMarked;
