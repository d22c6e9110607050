/**
 * What several commands are asked in the same words. Imports {@code app}, {@code report}, {@code
 * supervision} and picocli.
 */
@NullMarked
package org.dengta.app.command.option;

import org.jspecify.annotations.NullMarked;
