/** Readings of Chinese characters from pinyin4j. Imports the JDK base, {@code search}, pinyin4j. */
@NullMarked
package org.dengta.search.pinyin;

import org.jspecify.annotations.NullMarked;
