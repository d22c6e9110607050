/** What the kiosk's reader reads of the hard set, a few pictures of each kind. */
@NullMarked
package org.dengta.app.bench.reading.hard;

import org.jspecify.annotations.NullMarked;
