/**
 * The exchange over HTTP: the calls and lines that client and server share, as {@code openapi.yaml}
 * beside this package says. Imports {@code exchange} and the feature roots it speaks of, {@code
 * platform.http}, {@code platform.json} and Jackson's generator.
 */
@NullMarked
package org.dengta.exchange.http;

import org.jspecify.annotations.NullMarked;
