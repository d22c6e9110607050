/**
 * Setting printers up: which there are, the test page, what was measured on it. Imports {@code
 * app}, {@code badge}, {@code printing}, their adapters and {@code ui.setup.printer}.
 */
@NullMarked
package org.dengta.app.printer;

import org.jspecify.annotations.NullMarked;
