/**
 * The tour: the whole journey of a guest on the sample event, each step a command as a person would
 * type it.
 */
@NullMarked
package org.dengta.app.tour;

import org.jspecify.annotations.NullMarked;
