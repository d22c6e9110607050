/**
 * The letter that each guest is sent: its text, its code, its PDF. Imports the JDK base and other
 * feature roots.
 */
@NullMarked
package org.dengta.invitation;

import org.jspecify.annotations.NullMarked;
