package nl.doorbouw.app.start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import nl.doorbouw.app.intake.ListFile;
import nl.doorbouw.app.intake.MappingScreen;
import nl.doorbouw.app.intake.Reading;
import nl.doorbouw.app.intake.WaitScreen;
import nl.doorbouw.app.review.UnreadableTable;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.foreign.ListPlan;
import nl.doorbouw.exchange.foreign.Mapping;
import nl.doorbouw.exchange.project.read.ProjectFile;
import nl.doorbouw.exchange.project.read.ProjectImport;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;

/** Makes a new plan of a file of another program, page by page; what could not come along is told before it is made. */
final class BeginWithList {

    /** The window in which the pages are shown. */
    interface Host {

        void put(Node page);

        void showStart();

        void refuse(Exception problem);

        /** Asks where to keep the plan, and makes it with these changes. */
        void make(String name, List<Change> changes);
    }

    private final Words words;
    private final Party party;
    private final Host host;
    private final Path file;
    private final String fileName;

    /** @param party who does what the file leaves open */
    BeginWithList(Words words, Party party, Path file, Host host) {
        this.words = words;
        this.party = party;
        this.file = file;
        this.host = host;
        fileName = file.getFileName().toString();
    }

    /** Reads the file, and goes on from there. */
    void begin() {
        if (ListFile.isProject(file)) {
            read(() -> new ProjectFile(catalogue()).read(file), this::showFindings, this::backToStart);
        } else {
            read(() -> WorkbookReader.read(file), this::showMapping, this::backToStart);
        }
    }

    private void showMapping(List<SheetText> sheets) {
        host.put(new MappingScreen(words, fileName, sheets, lists -> showName(sheets, lists), host::showStart).root());
    }

    private void showName(List<SheetText> sheets, List<Mapping> lists) {
        NameForm form = new NameForm(words, baseName());
        Button on = button("list-next", "start.next");
        Button back = button("list-back", "start.back");
        back.setOnAction(_ -> showMapping(sheets));
        Node page = new StartPage(words.say("start.list.title"), words.say("start.list.intro", fileName), form.root(), back, on).root();
        on.setOnAction(_ -> {
            if (form.isRight()) {
                read(() -> ListPlan.of(new Planner(catalogue(), new Scheduler()), words, form.name(), fileName, lists, form.start()),
                        plan -> showUnreadable(form, plan), problem -> {
                            host.put(page);
                            host.refuse(problem);
                        });
            }
        });
        host.put(page);
    }

    private void showUnreadable(NameForm form, ListPlan plan) {
        long rows = plan.review().all().stream().map(Difference::subject).distinct().count();
        UnreadableTable table = new UnreadableTable(words, plan.review().unreadable());
        showResult(words.say("start.list.result", rows, plan.review().unreadable().size()), table.root(), form.name(), plan.changes());
    }

    private void showFindings(ProjectImport project) {
        FindingTable table = new FindingTable(words, project.findings());
        showResult(words.say("start.project.result", project.steps(), project.findings().size()), table.root(), baseName(),
                project.changes(party));
    }

    private void showResult(String intro, Region table, String name, List<Change> changes) {
        Button make = button("list-make", "start.make");
        make.setOnAction(_ -> host.make(name, changes));
        Button cancel = button("list-cancel", "control.cancel");
        cancel.setOnAction(_ -> host.showStart());
        host.put(new StartPage(words.say("start.result.title", fileName), intro, table, cancel, make).root());
    }

    private <T> void read(Callable<T> read, Consumer<T> onRead, Consumer<Exception> onFailed) {
        Reading reading = Reading.begin(read, onRead, onFailed);
        host.put(new WaitScreen(words, fileName, () -> {
            reading.giveUp();
            host.showStart();
        }).root());
    }

    private void backToStart(Exception problem) {
        host.showStart();
        host.refuse(problem);
    }

    private String baseName() {
        return fileName.replaceAll("\\.[^.]*$", "");
    }

    private Button button(String id, String key) {
        Button button = new Button(words.say(key));
        button.setId(id);
        return button;
    }

    private static Catalogue catalogue() {
        return CatalogueReader.read(CatalogueFiles.builtIn());
    }
}
