package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.confront.meeting.MeetingScreen;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;

/** The screens in which a party's view is edited, and a proposal for another route at the meeting, with a remark. */
record ViewPictures() implements Drawing {

    private static final Layer VIEW = Layer.view(Party.CORPORATIE);

    @Override
    public String name() {
        return "views";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        screen(studio, "planning", Subject.step("N11"));
        screen(studio, "questions", Subject.question("Q30"));
        Workspace workspace = studio.workspace();
        workspace.edit(new Edit(VIEW, List.of(Change.parse("route", "preparation", "sequential")), ""));
        Studio.waitFor(() -> isProposed(workspace));
        MeetingScreen screen = new MeetingScreen(workspace, studio.words(), Confrontation.of(workspace.planner(), workspace.outlook().logbook(),
                Party.GEMEENTE, Party.CORPORATIE), Optional.of(new Item(Subject.ROUTE, Fields.PREPARATION)));
        Parent root = screen.root();
        Label residents = (Label) root.lookup("#meeting-residents");
        Studio.waitFor(() -> !residents.getText().isEmpty());
        studio.draw("views-meeting", root);
        screen.remark();
        studio.draw("views-remark", root);
        screen.dispose();
        workspace.undo();
        Studio.waitFor(() -> !isProposed(workspace));
    }

    private static void screen(Studio studio, String place, Subject about) throws IOException {
        Frame frame = studio.frame(place);
        studio.layOut(frame.root());
        studio.workspace().show(about);
        studio.layOut(frame.root());
        Studio.fire(frame.root(), "#" + place + "-view-corporatie");
        studio.draw("views-" + place, frame.root());
        frame.dispose();
    }

    private static boolean isProposed(Workspace workspace) {
        return workspace.outlook().logbook().valuesIn(VIEW).get(Subject.ROUTE, Fields.PREPARATION).isPresent();
    }
}
