/**
 * What a gate asks for at every scan: who holds a code, how everybody stands, how full it is. Part
 * of the storage adapter. Imports feature roots, {@code platform.sql} and {@code store.sql.desk}.
 */
@NullMarked
package org.dengta.store.sql.gate;

import org.jspecify.annotations.NullMarked;
