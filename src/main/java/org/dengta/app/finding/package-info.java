/** Finding people of a kiosk, wired. Imports {@code app}, {@code search} and its adapters. */
@NullMarked
package org.dengta.app.finding;

import org.jspecify.annotations.NullMarked;
