/**
 * People who queue at an entrance, simulated: how long they wait at so many lanes, and how many
 * lanes it takes. Imports the JDK base only.
 */
@NullMarked
package org.dengta.lanes;

import org.jspecify.annotations.NullMarked;
