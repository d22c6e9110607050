/**
 * The program: wires rooms and adapters together and runs commands. The only place that imports
 * everything, and that nothing imports.
 */
@NullMarked
package org.dengta.app;

import org.jspecify.annotations.NullMarked;
