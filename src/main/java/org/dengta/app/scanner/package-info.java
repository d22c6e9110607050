/** What this kiosk knows of its scanner, beside its data. */
@NullMarked
package org.dengta.app.scanner;

import org.jspecify.annotations.NullMarked;
