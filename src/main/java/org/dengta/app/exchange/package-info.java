/**
 * The exchange between kiosk and central, wired: the kiosk's rounds in the background, the central
 * in a process of its own or embedded.
 */
@NullMarked
package org.dengta.app.exchange;

import org.jspecify.annotations.NullMarked;
