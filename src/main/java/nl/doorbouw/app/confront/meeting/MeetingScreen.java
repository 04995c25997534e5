package nl.doorbouw.app.confront.meeting;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Settlement;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import nl.doorbouw.text.meeting.DifferenceText;
import nl.doorbouw.text.meeting.MinutesText;

/** A meeting over the differences between two parties, over the whole window: one at a time, by keyboard, large enough for a beamer. */
public final class MeetingScreen implements Screen, PointPage.Deeds {

    private static final double SCROLL = 80;

    private final Workspace workspace;
    private final Words words;
    private final List<Party> parties;
    private final Logbook since;
    private final LatestAnswer thread = new LatestAnswer("meeting");
    /** What each edit of this meeting was about, the last one first: undo goes back to it, and never past the beginning. */
    private final Deque<Item> made = new ArrayDeque<>();
    private final WhyDates why;
    private final Corner corner;
    private final PointPage page;
    private final Asking asking;
    private final MinutesPage minutes;
    private final MeetingFrame frame;
    private final Subscription subscription;
    private Agenda agenda;
    private Optional<MeetingSight> sight = Optional.empty();
    /** What is to be kept with the agreement on the point under discussion. */
    private String remark = "";

    /** @param begin what is discussed first; else whatever does most to first residents */
    public MeetingScreen(Workspace workspace, Words words, Confrontation confrontation, Optional<Item> begin) {
        this.workspace = workspace;
        this.words = words;
        parties = List.of(confrontation.first().party(), confrontation.second().party());
        since = workspace.outlook().logbook();
        agenda = Agenda.of(confrontation, begin);
        why = new WhyDates(workspace, words);
        corner = new Corner(words);
        page = new PointPage(words, parties, this);
        asking = new Asking(words, this::listen);
        minutes = new MinutesPage(words, this::discuss, this::close);
        VBox middle = new VBox(page, asking);
        VBox.setVgrow(page, Priority.ALWAYS);
        FlowPane keys = new FlowPane(new KeyButton("←", words.say("meeting.previous"), this::previous),
                new KeyButton("→", words.say("meeting.next"), this::next), new KeyButton("Ctrl+Z", words.say("meeting.undo"), this::undo),
                new KeyButton("W", words.say("meeting.why"), this::why),
                new KeyButton("F11", words.say("meeting.full"), this::fullScreen), new KeyButton("Esc", words.say("meeting.end"), this::end));
        frame = new MeetingFrame(corner, middle, keys, minutes);
        frame.root().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        discuss();
        subscription = workspace.outlookProperty().subscribe(this::ask);
    }

    @Override
    public Parent root() {
        return frame.root();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        frame.dispose();
        thread.close();
        why.close();
    }

    @Override
    public void take(Party party) {
        settle(new Settlement.Take(party));
    }

    @Override
    public void average() {
        if (difference().average().isPresent()) {
            settle(new Settlement.Average());
        }
    }

    @Override
    public void other() {
        Difference difference = difference();
        page.showDeeds(false);
        asking.value(agenda.point().settled().orElseGet(() -> difference.average().orElse("")),
                words.say("expected." + difference.field().name()), remark, this::problem, (value, said) -> {
                    remark = said.strip();
                    settle(new Settlement.Other(value));
                });
    }

    @Override
    public void park() {
        page.showDeeds(false);
        asking.parked(difference().parked(), workspace.today(), parked -> settle(new Settlement.Park(parked)));
    }

    @Override
    public void remark() {
        if (agenda.point().settled().isEmpty()) {
            page.showDeeds(false);
            asking.remark(remark, said -> {
                remark = said.strip();
                show();
            });
        }
    }

    /** The remark goes with what is settled, and is gone then. */
    private void settle(Settlement settlement) {
        Item about = agenda.point().item();
        workspace.edit(settlement.edit(difference(), parties, remark), workspace.authorProperty().get(), () -> {
            made.push(about);
            remark = "";
        });
    }

    private void why() {
        why.show(corner, AskedDate.in(workspace.outlook(), Milestone.FIRST_RESIDENTS.code(), Pass.LIKELY));
    }

