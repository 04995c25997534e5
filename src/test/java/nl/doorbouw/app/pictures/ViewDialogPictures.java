package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.doorbouw.app.confront.view.ViewDialog;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;

/** The dialog in which a view is filled in: on a step under another hat, and after a search that finds nothing. */
record ViewDialogPictures() implements Drawing {

    @Override
    public String name() {
        return "viewdialog";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        Stage owner = new Stage();
        owner.setScene(new Scene(new StackPane(), 400, 300));
        owner.show();
        new ViewDialog(studio.workspace(), studio.words(), Optional.of(new Item(Subject.step("N11"), Fields.DURATION))).show(owner);
        Window window = Window.getWindows().stream().filter(other -> other != owner && other.getScene().getRoot().lookup("#view-enter") != null)
                .findFirst().orElseThrow();
        Parent pane = window.getScene().getRoot();
        ((TextField) pane.lookup("#view-value")).setText("8/32,5/124,8w");
        party(pane).setValue(Party.CORPORATIE);
        window.getScene().setRoot(new Button());
        StackPane around = new StackPane(pane);
        studio.draw("viewdialog", around);
        ((TextField) pane.lookup("#view-search")).setText("zzzz");
        studio.draw("viewdialog-nothing", around);
        window.hide();
        owner.hide();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Party> party(Parent pane) {
        return (ComboBox<Party>) pane.lookup("#view-party");
    }
}
