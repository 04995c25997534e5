package nl.doorbouw.exchange.excel.write;

import java.util.function.Consumer;
import nl.doorbouw.exchange.excel.write.sheet.Palette;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFBorderFormatting;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * The conditional formats of one range of cells, the first one that holds first. LibreOffice stops at that one; so each says
 * all that a cell needs.
 */
final class Rules {

    private final XSSFSheetConditionalFormatting formatting;
    private final CellRangeAddress[] range;

    Rules(XSSFSheet sheet, CellRangeAddress range) {
        formatting = sheet.getSheetConditionalFormatting();
        this.range = new CellRangeAddress[] {range};
    }

    /** Fills cells for which a formula holds, written as for the top left cell, and keeps them apart from the row below. */
    Rules bar(String formula, XSSFColor color) {
        return rule(formula, rule -> {
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(color);
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            XSSFBorderFormatting border = rule.createBorderFormatting();
            border.setBorderBottom(BorderStyle.THIN);
            border.setBottomBorderColor(Palette.PAPER.solid());
        });
    }

    /** Writes the text of cells in another colour. */
    Rules ink(String formula, Palette color, boolean bold) {
        return rule(formula, rule -> {
            FontFormatting font = rule.createFontFormatting();
            font.setFontColor(color.solid());
            font.setFontStyle(false, bold);
        });
    }

    /** Fills cells and writes their text bold. */
    Rules stress(String formula, Palette color) {
        return rule(formula, rule -> {
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(color.solid());
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            rule.createFontFormatting().setFontStyle(false, true);
        });
    }

    private Rules rule(String formula, Consumer<XSSFConditionalFormattingRule> look) {
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        look.accept(rule);
        formatting.addConditionalFormatting(range, rule);
        return this;
    }
}
