package nl.doorbouw.app.confront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ConfrontScreenTest extends ApplicationTest {

    private static final Subject SITE = Subject.step("N11");

    @TempDir
    static Path folder;

    private static int plans;

    private Workspace workspace;
    private ConfrontScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "L-OP-S");
        screen = new ConfrontScreen(workspace, new Words(Words.DUTCH));
        Scene scene = new Scene(screen.root(), 1080, 720);
        scene.getStylesheets().add(Workspace.class.getResource("doorbouw.css").toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void clear() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void close() {
        interact(() -> {
            // A window whose size was set keeps it for the tests that come after.
            screen.root().getScene().getWindow().sizeToScene();
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aViewThatIsFilledInBecomesADifferenceAndNotThePlan() {
        clickOn("#confront-fill-in");
        interact(() -> lookup("#view-subject").queryAs(ComboBox.class).setValue(SITE));
        clickOn("#view-value").eraseText(12).write("16/26/40w");
        clickOn("#view-enter");
        OpenPlan.await(() -> screen.shown().filter(shown -> shown.differences().size() == 1).isPresent());
        Views views = Views.of(workspace.outlook().logbook());
        assertEquals("16/26/40w", views.view(Party.GEMEENTE).text(SITE, Fields.DURATION));
        assertEquals("", views.own().text(SITE, Fields.DURATION));
        ConfrontTable table = lookup("#confront-lines").queryAs(ConfrontTable.class);
        assertEquals(Confrontation.of(workspace.planner(), workspace.outlook().logbook(), Party.GEMEENTE, Party.CORPORATIE).differences(),
                table.getItems().stream().flatMap(line -> line.difference().stream()).toList());
        assertTrue(table.getItems().getFirst().isOneSided());
    }

    @Test
    void aScenarioIsBegunWithWhatThePartyHoldsOfTheSelectedDifferences() {
        interact(() -> {
            enter(Party.GEMEENTE, Change.parse("step N11", "duration", "12/20/30w"), Change.parse("question Q11", "answer", "nee"));
            enter(Party.CORPORATIE, Change.parse("step N11", "duration", "16/26/40w"), Change.parse("question Q11", "answer", "ja"));
        });
        OpenPlan.await(() -> screen.shown().filter(shown -> shown.differences().size() == 2).isPresent());
        ConfrontTable table = lookup("#confront-lines").queryAs(ConfrontTable.class);
        interact(() -> table.getSelectionModel().selectAll());
        clickOn("#variant-of-picked-button");
        interact(() -> lookup("#variant-from").queryComboBox().getSelectionModel().selectLast());
        assertTrue(lookup("#variant-name").queryAs(TextField.class).getText().endsWith(" volgens corporatie"));
        interact(() -> lookup("#variant-start-do").queryButton().fire());
        OpenPlan.await(() -> workspace.layer().isScenario());
        assertEquals("16/26/40w", workspace.outlook().logbook().valuesIn(workspace.layer()).text(SITE, Fields.DURATION));
        assertEquals("ja", workspace.outlook().logbook().valuesIn(workspace.layer()).text(Subject.question("Q11"), Fields.ANSWER));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDialogStaysOpenSaysWhatWasRecordedAndTakesALetterForAnAnswer() {
        clickOn("#confront-fill-in");
        clickOn("#view-search").write("Q18");
        interact(() -> lookup("#view-choice").queryAs(ComboBox.class).requestFocus());
        for (String[] typed : new String[][] {{"j", "ja"}, {"n", "nee"}, {"v", "nvt"}, {"o", "onbekend"}, {"j", "ja"}}) {
            write(typed[0]);
            assertEquals(typed[1], lookup("#view-choice").queryAs(ComboBox.class).getValue());
        }
        clickOn("#view-enter");
        OpenPlan.await(() -> lookup("#view-recorded").queryAs(Label.class).isVisible());
        String told = lookup("#view-recorded").queryAs(Label.class).getText();
        assertTrue(told.startsWith("Vastgelegd voor gemeente: Q18 ") && told.endsWith(" – ja."), told);
        clickOn("#view-close");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSearchWithoutAHitSaysSoAndLeavesNothingToRecord() {
        clickOn("#confront-fill-in");
        clickOn("#view-search").write("zzzz");
        assertEquals("Niets gevonden voor “zzzz”.", lookup("#view-nothing").queryAs(Label.class).getText());
        assertEquals(null, lookup("#view-subject").queryAs(ComboBox.class).getValue());
        assertTrue(lookup("#view-enter").queryButton().isDisabled());
        clickOn("#view-search").eraseText(4).write("N11");
        assertEquals(SITE, lookup("#view-subject").queryAs(ComboBox.class).getValue());
        assertFalse(lookup("#view-enter").queryButton().isDisabled());
        clickOn("#view-close");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDialogWarnsOfAnotherHatAndReadsTheBandwidthInRoundNumbers() {
        clickOn("#confront-fill-in");
        interact(() -> {
            lookup("#view-subject").queryAs(ComboBox.class).setValue(SITE);
            lookup("#view-value").queryAs(TextField.class).setText("8/32,5/124,8w");
        });
        assertEquals("Min / waarschijnlijk / max; w is weken, d werkdagen, m maanden. Dat is ongeveer min 8, waarschijnlijk 33, max 125 weken.",
                lookup("#view-hint").queryAs(Label.class).getText());
        assertFalse(lookup("#view-hat").queryAs(Label.class).isVisible());
        interact(() -> lookup("#view-party").queryAs(ComboBox.class).setValue(Party.CORPORATIE));
        assertEquals("Let op: je hebt zelf de pet van gemeente op, niet die van corporatie.",
                lookup("#view-hat").queryAs(Label.class).getText());
        assertEquals("Vastleggen voor corporatie", lookup("#view-enter").queryButton().getText());
        clickOn("#view-close");
    }

    /** The room that the least window, 1024 by 640, leaves a screen. */
    @Test
    void allOfItStandsWithinTheLeastWindowAndNoTabIsCut() {
        interact(() -> {
            enter(Party.GEMEENTE, Change.parse("step N11", "duration", "12/20/30w"));
            enter(Party.CORPORATIE, Change.parse("question Q18", "answer", "ja"));
        });
        OpenPlan.await(() -> screen.shown().filter(shown -> shown.differences().size() == 2).isPresent());
        Region root = (Region) screen.root();
        interact(() -> {
            root.getScene().getWindow().setWidth(850);
            root.getScene().getWindow().setHeight(528);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(root.minHeight(850) <= 528, () -> "needs " + root.minHeight(850));
        assertTrue(root.minWidth(-1) <= 850, () -> "needs " + root.minWidth(-1));
        lookup(".filters .toggle-button .text").queryAllAs(Text.class).forEach(text ->
                assertFalse(text.getText().contains("…"), text.getText()));
        Bounds window = new BoundingBox(0, 0, root.getScene().getWidth(), root.getScene().getHeight());
        for (String part : List.of("#confront-meet", "#confront-rule", "#confront-lines", "#confront-discuss", "#confront-fill-in-this")) {
            Node node = lookup(part).query();
            assertTrue(window.contains(node.localToScene(node.getLayoutBounds())), part + " " + node.localToScene(node.getLayoutBounds()));
        }
    }

    private void enter(Party party, Change... view) {
        workspace.edit(new Edit(Layer.view(party), List.of(view), ""));
    }

    @Test
    @SuppressWarnings("unchecked")
    void routeLinksAndMeetingsAreProposedWithTheSameSentencesAsElsewhere() {
        propose(Subject.step("D06"), "after", "Z99");
        assertTrue(lookup("#view-enter").tryQuery().isPresent());
        assertTrue(lookup(".field-error").queryAllAs(Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("Z99")));
        clickOn("#view-value").eraseText(3).write("D02SS+4w");
        clickOn("#view-enter");
        clickOn("#view-close");
        propose(Subject.body("raad"), "meetings", "elke 3 weken op woensdag vanaf 13-01-2027");
        clickOn("#view-close");
        clickOn("#confront-fill-in");
        interact(() -> {
            lookup("#view-subject").queryAs(ComboBox.class).setValue(Subject.ROUTE);
            lookup("#view-field").queryAs(ComboBox.class).setValue(Fields.PREPARATION);
            lookup("#view-choice").queryAs(ComboBox.class).setValue("parallel");
        });
        clickOn("#view-enter");
        clickOn("#view-close");
        OpenPlan.await(() -> screen.shown().filter(shown -> shown.differences().size() == 3).isPresent());
        ConfrontTable table = lookup("#confront-lines").queryAs(ConfrontTable.class);
        assertEquals(Set.of("het begin van D02 + 4w", "parallel", "elke 3 weken op woensdag vanaf 13-01-2027"),
                table.getItems().stream().map(Line::first).collect(Collectors.toSet()));
        assertEquals("", Views.of(workspace.outlook().logbook()).own().text(Subject.step("D06"), Fields.AFTER));
    }

    @SuppressWarnings("unchecked")
    private void propose(Subject about, String field, String value) {
        clickOn("#confront-fill-in");
        interact(() -> {
            lookup("#view-subject").queryAs(ComboBox.class).setValue(about);
            lookup("#view-field").queryAs(ComboBox.class).setValue(Fields.find(about, field));
            lookup("#view-value").queryAs(TextField.class).clear();
        });
        clickOn("#view-value").write(value);
        clickOn("#view-enter");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRuleThatHoldsUntilThereIsAgreementIsChosenHere() {
        interact(() -> workspace.edit(new Edit(Layer.view(Party.GEMEENTE),
                List.of(Change.parse("step N11", "duration", "16/26/40w")), "")));
        OpenPlan.await(() -> screen.shown().isPresent());
        interact(() -> lookup("#confront-rule").queryAs(ComboBox.class).setValue(ViewRule.OWNER));
        OpenPlan.await(() -> Views.of(workspace.outlook().logbook()).own().viewRule() == ViewRule.OWNER);
    }

    @Test
    void aClickOnTheDateOfAPartyTellsWhyItSeesThatDate() {
        interact(() -> enter(Party.CORPORATIE, Change.parse("step N11", "duration", "50/60/70w")));
        OpenPlan.await(() -> screen.shown().filter(shown -> shown.differences().size() == 1).isPresent());
        clickOn(lookup(".party-figures .likely").nth(3).queryAs(Labeled.class));
        assertEquals(new Because(new Words(Words.DUTCH), screen.shown().orElseThrow().second().schedule().orElseThrow()).chain("X08"), reasons());
    }

    private List<String> reasons() {
        return lookup("#why-reasons").queryAs(Pane.class).getChildren().stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
