package org.dengta.app.exchange;

/** The exchange of a kiosk that works alone. */
final class NoExchange implements BackgroundExchange {
    private final ExchangeFeed feed = ExchangeFeed.alone();

    @Override
    public ExchangeFeed feed() {
        return feed;
    }

    @Override
    public void nudge() {
        // Nobody waits for it.
    }

    @Override
    public void settle() {
        // There is nobody to tell.
    }

    @Override
    public void close() {
        // Nothing was begun.
    }
}
