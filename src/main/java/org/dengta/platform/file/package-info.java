/**
 * Files that hold personal data: made for their owner alone and found whole or not at all. Imports
 * the JDK base; knows no feature.
 */
@NullMarked
package org.dengta.platform.file;

import org.jspecify.annotations.NullMarked;
