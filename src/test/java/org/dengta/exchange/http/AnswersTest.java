package org.dengta.exchange.http;

import org.dengta.exchange.Answers;
import org.dengta.exchange.Link;

final class AnswersTest extends LinkContract {

    @Override
    Link to(Answers answers) {
        return answers;
    }
}
