package nl.doorbouw.catalogue.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.QuestionGroup;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.risk.RiskRules;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.catalogue.read.Names.Kind;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.meeting.MeetingRule;

/** Makes a catalogue of its files. */
public final class CatalogueReader {

    private final CatalogueFiles files;
    private final Findings findings = new Findings();
    private final Names names = new Names();
    private final StepReader stepReader = new StepReader(names, findings);
    private final QuestionReader questionReader = new QuestionReader(names, findings);
    private final MeasureReader measureReader = new MeasureReader(names);
    private final List<CatalogueStep> steps = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private RiskRules risk = RiskRules.NONE;

    private CatalogueReader(CatalogueFiles files) {
        this.files = files;
    }

    /** @throws CatalogueException with everything that is wrong in the files */
    public static Catalogue read(CatalogueFiles files) {
        CatalogueReader reader = new CatalogueReader(files);
        Optional<Catalogue> catalogue = reader.text(CatalogueFiles.MAIN)
                .flatMap(text -> YamlNode.parse(CatalogueFiles.MAIN, text, reader.findings)).map(reader::catalogue);
        reader.findings.throwIfAny();
        return catalogue.orElseThrow();
    }

    private Optional<String> text(String file) {
        Optional<String> text = Optional.ofNullable(files.texts().get(file));
        if (text.isEmpty()) {
            findings.add(CatalogueFiles.MAIN, 1, Problem.MISSING_FILE, file);
        }
        return text;
    }

    private Catalogue catalogue(YamlNode main) {
        main.allowKeys("version", "note", "phases", "bodies", "groups", "elections", "files");
        List<Phase> phases = list(main, "phases", item -> {
            item.allowKeys("code", "name");
            return new Phase(names.define(Kind.PHASE, item), Words.localText(item, "name"));
        });
        List<QuestionGroup> groups = list(main, "groups", item -> {
            item.allowKeys("code", "name");
            return new QuestionGroup(names.define(Kind.GROUP, item), Words.localText(item, "name"));
        });
        List<DecisionBody> bodies = list(main, "bodies", this::body);
        List<LocalDate> elections = list(main, "elections",
                item -> item.value(LocalDate::parse, LocalDate.EPOCH, Problem.BAD_VALUE));
        readParts(main);
        Catalogue catalogue = new Catalogue(main.text("version"), Words.localText(main, "note"), phases,
                Catalogue.byCode(bodies, DecisionBody::code), Catalogue.byCode(steps, CatalogueStep::code), groups,
                Catalogue.byCode(questions, Question::code), List.copyOf(scores), elections, List.copyOf(measures), risk);
        checkWhole(catalogue, main);
        return catalogue;
    }

    private static <T> List<T> list(YamlNode main, String key, Function<YamlNode, T> read) {
        return main.required(key).stream().flatMap(YamlNode::items).map(read).toList();
    }

    private DecisionBody body(YamlNode item) {
        item.allowKeys("code", "name", "party", "initial", "cadence", "source");
        item.child("source").ifPresent(_ -> Words.source(item));
        return new DecisionBody(names.define(Kind.BODY, item), Words.localText(item, "name"),
                item.required("party").map(Words::party).orElse(Party.GEMEENTE), item.text("initial"),
                item.child("cadence").flatMap(node -> node.<Optional<MeetingRule>>value(
                        text -> Optional.of(MeetingRule.parse(text)), Optional.empty(), Problem.BAD_VALUE)));
    }

    private void readParts(YamlNode main) {
        Set<String> unlisted = new HashSet<>(files.texts().keySet());
        unlisted.remove(CatalogueFiles.MAIN);
        main.required("files").stream().flatMap(YamlNode::items).forEach(entry -> {
            String file = entry.text();
            unlisted.remove(file);
            Optional.ofNullable(files.texts().get(file)).ifPresentOrElse(
                    text -> YamlNode.parse(file, text, findings).ifPresent(this::readPart),
                    () -> entry.report(Problem.MISSING_FILE, file));
        });
        unlisted.forEach(file -> findings.add(file, 1, Problem.UNLISTED_FILE, file));
    }

    /** A file is a list of steps, a list of questions, or an item that has such lists, a score, measures or rules of risk. */
    private void readPart(YamlNode root) {
        if (root.isList()) {
            boolean asks = root.items().anyMatch(item -> item.has("question") || item.has("yes") || item.has("no"));
            root.items().forEach(asks ? this::readQuestion : this::readStep);
        } else {
            root.allowKeys("score", "steps", "questions", "measures", "risk");
            root.child("score").ifPresent(node -> scores.add(questionReader.score(node)));
            root.items("steps").forEach(this::readStep);
            root.items("questions").forEach(this::readQuestion);
            root.child("risk").ifPresent(node -> risk = new RiskReader(names).rules(node));
            root.items("measures").forEach(item -> measures.add(measureReader.measure(item)));
        }
    }

    private void readStep(YamlNode item) {
        steps.add(stepReader.read(item));
    }

    private void readQuestion(YamlNode item) {
        questions.add(questionReader.question(item));
    }

    private void checkWhole(Catalogue catalogue, YamlNode main) {
        if (steps.isEmpty() && findings.count() == 0) {
            main.report(Problem.NO_STEPS);
        }
        names.check();
        LoopCheck.loops(catalogue.steps())
                .forEach(loop -> names.place(Kind.STEP, loop.getFirst()).report(Problem.LOOP, loop));
    }
}
