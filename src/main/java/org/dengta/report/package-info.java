/** Figures as tables that can be handed on. Imports the JDK base and the feature roots below it. */
@NullMarked
package org.dengta.report;

import org.jspecify.annotations.NullMarked;
