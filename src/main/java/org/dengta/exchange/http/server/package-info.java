/**
 * The answering side of the exchange over HTTP. Imports {@code exchange}, the wire form beside it
 * and {@code platform}.
 */
@NullMarked
package org.dengta.exchange.http.server;

import org.jspecify.annotations.NullMarked;
