package org.dengta.sample;

/** The columns of the guests' workbook, left to right, with their widths in half-width signs. */
enum GuestColumn {
    SERIAL("序号", 6),
    NUMBER("编号", 9),
    CATEGORY("类别", 20),
    CHINESE_NAME("中文姓名", 16),
    LATIN_NAME("外文姓名", 28),
    ORIGINAL_NAME("母语姓名", 24),
    LANGUAGE("语种", 10),
    HONORIFIC("称谓", 9),
    PRECEDENCE("礼宾排序", 10),
    REGION("国家/地区", 14),
    ORGANISATION("单位", 34),
    ORGANISATION_LATIN("单位英文名称", 40),
    POST("职务", 24),
    DELEGATION("代表团", 26),
    PRINCIPAL("随行对象编号", 14),
    LIAISON("联络员", 10),
    PHONE("联系电话", 16),
    REVIEW("审核状态", 10),
    REPLY("回执", 10),
    ATTENDANCE("参会方式", 10),
    GRANTS("授权", 40),
    SEAT("座位", 10),
    FOREIGN_CODE("外部码", 22),
    ARRIVAL("抵达日期", 12),
    NOTES("备注", 32);

    private final String heading;
    private final int width;

    GuestColumn(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }
}
