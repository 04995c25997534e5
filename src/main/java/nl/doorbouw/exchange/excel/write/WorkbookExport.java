package nl.doorbouw.exchange.excel.write;

import java.nio.file.Path;
import nl.doorbouw.exchange.TargetFile;
import nl.doorbouw.file.document.PlanDocument;

/** Makes a workbook of an open plan, as a file. */
public final class WorkbookExport {

    private final PlanWorkbook workbook;

    /** Takes the plan as it stands; computes what the sheets say beside the schedule. */
    public WorkbookExport(PlanDocument document, PlanWorkbook.Wishes wishes) {
        workbook = PlanWorkbook.of(document.planner(), document.outlook(), document.file().planId(), wishes);
    }

    /** Writes the file in the place of one that may be there. */
    public void to(Path target) {
        TargetFile.replace(target, content());
    }

    /** What writes the workbook. */
    public TargetFile.Content content() {
        return out -> WorkbookWriter.write(workbook, out);
    }
}
