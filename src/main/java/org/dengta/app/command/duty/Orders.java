package org.dengta.app.command.duty;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Json.Fields;
import org.dengta.supervision.OrderReason;
import org.dengta.supervision.OrderReason.Order;
import org.dengta.supervision.OrderWords;
import org.dengta.supervision.Ordering;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Ordered;
import org.dengta.supervision.Ordering.Why;

import picocli.CommandLine.TypeConversionException;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What all commands that order something have in common. */
final class Orders {
    private static final int NEGATIVE = 1;
    private static final int WRONG_USAGE = 2;

    private final Context context;

    Orders(Context context) {
        this.context = context;
    }

    /** The reason of a code; any other is wrong usage. */
    static OrderReason reason(Order order, String code) {
        return OrderReason.of(order, code)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "no such reason; use one of "
                                        + OrderReason.of(order).stream()
                                                .map(OrderReason::code)
                                                .collect(Collectors.joining(", "))));
    }

    /**
     * Says what became of an order.
     *
     * @param done said in both languages when it was given
     * @param fields of the order, for machines
     * @param names that would do where one was named that is not there
     * @return the exit code
     */
    int tell(Ordering outcome, String done, Fields fields, Collection<String> names) {
        return switch (outcome) {
            case Ordered(var fact) -> {
                say(
                        done + "\n  # " + fact,
                        "ordered",
                        json -> {
                            fields.write(json);
                            json.writeStringField("fact", fact.toString());
                        });
                yield 0;
            }
            case NotOrdered(var why) -> {
                var list = isName(why) ? "\n  " + String.join(", ", names) : "";
                say(words(why) + list, why.code(), fields);
                yield isName(why) ? WRONG_USAGE : NEGATIVE;
            }
        };
    }

    private void say(String words, String outcome, Fields fields) {
        var out = context.streams().out();
        out.println(
                context.options().json()
                        ? Json.object(json -> {
                            json.writeStringField("outcome", outcome);
                            fields.write(json);
                        })
                        : words);
    }

    private static String words(Why why) {
        return new OrderWords(Locale.CHINESE).of(why)
                + "\n"
                + new OrderWords(Locale.ENGLISH).of(why);
    }

    private static boolean isName(Why why) {
        return why == Why.NO_SUCH_GATE || why == Why.NO_SUCH_ZONE || why == Why.NO_SUCH_PLACE;
    }
}
