package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.confront.meeting.MeetingScreen;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;

/** One difference in the meeting: as it comes up, while it is put off, when it is settled; and the minutes. */
record MeetingPictures() implements Drawing {

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        Workspace workspace = studio.workspace();
        Confrontation confrontation = Confrontation.of(workspace.planner(), workspace.outlook().logbook(), Party.GEMEENTE, Party.CORPORATIE);
        MeetingScreen screen = new MeetingScreen(workspace, studio.words(), confrontation,
                Optional.of(new Item(Subject.step("N11"), Fields.DURATION)));
        Parent root = screen.root();
        Label residents = (Label) root.lookup("#meeting-residents");
        Studio.waitFor(() -> !residents.getText().isEmpty());
        studio.draw("meeting", root);
        screen.park();
        studio.draw("meeting-park", root);
        press(root, KeyCode.ESCAPE);
        screen.take(Party.CORPORATIE);
        Label state = (Label) root.lookup("#meeting-state");
        Studio.waitFor(state::isVisible);
        studio.draw("meeting-settled", root);
        press(root, KeyCode.ESCAPE);
        studio.draw("meeting-minutes", root);
        workspace.undo();
        Studio.waitFor(() -> !state.isVisible());
        screen.dispose();
    }

    private static void press(Parent root, KeyCode key) {
        Node target = root.lookup("#meeting-owner");
        Event.fireEvent(target == null ? root : target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
    }
}
