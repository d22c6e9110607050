/**
 * SQLite as technique: opening, migrating, transactions, statements. Imports java.sql and {@code
 * platform.problem}; knows no feature.
 */
@NullMarked
package org.dengta.platform.sql;

import org.jspecify.annotations.NullMarked;
