/** Commands with which rules are tried before they are used. Nothing is written down by any. */
@NullMarked
package org.dengta.app.command.policy;

import org.jspecify.annotations.NullMarked;
