package nl.doorbouw.exchange.home;

import java.nio.file.Path;
import java.util.List;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.foreign.ListReview;
import nl.doorbouw.exchange.foreign.Mapping;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.text.Words;

/** Reads a workbook beside a plan, as the command line does. */
public final class Incoming {

    private Incoming() {
    }

    public static Present present(PlanDocument document, Words words) {
        return new Present(document.planner(), document.outlook(), document.file().planId(), words, ExchangePlans.ZONE);
    }

    public static Review review(Present present, Path file) {
        List<SheetText> sheets = WorkbookReader.read(file);
        return HomeReview.isOurs(sheets) ? HomeReview.of(present, "a.xlsx", sheets) : ListReview.of(present, "a.xlsx", Mapping.guess(sheets));
    }
}
