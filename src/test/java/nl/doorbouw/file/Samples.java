package nl.doorbouw.file;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;

/** Authors, changes and plan files that the tests of this package share. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-11T09:30:15.123456789Z"), ZoneOffset.UTC);
    static final Author MUNICIPALITY = new Author("Renée van 't Hoff", Party.GEMEENTE);
    static final Author CORPORATION = new Author("Bas Yılmaz", Party.CORPORATIE);

    /** Every field that a plan has, each with a value of its kind. */
    static final List<Change> EVERY_FIELD = List.of(
            Change.parse("plan", "name", "De Hoge Weide 🏠, fase 2; \"west\"\nen 'oost'"),
            Change.parse("plan", "municipality", "Súdwest-Fryslân"),
            Change.parse("plan", "corporation", "Wonen & Zo"),
            Change.parse("plan", "homes", "84"),
            Change.parse("plan", "region", "noord"),
            Change.parse("plan", "start", "2026-01-05"),
            Change.parse("plan", "bareWeeks", "ja"),
            Change.parse("plan", "open", "base"),
            Change.parse("plan", "extendedTermRolls", "true"),
            Change.parse("plan", "viewRule", "owner"),
            Change.parse("plan", "parked", "Noor; 2026-05-01; navragen"),
            Change.parse("route", "development", "area"),
            Change.parse("route", "instrument", "BO"),
            Change.parse("route", "preparation", "parallel"),
            Change.parse("question Q11", "text", "Is er geluid van het spoor?"),
            Change.parse("question Q11", "answer", "nvt"),
            Change.parse("question Q11", "remark", "zie brief"),
            Change.parse("question Q11", "source", "college, 3 februari"),
            Change.parse("step X01", "inPlan", "true"),
            Change.parse("step X01", "name", "Bodem saneren"),
            Change.parse("step X01", "phase", "D"),
            Change.parse("step X01", "kind", "work"),
            Change.parse("step X01", "party", "G/C"),
            Change.parse("step X01", "body", "raad"),
            Change.parse("step X01", "duration", "6/12/26w"),
            Change.parse("step X01", "after", "V01; D02SS+4w; N10-2w"),
            Change.parse("step X01", "calendar", "season 05-15..09-30"),
            Change.parse("step X01", "remark", "alleen in het droge seizoen"),
            Change.parse("step X01", "notBefore", "2026-05-15"),
            Change.parse("step X01", "deadline", "2027-09-30"),
            Change.parse("step X01", "actualStart", "2026-06-01"),
            Change.parse("step X01", "actualFinish", "2026-07-17"),
            Change.parse("step X01", "hours", "120"),
            Change.parse("step X01", "cost", "125000"),
            Change.parse("body raad", "meetings", "every 3 weeks on wednesday from 2026-01-14, hand-in 3w"));

    private Samples() {
    }

    static Map<String, String> catalogue() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("steps.tsv", "code\tname\nV01\tVerkenning – één locatie\n");
        files.put("questions.tsv", "code\tquestion\nQ11\tIs er geluid?\n");
        files.put("bodies.yaml", "");
        return files;
    }

    /** Makes a file with a few edits of both parties, one of them taken back. */
    static void write(Path path) {
        try (PlanFile file = PlanFile.create(path, catalogue(), CLOCK)) {
            Route route = new Route(Development.AREA, Instrument.PLAN, Preparation.PARALLEL);
            Layer view = Layer.view(Party.CORPORATIE);
            Layer scenario = Layer.named("Zonder sanering");
            Change dropped = Change.parse("step X01", "inPlan", "nee");
            file.append(new Edit(Layer.PLAN, Plan.route(route), ""), MUNICIPALITY);
            file.append(new Edit(Layer.PLAN, EVERY_FIELD, "van het overleg op 10 maart"), MUNICIPALITY);
            file.append(new Edit(view, List.of(duration("8/10/12w")), "wij kunnen sneller"), CORPORATION);
            file.append(new Edit(scenario, List.of(dropped), ""), CORPORATION);
            file.append(Edit.of(duration("30w"), Change.clear(Subject.step("X01"), Fields.BODY)), MUNICIPALITY);
            file.undo(CORPORATION);
        }
    }

    static Change duration(String text) {
        return Change.parse("step X01", "duration", text);
    }
}
