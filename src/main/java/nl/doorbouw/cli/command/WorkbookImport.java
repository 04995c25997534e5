package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.TakeOptions;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.cli.print.ReviewJson;
import nl.doorbouw.cli.print.ReviewTable;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.foreign.ListPlan;
import nl.doorbouw.exchange.foreign.ListReview;
import nl.doorbouw.exchange.foreign.Mapping;
import nl.doorbouw.exchange.home.HomeReview;
import nl.doorbouw.exchange.review.Acceptance;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.DifferenceEffect;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;

/**
 * Lays a workbook beside a plan and takes from it what is asked for, or makes a plan of it.
 *
 * @param map  what some columns mean, for a list that is not ours
 * @param json whether the differences are printed as JSON
 */
record WorkbookImport(Session session, Path workbook, TakeOptions options, Optional<String> map, boolean json) {

    /** @param author in whose name is taken */
    void into(Path plan, Author author) {
        List<SheetText> sheets = WorkbookReader.read(workbook);
        try (PlanDocument document = session.open(plan)) {
            Present present = new Present(document.planner(), document.outlook(), document.file().planId(), session.words(), session.zone());
            boolean ours = map.isEmpty() && HomeReview.isOurs(sheets);
            List<Mapping> lists = ours ? List.of() : lists(sheets);
            Review review = ours ? HomeReview.of(present, fileName(), sheets) : ListReview.of(present, fileName(), lists);
            Acceptance acceptance = options.of(review);
            DifferenceEffect effect = new DifferenceEffect(document.planner(), document.outlook().logbook());
            if (json) {
                session.print(new ReviewJson(review, lists, acceptance, effect).node().toPrettyString());
            } else if (options.dryRun() || acceptance.isEmpty()) {
                list(document, review, effect);
                tellUnused(lists);
            }
            if (!options.dryRun() && !acceptance.isEmpty()) {
                take(document, review, acceptance, author);
            }
        }
    }

    /**
     * Makes a plan of the lists in the workbook.
     *
     * @param name  of the plan; none takes that of the workbook
     * @param start the first day; none takes the first one in the lists
     */
    void startPlan(Path plan, Optional<String> name, Optional<LocalDate> start, Author author) {
        String file = fileName();
        Planner planner = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), session.scheduler());
        List<Mapping> lists = lists(WorkbookReader.read(workbook));
        ListPlan list = ListPlan.of(planner, session.words(), name.orElse(file.replaceAll("\\.[^.]*$", "")), file, lists, start);
        session.create(plan, list.changes(), author).close();
        Acceptance all = new Acceptance(list.review(), list.review().all());
        if (json) {
            session.print(new ReviewJson(list.review(), lists, all, new DifferenceEffect(planner, Logbook.EMPTY)).node().toPrettyString());
        } else {
            session.say("cli.made", plan, session.words().say("cli.noRoute"));
            session.print(new ReviewTable(session.words(), planner.catalogue(), Plan.EMPTY, new DifferenceEffect(planner, Logbook.EMPTY))
                    .unreadable(list.review()));
            tellUnused(lists);
        }
    }

    private void tellUnused(List<Mapping> lists) {
        lists.stream().filter(list -> list.isList() && !list.unused().isEmpty())
                .forEach(list -> session.say("cli.import.unused", list.sheet().name(), String.join(", ", list.unused())));
    }

    private List<Mapping> lists(List<SheetText> sheets) {
        return map.map(text -> Mapping.guess(sheets, text)).orElseGet(() -> Mapping.guess(sheets));
    }

    private String fileName() {
        return String.valueOf(workbook.getFileName());
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
            int conflicts = (int) acceptance.taken().stream().filter(Difference::conflict).count();
            session.say("cli.import.taken", acceptance.taken().size(), left, review.unreadable().size(), conflicts);
        }
    }
}
