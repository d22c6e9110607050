/**
 * HTTP/1.1 without any feature: a server on this machine's own address, a client that loses its
 * patience, compression, and limits on what is read. Jetty and zstd are used here only. Imports the
 * JDK, Jetty's core, zstd-jni, {@code platform.json} and {@code platform.problem}.
 */
@NullMarked
package org.dengta.platform.http;

import org.jspecify.annotations.NullMarked;
