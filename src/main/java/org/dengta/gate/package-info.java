/**
 * What is done at a gate: a scan becomes a verdict and a durable fact, a scan is taken back,
 * somebody is let in by a human being's word. Imports the JDK base and the feature roots below it.
 */
@NullMarked
package org.dengta.gate;

import org.jspecify.annotations.NullMarked;
