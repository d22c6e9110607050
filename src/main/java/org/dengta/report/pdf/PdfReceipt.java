package org.dengta.report.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.DocumentFacts;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.report.pdf.ReceiptPen.Look;
import org.dengta.venue.Label;

import java.util.List;

/**
 * The custody receipt: which badges somebody took for others, to be signed by both. A4, as many
 * pages as it takes, each with the heading of the table; the lines to sign stand once, at the end.
 */
public final class PdfReceipt {
    private static final double TOP_OF_TABLE = 66;
    private static final double TOP_OF_MORE = 30;
    private static final double ROW = 10.5;
    private static final double BOTTOM = 280;
    private static final double SIGNING = 50;

    private final ReceiptPen pen = new ReceiptPen();

    /**
     * A receipt.
     *
     * @param number by which it is found again
     * @param event its name
     * @param delegation whose badges
     * @param at when they were given, as it is shown
     * @param desk the kiosk and who worked at it
     * @param taker the name of who takes them
     * @param document what the taker showed, in both languages; empty where that is not known
     * @param badges one at least
     */
    public record Receipt(
            String number,
            Label event,
            String delegation,
            String at,
            String desk,
            String taker,
            String document,
            List<Badge> badges) {
        public Receipt {
            badges = List.copyOf(badges);
        }
    }

    /**
     * A badge on it.
     *
     * @param primary the large name
     * @param secondary the name below, may be empty
     * @param language of the large name
     * @param category in both languages
     * @param copy which copy
     */
    public record Badge(
            String number,
            String primary,
            String secondary,
            String language,
            String organisation,
            String category,
            int copy) {}

    /** The file. */
    public byte[] draw(Receipt receipt) {
        var facts = DocumentFacts.undated("证件交接单 Badge receipt", receipt.hashCode());
        var pages = pages(receipt.badges().size());
        try (var draft = new PdfDraft(facts)) {
            var next = 0;
            for (var number = 1; number <= pages; number++) {
                var page = draft.page(PageSize.A4);
                var top = number == 1 ? TOP_OF_TABLE : TOP_OF_MORE;
                head(page, receipt, number == 1);
                var last = Math.min(receipt.badges().size(), next + rows(top));
                table(page, top, receipt.badges().subList(next, last), next);
                if (number == pages) {
                    sign(page, receipt);
                }
                foot(page, receipt, number, pages);
                next = last;
            }
            return draft.bytes();
        }
    }

    private static int rows(double top) {
        return (int) ((BOTTOM - top - ReceiptPen.HEAD) / ROW);
    }

    /** The lines to sign keep their place at the end of the last page free. */
    static int pages(int badges) {
        var pages = 1;
        var left = badges;
        var top = TOP_OF_TABLE;
        while (left > (int) ((BOTTOM - SIGNING - top - ReceiptPen.HEAD) / ROW)) {
            left = Math.max(0, left - rows(top));
            top = TOP_OF_MORE;
            pages++;
        }
        return pages;
    }

    private void head(Canvas page, Receipt receipt, boolean isFirst) {
        var title = "证件交接单  Badge receipt";
        var event = receipt.event().zh() + "  " + receipt.event().en();
        if (!isFirst) {
            pen.text(page, new Box(15, 15, 110, 8), title, Look.STRONG);
            pen.textAtEnd(page, new Box(127, 15, 68, 8), receipt.number(), Look.PLAIN);
            return;
        }
        pen.text(page, new Box(15, 14, 180, 10), title, Look.TITLE);
        pen.text(page, new Box(15, 24.5, 180, 6), event, Look.SOFT);
        pair(page, 15, 34, "代表团 Delegation", receipt.delegation());
        pair(page, 108, 34, "编号 Receipt", receipt.number());
        pair(page, 15, 44, "领取人 Taken by", receipt.taker());
        pair(page, 108, 44, "时间 Time", receipt.at());
        pair(page, 15, 54, "证件 Document shown", receipt.document());
        pair(
                page,
                108,
                54,
                "件数与交付处 Badges, desk",
                receipt.badges().size() + "  ·  " + receipt.desk());
    }

    private void pair(Canvas page, double left, double top, String what, String value) {
        pen.text(page, new Box(left, top, 87, 3.6), what, Look.SOFT);
        pen.text(page, new Box(left, top + 3.6, 87, 5.6), value, Look.STRONG);
    }

    private void table(Canvas page, double top, List<Badge> badges, int before) {
        pen.heading(page, top);
        for (var i = 0; i < badges.size(); i++) {
            pen.row(page, top + ReceiptPen.HEAD + i * ROW, ROW, before + i + 1, badges.get(i));
        }
    }

    private void sign(Canvas page, Receipt receipt) {
        var top = BOTTOM - SIGNING + 4;
        pen.text(page, new Box(15, top, 180, 5), "领取人已收到上列全部证件，并负责逐一交给本人。", Look.PLAIN);
        pen.text(
                page,
                new Box(15, top + 5, 180, 5),
                "The taker has received all badges listed and hands each to its holder.",
                Look.PLAIN);
        signature(page, 15, "交付人签字 Given by (signature)", receipt.desk());
        signature(page, 110, "领取人签字 Taken by (signature)", receipt.taker());
    }

    private void signature(Canvas page, double left, String what, String who) {
        var top = BOTTOM - SIGNING + 16;
        pen.text(page, new Box(left, top, 85, 4), what, Look.SOFT);
        pen.text(page, new Box(left, top + 4, 85, 5), who, Look.PLAIN);
        pen.rule(page, new Box(left, top + 24, 85, 0));
        pen.text(page, new Box(left, top + 25, 85, 4), "日期时间 Date and time", Look.SOFT);
    }

    private void foot(Canvas page, Receipt receipt, int number, int pages) {
        var said = "第 " + number + " 页，共 " + pages + " 页   Page " + number + " of " + pages;
        pen.text(page, new Box(15, 286, 90, 4), receipt.number(), Look.SOFT);
        pen.textAtEnd(page, new Box(105, 286, 90, 4), said, Look.SOFT);
    }
}
