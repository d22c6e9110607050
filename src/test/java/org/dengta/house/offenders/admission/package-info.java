/** The only marked package among the offenders: it holds the innocent one. */
@NullMarked
package org.dengta.house.offenders.admission;

import org.jspecify.annotations.NullMarked;
