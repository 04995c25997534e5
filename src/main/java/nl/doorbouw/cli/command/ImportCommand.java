package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.TakeOptions;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.FindingList;
import nl.doorbouw.exchange.project.read.ProjectFile;
import nl.doorbouw.exchange.project.read.ProjectImport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file of another program in; how depends on how its name ends. */
@Command(description = {"Lay a workbook (.xlsx, .xlsm or .xls) beside a plan and take from it what you ask for,",
    "or bring in a file of MS Project (.mpp, or saved as XML) as a new plan."}, footer = {"", "Examples:",
    "  doorbouw import antwoord.xlsx --into plan.doorbouw",
    "  doorbouw import antwoord.xlsx --into plan.doorbouw --accept all --party corporatie --author \"Jan de Vries\"",
    "  doorbouw import antwoord.xlsx --into plan.doorbouw --accept D05 Q11:answer",
    "  doorbouw import lijst.xlsx -o nieuw.doorbouw --map \"Taak=name,Duur=duration\"",
    "  doorbouw import aannemer.mpp -o aannemer.doorbouw --party aannemer",
    "Without --accept nothing is taken: the differences are listed, and the plan is left as it is."})
public final class ImportCommand implements Runnable {

    /** A kind of file, by the ends of its name in lower case. */
    private record Format(List<String> ends, Consumer<ImportCommand> bringIn) {
    }

    private static final List<Format> FORMATS = List.of(new Format(List.of(".mpp", ".mpt", ".xml"), ImportCommand::project),
            new Format(List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"), ImportCommand::workbook));

    @Parameters(paramLabel = "FILE", description = "The file to bring in.")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "PLAN", description = "The plan file to make.")
    private Optional<Path> output;

    @Option(names = "--into", paramLabel = "PLAN", description = "The plan to lay a workbook beside.")
    private Optional<Path> into;

    @Option(names = "--json", description = "Write JSON: the differences, or how many steps came in, and what could not be read.")
    private boolean json;

    @Option(names = "--map", paramLabel = "HEADING=MEANING,...", description = "For a workbook that is not ours: what columns mean, such as "
            + "\"Taak=name,Duur=duration\". Meanings: code, id, outline, name, duration, min, likely, max, start, finish, predecessors, "
            + "party, question, answer, source, remark; or what people write above such a column, such as naam or duur.")
    private Optional<String> map;

    @Option(names = "--name", paramLabel = "NAME", description = "With -o, for a workbook: the name of the plan (default: that of the file).")
    private Optional<String> name;

    @Option(names = "--start", paramLabel = "DATE", description = "With -o, for a workbook: the first day (default: the first one in it).")
    private Optional<String> start;

    @Mixin
    private TakeOptions take;

    @Mixin
    private WhoOptions who;

    private final Session session;

    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        FORMATS.stream().filter(format -> format.ends().stream().anyMatch(name::endsWith)).findFirst()
                .orElseThrow(() -> new WrongUse("import.noFormat", file.getFileName())).bringIn().accept(this);
    }

    private void workbook() {
        if (into.isPresent() == output.isPresent()) {
            throw new WrongUse("cli.import.noPlan");
        }
        WorkbookImport workbook = new WorkbookImport(session, file, take, map, json);
        into.ifPresent(plan -> workbook.into(plan, who.author()));
        output.ifPresent(plan -> workbook.startPlan(plan, name, start.map(ImportCommand::date), who.author()));
    }

    private static LocalDate date(String text) {
        return Fields.START.read(Subject.PLAN, WrongUse.change(Subject.PLAN, Fields.START, text).value());
    }

    private void project() {
        Path plan = output.orElseThrow(() -> new WrongUse("import.noOutput"));
        Author author = who.author();
        Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
        ProjectImport project = new ProjectFile(catalogue).read(file);
        session.create(plan, project.changes(author.party()), author).close();
        FindingList findings = new FindingList(session.words(), project.findings());
        if (json) {
            session.print(findings.document(project.steps()).toPrettyString());
        } else {
            session.say("import.made", plan, project.steps());
            session.print(findings.lines());
        }
    }
}
