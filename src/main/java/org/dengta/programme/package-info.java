/**
 * The event as its organisers planned it: sessions, slots, categories and who may go where. Imports
 * the JDK base and {@code venue}.
 */
@NullMarked
package org.dengta.programme;

import org.jspecify.annotations.NullMarked;
