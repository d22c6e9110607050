/**
 * What the program measures and attacks itself with. Imports the feature roots; used by commands
 * and tests.
 */
@NullMarked
package org.dengta.app.bench;

import org.jspecify.annotations.NullMarked;
