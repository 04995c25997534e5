package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.FindingList;
import nl.doorbouw.exchange.project.read.ProjectFile;
import nl.doorbouw.exchange.project.read.ProjectImport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file of another program in; how depends on how its name ends. */
@Command(description = "Bring in a file of MS Project (.mpp, or saved as XML) as a new plan.", footer = {"", "Example:",
    "  doorbouw import aannemer.mpp -o aannemer.doorbouw --party aannemer"})
public final class ImportCommand implements Runnable {

    /** A kind of file, by the ends of its name in lower case. */
    private record Format(List<String> ends, Consumer<ImportCommand> bringIn) {
    }

    private static final List<Format> FORMATS = List.of(new Format(List.of(".mpp", ".mpt", ".xml"), ImportCommand::project));

    @Parameters(paramLabel = "FILE", description = "The file to bring in.")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "PLAN", description = "The plan file to make.")
    private Optional<Path> output;

    @Option(names = "--json", description = "Write JSON: how many steps came in, and what did not.")
    private boolean json;

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
