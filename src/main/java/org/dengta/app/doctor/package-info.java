/** What can be wrong with a machine or its data, found before a queue stands at the gate. */
@NullMarked
package org.dengta.app.doctor;

import org.jspecify.annotations.NullMarked;
