package nl.doorbouw.exchange.excel.write.sheet;

import nl.doorbouw.plan.word.Party;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a workbook, as 0xRRGGBB; those of the parties are the ones of the window. */
public enum Palette {
    PAPER(0xFFFFFF),
    INK(0x1E2A32),
    QUIET(0x6B7780),
    LINE(0xD5DCE1),
    HEAD(0xE9EEF2),
    HEAD_INPUT(0xCFE3F3),
    INPUT(0xEFF6FC),
    INPUT_LINE(0xB5D0E6),
    OPEN(0xFFD98A),
    CRITICAL(0xB3261E),
    DEADLINE(0xD93A2F),
    TODAY(0xFFF1C9),
    MILESTONE(0x1E2A32),
    NOBODY(0x7A868E),
    GEMEENTE(0x0072B2),
    CORPORATIE(0xD55E00),
    ONTWIKKELAAR(0x009E73),
    AANNEMER(0xE69F00),
    DERDEN(0x8C6BB1);

    private static final double BAND = 0.35;
    private static final int WHITE = 0xFF;

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    /** The colour of a party. */
    public static Palette of(Party party) {
        return switch (party) {
            case GEMEENTE -> GEMEENTE;
            case CORPORATIE -> CORPORATIE;
            case ONTWIKKELAAR -> ONTWIKKELAAR;
            case AANNEMER -> AANNEMER;
            case DERDEN -> DERDEN;
        };
    }

    /** The colour as it is. */
    public XSSFColor solid() {
        return color(rgb >> 16 & WHITE, rgb >> 8 & WHITE, rgb & WHITE);
    }

    /** The colour as a bandwidth has it: at 35 % on white. */
    public XSSFColor band() {
        return color(thin(rgb >> 16 & WHITE), thin(rgb >> 8 & WHITE), thin(rgb & WHITE));
    }

    private static int thin(int part) {
        return (int) Math.round(WHITE - (WHITE - part) * BAND);
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, new DefaultIndexedColorMap());
    }
}
