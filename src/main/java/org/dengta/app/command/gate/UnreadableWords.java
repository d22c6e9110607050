package org.dengta.app.command.gate;

/**
 * Why a file gave no code, in words. Nothing was decided and nothing written down; scanning again
 * is always safe.
 */
public final class UnreadableWords {
    private UnreadableWords() {}

    public static String chinese(String why) {
        return switch (why) {
            case "EMPTY" -> "文件为空。未作任何记录，请重新拍照或导出。";
            case "MISSING" -> "找不到文件。请检查文件名。";
            case "NOT_A_PICTURE" -> "不是图片或 PDF。请使用 PNG、JPEG、GIF、BMP、WebP 或 PDF。";
            case "OTHER_KIND" -> "无法读取 HEIC 和 AVIF 图片。请存为 JPEG 或 PNG（手机可设为“兼容性最佳”），或截屏。";
            case "TOO_LARGE" -> "文件过大。请使用不超过 64 MB、一亿像素的图片，或不超过 200 页的 PDF。";
            case "PASSWORD" -> "PDF 有密码保护。请提供无密码的文件。";
            case "NO_CODE" -> "图中没有可读的二维码。未作任何记录，请靠近重拍，或手工输入 20 位编码。";
            default -> "文件已损坏。未作任何记录，请重新拍照或导出。";
        };
    }

    public static String english(String why) {
        return switch (why) {
            case "EMPTY" -> "The file is empty. Nothing was recorded; take the picture again.";
            case "MISSING" -> "There is no such file. Check its name.";
            case "NOT_A_PICTURE" ->
                    "This is no picture and no PDF. Use PNG, JPEG, GIF, BMP, WebP or PDF.";
            case "OTHER_KIND" ->
                    "HEIC and AVIF pictures cannot be read. Save it as JPEG or PNG (telephones:"
                            + " \"most compatible\"), or take a screenshot.";
            case "TOO_LARGE" ->
                    "The file is too large. Use a picture of at most 64 MB and 100 million pixels,"
                            + " or a PDF of at most 200 pages.";
            case "PASSWORD" -> "The PDF has a password. Ask for one without.";
            case "NO_CODE" ->
                    "No readable QR code in it. Nothing was recorded; go closer, or type the 20"
                            + " digits.";
            default -> "The file is damaged. Nothing was recorded; take the picture again.";
        };
    }
}
