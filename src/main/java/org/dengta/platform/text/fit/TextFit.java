package org.dengta.platform.text.fit;

/** Whether a text fits its box; the block always lies within the box, nothing is ever cut off. */
public sealed interface TextFit {
    /** What to draw. */
    TextBlock block();

    /** It fits as wished, at a size within the rule's range. */
    record Fitted(TextBlock block) implements TextFit {}

    /** It fits at a readable size, but on more lines than wished or with a word broken. */
    record Crowded(TextBlock block) implements TextFit {}

    /** It had to become smaller than the smallest readable size; somebody should shorten it. */
    record TooLong(TextBlock block) implements TextFit {}
}
