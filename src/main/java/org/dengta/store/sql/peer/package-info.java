/**
 * What a store keeps of those it exchanges with: enrolments, memberships, notes, the programme.
 * Part of the storage adapter. Imports feature roots and {@code platform.sql}.
 */
@NullMarked
package org.dengta.store.sql.peer;

import org.jspecify.annotations.NullMarked;
