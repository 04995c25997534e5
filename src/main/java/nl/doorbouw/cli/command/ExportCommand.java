package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.exchange.TargetFile;
import nl.doorbouw.exchange.excel.write.GanttScale;
import nl.doorbouw.exchange.excel.write.PlanWorkbook;
import nl.doorbouw.exchange.excel.write.WorkbookExport;
import nl.doorbouw.exchange.project.write.ProjectExport;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.file.document.PlanDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan in another format, which the ending of the file chooses. */
@Command(description = "Write a plan as an Excel workbook (.xlsx) that others can fill in, or for MS Project (.xml).")
public final class ExportCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; its ending chooses the format: .xlsx or .xml.")
    private Path target;

    @Option(names = "--scale", paramLabel = "month|week", description = "A column of the Gantt in cells (default: month).")
    private GanttScale scale = GanttScale.MONTH;

    @Option(names = "--overwrite", description = "Replace a file that is there.")
    private boolean overwrite;

    private final Session session;

    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String name = target.getFileName().toString();
        try (PlanDocument document = session.open(file)) {
            TargetFile.Content content = switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                case "xlsx" -> workbook(document);
                case "xml" -> project(document);
                default -> throw new WrongUse("cli.badFormat", name);
            };
            if (overwrite) {
                TargetFile.replace(target, content);
            } else {
                TargetFile.create(target, content);
            }
        }
        session.say("cli.exported", target);
    }

    private TargetFile.Content workbook(PlanDocument document) {
        return new WorkbookExport(document, new PlanWorkbook.Wishes(session.words(), session.zone(), scale, SheetName.PROJECT)).content();
    }

    private TargetFile.Content project(PlanDocument document) {
        return out -> {
            new ProjectExport(session.words(), document.catalogue()).write(document.outlook(), out);
            int possible = document.outlook().schedule().possibleSteps().size();
            if (possible > 0) {
                session.say("export.possible", possible);
            }
        };
    }
}
