/**
 * Reading of YAML files that finds every fault at once, each with its place in the file. Knows no
 * feature. Imports the JDK base and snakeyaml-engine.
 */
@NullMarked
package org.dengta.platform.yaml;

import org.jspecify.annotations.NullMarked;
