/**
 * The devices of this kiosk: which camera and printers it has and who said so, what was learned of
 * its scanner and measured on its printers' pages. Imports {@code app}, {@code badge}, {@code
 * kiosk}, {@code printing}, {@code reading}, {@code scanner}, their adapters, {@code ui.camera} and
 * {@code ui.setup}.
 */
@NullMarked
package org.dengta.app.device;

import org.jspecify.annotations.NullMarked;
