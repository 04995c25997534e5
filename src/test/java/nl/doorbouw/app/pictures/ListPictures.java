package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.doorbouw.app.start.StartWindow;
import nl.doorbouw.exchange.excel.write.ListWorkbook;
import nl.doorbouw.exchange.project.write.ProjectExport;

/** The pages on which a plan begins with a list of another program. */
record ListPictures() implements Drawing {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        StartWindow start = new StartWindow(studio.desk(), new Stage());
        Parent root = start.root();
        start.beginWith(ListWorkbook.save(studio.folder().resolve("Bouwplanning aannemer.xlsx")));
        draw(studio, "list-mapping", root, "#mapping-next");
        Studio.fire(root, "#mapping-next");
        draw(studio, "list-name", root, "#list-next");
        ((TextField) root.lookup("#list-start")).setText("01-03-2027");
        Studio.fire(root, "#list-next");
        draw(studio, "list-result", root, "#list-make");
        start.beginWith(project(studio));
        draw(studio, "list-project", root, "#list-make");
    }

    /** Draws the page with a button once it is there. */
    private static void draw(Studio studio, String name, Parent root, String button) throws IOException {
        Studio.waitFor(() -> root.lookup(button) != null);
        studio.draw(name, root);
    }

    private static Path project(Studio studio) throws IOException {
        Path file = studio.folder().resolve("Aannemer.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ProjectExport(studio.words(), studio.workspace().catalogue()).write(studio.workspace().outlook(), out);
        }
        return file;
    }
}
