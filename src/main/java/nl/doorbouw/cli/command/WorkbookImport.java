package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.TakeOptions;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.cli.print.ReviewJson;
import nl.doorbouw.cli.print.ReviewTable;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.home.HomeReview;
import nl.doorbouw.exchange.review.Acceptance;
import nl.doorbouw.exchange.review.DifferenceEffect;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Author;

/**
 * Lays a workbook beside a plan, and takes from it what is asked for.
 *
 * @param json whether the differences are printed as JSON
 */
record WorkbookImport(Session session, Path workbook, TakeOptions options, boolean json) {

    /** @param author in whose name is taken */
    void into(Path plan, Author author) {
        try (PlanDocument document = session.open(plan)) {
            Present present = new Present(document.planner(), document.outlook(), document.file().planId(), session.words(), session.zone());
            Review review = HomeReview.of(present, String.valueOf(workbook.getFileName()), WorkbookReader.read(workbook));
            Acceptance acceptance = options.of(review);
            DifferenceEffect effect = new DifferenceEffect(document.planner(), document.outlook().logbook());
            if (json) {
                session.print(new ReviewJson(review, acceptance, effect).node().toPrettyString());
            } else if (options.dryRun() || acceptance.isEmpty()) {
                list(document, review, effect);
            }
            if (!options.dryRun() && !acceptance.isEmpty()) {
                take(document, review, acceptance, author);
            }
        }
    }

    private void list(PlanDocument document, Review review, DifferenceEffect effect) {
        session.print(new ReviewTable(session.words(), document.catalogue(), document.outlook().plan(), effect).lines(review));
        if (!review.differences().isEmpty()) {
            session.print("");
            session.say("cli.import.how");
        }
    }

    private void take(PlanDocument document, Review review, Acceptance acceptance, Author author) {
        EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
        Outlook after = document.edit(acceptance.edit(options.remark()), author);
        if (!json) {
            session.print(report.lines(after));
            int left = review.differences().size() - acceptance.taken().size();
            session.say("cli.import.taken", acceptance.taken().size(), left, review.unreadable().size());
        }
    }
}
