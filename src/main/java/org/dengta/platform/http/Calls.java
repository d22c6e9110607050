package org.dengta.platform.http;

import java.io.IOException;

/** Answers calls, each on a thread of its own; several at once. */
@FunctionalInterface
public interface Calls {

    /**
     * Answers one. What is thrown once an answer has begun cuts it off, so that the caller sees
     * that it is not whole.
     */
    void answer(Call call) throws IOException;
}
