/**
 * The program itself: main, commands, wiring, shutdown. May import everything; nothing imports it.
 */
@NullMarked
package org.dengta.app;

import org.jspecify.annotations.NullMarked;
