package nl.doorbouw.cli.command.confront;

import java.nio.file.Path;
import java.util.List;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.meeting.DifferenceText;
import nl.doorbouw.text.meeting.MinutesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays the views of two parties side by side, or tells what they settled. */
@Command(description = "Confront two parties' views: the dates of each, and the differences by what they do to first residents.",
        footer = {"", "Examples:",
            "  doorbouw confront plan.doorbouw",
            "  doorbouw confront plan.doorbouw --between gemeente,ontwikkelaar --json",
            "  doorbouw confront plan.doorbouw --minutes --since 2027-03-11"})
public final class ConfrontCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--between", paramLabel = "PARTY,PARTY", defaultValue = "gemeente,corporatie",
            description = "The two parties (default: gemeente,corporatie).")
    private String between;

    @Option(names = "--minutes", description = "What they settled instead: the minutes of a meeting.")
    private boolean minutes;

    @Option(names = "--since", paramLabel = "WHEN", defaultValue = "",
            description = "For the minutes: from a day, after a line of the logbook, or after a baseline (default: from the first view).")
    private String since;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    private final Session session;

    public ConfrontCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        List<Party> parties = PartyOptions.two(between);
        try (PlanDocument document = session.open(file)) {
            if (minutes) {
                tellMinutes(document, parties);
            } else {
                confront(document, Confrontation.of(document.planner(), document.outlook().logbook(), parties.getFirst(), parties.getLast()));
            }
        }
    }

    private void confront(PlanDocument document, Confrontation confrontation) {
        Outlook outlook = document.outlook();
        if (json) {
            session.print(new ConfrontJson(outlook.schedule()).document(confrontation).toPrettyString());
        } else {
            session.print(new ConfrontTable(session.words(), outlook.schedule(),
                    new DifferenceText(session.words(), document.catalogue(), outlook.plan(), session.zone())).lines(confrontation));
        }
    }

    private void tellMinutes(PlanDocument document, List<Party> parties) {
        Outlook outlook = document.outlook();
        Logbook position = new Since(outlook.logbook(), session.zone()).position(since);
        Minutes taken = Minutes.of(document.planner(), position, outlook.logbook(), parties.getFirst(), parties.getLast());
        session.print(json ? List.of(new MinutesJson().document(taken).toPrettyString())
                : new MinutesText(session.words(), document.catalogue(), outlook.plan(), session.zone()).lines(taken));
    }
}
