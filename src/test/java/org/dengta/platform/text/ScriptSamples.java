package org.dengta.platform.text;

import java.util.List;

/** Names and words in every script that guests of the event come with; the people are invented. */
public final class ScriptSamples {
    /** Each drawable by the bundled faces. */
    public static final List<String> ALL =
            List.of(
                    "城市，让生活更美好",
                    "䶮㛃喆堃",
                    "欧阳喆堃 · Ōuyáng Zhékūn",
                    "2024年世界城市日中国主场活动",
                    "共建“人民城市” 共享《美好生活》",
                    "François Lefèvre-Noël",
                    "İbrahim Şükrü Yıldırımoğlu",
                    "Søren Kjærgård Ødegaard",
                    "Nguyễn Thị Hồng Phượng Ẩỗựệ",
                    "José Ñúñez Ibáñez",
                    "홍길동 洪吉童",
                    "서울특별시장 김민준",
                    "佐藤 美咲 さとう みさき",
                    "スミス・ジョン 直海骨",
                    "Александр Щёголев",
                    "Аляксандр Ўладзіміравіч",
                    "Γεώργιος Παπαδόπουλος",
                    "محمّد عبد الله الشّريف",
                    "فاطمة الزهراء (UN-Habitat) 2024",
                    "Արմեն Հակոբյան",
                    "አበበ ብቂላ ገብረ ሥላሴ",
                    "ສົມສັກ ພົມມະວົງ ຫຼວງພະບາງ",
                    "សុខ ចាន់ស្រីមុំ ព្រះសីហនុ",
                    "สมชาย ใจดี กรุงเทพมหานคร",
                    "דוד בן־גוריון שָׁלוֹם",
                    "श्रीनिवास क्षेत्री",
                    "Better City 城市 Better Life 更美好");

    private ScriptSamples() {}
}
