/**
 * How soon a code held before the camera is read: a drawn film of presentations. Imports {@code
 * reading}, its adapters, the figures of {@code app.bench} and qrcodegen.
 */
@NullMarked
package org.dengta.app.bench.video;

import org.jspecify.annotations.NullMarked;
