/**
 * The one storage adapter: every port of the feature roots that keeps something, on one SQLite
 * file. Imports feature roots, {@code platform.sql} and {@code platform.problem}.
 */
@NullMarked
package org.dengta.store.sql;

import org.jspecify.annotations.NullMarked;
