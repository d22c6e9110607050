/**
 * What a desk works with beside the list: the print jobs and the index of people. Part of the
 * storage adapter. Imports feature roots and {@code platform.sql}.
 */
@NullMarked
package org.dengta.store.sql.desk;

import org.jspecify.annotations.NullMarked;