    private void undo() {
        if (!made.isEmpty()) {
            agenda = agenda.at(made.pop());
            workspace.undo();
        }
    }

    private void next() {
        if (agenda.isLast()) {
            end();
        } else {
            go(agenda.next());
        }
    }

    private void previous() {
        go(agenda.previous());
    }

    /** A remark that was not used stays behind. */
    private void go(Agenda to) {
        agenda = to;
        remark = "";
        show();
    }

    /** Ends with the minutes when there is anything in them. */
    private void end() {
        Optional<MeetingSight> told = sight.filter(MeetingSight::hasNews);
        if (told.isEmpty()) {
            close();
            return;
        }
        showMinutes(told.get());
        frame.showMinutes();
    }

    private void discuss() {
        frame.showPoint();
        show();
    }

    private void close() {
        frame.leave();
    }

    private void fullScreen() {
        frame.toggleFullScreen();
    }

    private void ask(Outlook outlook) {
        Agenda before = agenda;
        thread.ask(turn -> {
            MeetingSight seen = MeetingSight.of(workspace.planner(), before, since, outlook.logbook(), parties);
            turn.tell(() -> show(seen));
        });
    }

    private void show(MeetingSight seen) {
        sight = Optional.of(seen);
        // Somebody may have gone on to another point in the meantime.
        agenda = new Agenda(seen.agenda().points(), agenda.index());
        corner.show(seen.minutes());
        showMinutes(seen);
        show();
    }

    private void showMinutes(MeetingSight seen) {
        minutes.show(new MinutesText(words, workspace.catalogue(), workspace.outlook().plan(), ZoneId.systemDefault())
                .lines(seen.minutes()));
    }

    private void show() {
        Point point = agenda.point();
        frame.setProgress(words.say("meeting.progress", agenda.index() + 1, agenda.points().size(), agenda.settled(), agenda.parked()));
        page.show(new DifferenceText(words, workspace.catalogue(), workspace.outlook().plan(), ZoneId.systemDefault()), point,
                sight.map(seen -> seen.choices(point)).orElseGet(() -> Choices.unknown(point.item())), remark);
    }

    /** Takes the keys again, after something was typed. */
    private void listen() {
        page.showDeeds(true);
        frame.takeKeys();
    }

    private Optional<String> problem(String typed) {
        try {
            Change change = Change.parse(difference().subject().toString(), difference().field().name(), typed);
            new EditCheck(workspace.catalogue()).checked(workspace.outlook().plan(), List.of(change));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(new Sentences(words).of(e));
        }
    }

    private Difference difference() {
        return agenda.point().difference();
    }

    private void onKey(KeyEvent event) {
        if (!asking.isOpen() && (frame.isInMinutes() ? inMinutes(event) : inDiscussion(event))) {
            event.consume();
        }
    }

    private boolean inDiscussion(KeyEvent event) {
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.Z && act(this::undo);
        }
        Optional<Party> taken = parties.stream().filter(party -> event.getCode().getName().equals(String.valueOf(party.letter()))).findFirst();
        if (taken.isPresent()) {
            return act(() -> take(taken.get()));
        }
        return switch (event.getCode()) {
            case M -> act(this::average);
            case T -> act(this::other);
            case P -> act(this::park);
            case W -> act(this::why);
            case R -> act(this::remark);
            case RIGHT, ENTER, PAGE_DOWN -> act(this::next);
            case LEFT, PAGE_UP -> act(this::previous);
            case F11 -> act(this::fullScreen);
            case ESCAPE -> act(this::end);
            default -> false;
        };
    }

    private boolean inMinutes(KeyEvent event) {
        return switch (event.getCode()) {
            case K -> act(minutes::copy);
            case LEFT, PAGE_UP -> act(this::discuss);
            case DOWN -> act(() -> minutes.scroll(SCROLL));
            case UP -> act(() -> minutes.scroll(-SCROLL));
            case F11 -> act(this::fullScreen);
            case ESCAPE -> act(this::close);
            default -> false;
        };
    }

    private static boolean act(Runnable deed) {
        deed.run();
        return true;
    }
}
