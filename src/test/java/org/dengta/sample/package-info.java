/**
 * Makes the sample lists of {@code kiosk-config/samples}: invented people in the proportions of the
 * event, drawn with a seed from names and bodies in small text files.
 */
@NullMarked
package org.dengta.sample;

import org.jspecify.annotations.NullMarked;
