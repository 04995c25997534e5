package nl.doorbouw.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Screen;
import nl.doorbouw.exchange.foreign.Mapping;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.text.Words;

/** Asks what the columns mean of a list that did not come from us: guessed from the headings, to be put right. */
public final class MappingScreen implements Screen {

    private final Words words;
    private final List<Mapping> lists;
    private final List<Boolean> skipped;
    private final MappingTable table;
    private final CheckBox skip = new CheckBox();
    private final Label sense = new Label();
    private final Button next = new Button();
    private final VBox root = new VBox();
    private int shown;

    /**
     * @param file   its name
     * @param onNext told what the lists mean that are to be read; at least one
     */
    public MappingScreen(Words words, String file, List<SheetText> sheets, Consumer<List<Mapping>> onNext, Runnable onCancel) {
        this.words = words;
        lists = new ArrayList<>(sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).map(Mapping::guess).toList());
        skipped = new ArrayList<>(lists.stream().map(_ -> false).toList());
        table = new MappingTable(words, this::change);
        skip.setText(words.say("mapping.skip"));
        skip.setId("mapping-skip");
        skip.setOnAction(_ -> {
            skipped.set(shown, skip.isSelected());
            tell();
        });
        sense.setId("mapping-sense");
        sense.setWrapText(true);
        next.setText(words.say("start.next"));
        next.setId("mapping-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(_ -> onNext.accept(read()));
        layOut(file, onCancel);
        show(Math.max(lists.indexOf(lists.stream().filter(Mapping::isList).findFirst().orElse(null)), 0));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        // It listens to nothing but its own controls.
    }

    private void layOut(String file, Runnable onCancel) {
        Label title = new Label(words.say("mapping.title", file));
        title.getStyleClass().add("screen-title");
        Label intro = new Label(words.say("mapping.intro"));
        intro.setWrapText(true);
        intro.getStyleClass().add("muted");
        Button cancel = new Button(words.say("control.cancel"));
        cancel.setId("mapping-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> onCancel.run());
        HBox buttons = new HBox(8, cancel, next);
        buttons.getStyleClass().add("intake-buttons");
        HBox choice = new HBox(16, sheets(), skip);
        choice.getStyleClass().add("mapping-sheets");
        VBox body = new VBox(12, title, intro, choice, table.view(), sense);
        body.getStyleClass().add("intake-body");
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().setAll(body, buttons);
        root.getStyleClass().addAll("screen", "intake");
        root.getStylesheets().add(MappingScreen.class.getResource("intake.css").toExternalForm());
    }

    private FlowPane sheets() {
        FlowPane pane = new FlowPane(8, 8);
        HBox.setHgrow(pane, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < lists.size(); i++) {
            int index = i;
            ToggleButton button = new ToggleButton(lists.get(i).sheet().name());
            button.setId("mapping-sheet-" + i);
            button.setMinWidth(Control.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(i);
            button.setOnAction(_ -> show(index));
            pane.getChildren().add(button);
        }
        return pane;
    }

    private void show(int index) {
        if (lists.isEmpty()) {
            tell();
            return;
        }
        shown = index;
        root.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .forEach(button -> button.setSelected(button.getUserData().equals(index)));
        table.show(lists.get(index));
        skip.setSelected(skipped.get(index));
        tell();
    }

    private void change(Mapping changed) {
        lists.set(shown, changed);
        tell();
    }

    private void tell() {
        next.setDisable(read().isEmpty());
        sense.setText(lists.isEmpty() ? words.say("mapping.empty") : sense(lists.get(shown)));
    }

    private String sense(Mapping list) {
        int rows = list.sheet().rows().size() - list.heading() - 1;
        if (skipped.get(shown)) {
            return words.say("mapping.sense.skipped");
        }
        return list.isQuestions() ? words.say("mapping.sense.questions", rows)
                : list.isSteps() ? words.say("mapping.sense.steps", rows) : words.say("mapping.sense.nothing");
    }

    private List<Mapping> read() {
        List<Mapping> read = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            if (!skipped.get(i) && lists.get(i).isList()) {
                read.add(lists.get(i));
            }
        }
        return read;
    }
}
