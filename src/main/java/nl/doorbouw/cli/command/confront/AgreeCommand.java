package nl.doorbouw.cli.command.confront;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Settlement;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts what parties agree on in the plan, with who agreed. */
@Command(description = "Agree on one value: it becomes the plan's own, and the view of every party that agrees.", footer = {"", "Examples:",
    "  doorbouw agree plan.doorbouw \"step D05\" duration 8/12/24w --by gemeente,corporatie",
    "  doorbouw agree plan.doorbouw \"step D05\" duration --take corporatie --remark \"contract is ready\"",
    "  doorbouw agree plan.doorbouw \"step D05\" duration --average"})
public final class AgreeCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "What it is about: route, \"question Q11\", \"step D05\" or \"body raad\".")
    private String subject;

    @Parameters(index = "2", paramLabel = "FIELD", description = "Which field of it, such as answer or duration.")
    private String field;

    @Parameters(index = "3", arity = "0..1", paramLabel = "VALUE", description = "The agreed value, unless it is taken from a party or averaged.")
    private Optional<String> value;

    @Option(names = "--by", paramLabel = "PARTY,PARTY", defaultValue = "gemeente,corporatie",
            description = "The parties that agree (default: gemeente,corporatie).")
    private String by;

    @Option(names = "--take", paramLabel = "PARTY", description = "Take what counts for this party.")
    private Optional<String> take;

    @Option(names = "--average", description = "Take what lies halfway between the two bandwidths.")
    private boolean average;

    @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", description = "Why, for the logbook.")
    private String remark;

    @Mixin
    private WhoOptions who;

    private final Session session;

    public AgreeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (Stream.of(value.isPresent(), take.isPresent(), average).filter(given -> given).count() != 1) {
            throw new WrongUse("confront.oneValue");
        }
        List<Party> parties = PartyOptions.all(by, "confront.badParties");
        Subject about = Subject.parse(subject);
        Field<?> of = Fields.find(about, field);
        try (PlanDocument document = session.open(file)) {
            EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
            Edit edit = value.map(agreed -> Agreement.on(about, of, agreed, parties, remark))
                    .orElseGet(() -> settlement(parties).edit(difference(document, about, of, parties), parties, remark));
            session.print(report.lines(document.edit(edit, who.author())));
        }
    }

    private Settlement settlement(List<Party> parties) {
        return take.<Settlement>map(party -> new Settlement.Take(Coded.find(Party.class, party).filter(parties::contains)
                .orElseThrow(() -> new WrongUse("confront.badTake", party, by)))).orElseGet(Settlement.Average::new);
    }

    /** The difference between the two parties that agree, which the value comes from. */
    private static Difference difference(PlanDocument document, Subject subject, Field<?> field, List<Party> parties) {
        if (parties.size() != 2) {
            throw new WrongUse("confront.badPair", String.join(",", parties.stream().map(Party::code).toList()));
        }
        return Confrontation.of(document.planner(), document.outlook().logbook(), parties.getFirst(), parties.getLast())
                .difference(subject, field).orElseThrow(() -> new PlanException(PlanException.Problem.NO_DIFFERENCE, subject, field.name()));
    }
}
