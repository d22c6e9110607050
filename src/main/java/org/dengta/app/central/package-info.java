/**
 * The central list, served: what it answers kiosks, how it hears of what other processes write into
 * its folder, and how its programme is published. Imports {@code app}, {@code app.exchange}, {@code
 * central}, {@code exchange} and its adapters.
 */
@NullMarked
package org.dengta.app.central;

import org.jspecify.annotations.NullMarked;
