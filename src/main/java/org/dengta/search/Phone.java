package org.dengta.search;

/** The digits of a telephone number that stay the same however it is written. */
final class Phone {
    /** Fewer digits at the end than this are no sign of a person. */
    static final int FEWEST = 4;

    /** As many digits as a number in full has at least. */
    static final int FULL = 7;

    private Phone() {}

    /** Without signs, international prefix, China's country code and the trunk zero. */
    static String digits(String phone) {
        var all = allDigits(phone);
        var dialled = all.startsWith("00") ? all.substring(2) : all;
        var own = dialled.length() >= 12 && dialled.startsWith("86");
        var local = own ? dialled.substring(2) : dialled;
        return local.startsWith("0") ? local.substring(1) : local;
    }

    /** The digits as they are written. */
    static String allDigits(String phone) {
        return Folding.plain()
                .of(Words.cut(phone))
                .codePoints()
                .filter(sign -> sign >= '0' && sign <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }
}
