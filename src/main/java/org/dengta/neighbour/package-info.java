/**
 * What other kiosks are to a gate: how lately each was heard, and who grants the entries of a
 * strict session. Imports the JDK base and the feature roots below it.
 */
@NullMarked
package org.dengta.neighbour;

import org.jspecify.annotations.NullMarked;
