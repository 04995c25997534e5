package nl.doorbouw.catalogue.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.catalogue.CatalogueStep.Standard;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.catalogue.read.Names.Kind;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.term.FirstDay;

/** Reads one step and checks that its kind, duration and term rule fit together. */
final class StepReader {

    /** A letter or a few and a number: what links can name. */
    private static final String CODE = "[A-Z]{1,3}\\d{1,4}";
    private static final String AFTER_PARALLEL = "after parallel";

    private final Names names;
    private final Findings findings;

    StepReader(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    CatalogueStep read(YamlNode item) {
        int before = findings.count();
        item.allowKeys("code", "name", "phase", "kind", "parties", "who", "bodies", "duration", "duration area",
                "after", AFTER_PARALLEL, "calendar", "instruments", "development", "standard", "term", "source");
        Bandwidth location = item.required("duration").map(Words::bandwidth).orElse(Words.NOTHING);
        List<Link> sequential = item.child("after").map(node -> Words.links(node, names)).orElse(List.of());
        CatalogueStep step = new CatalogueStep(code(item), Words.localText(item, "name"), phase(item), kind(item),
                parties(item), Words.optionalText(item, "who"), bodies(item), location,
                item.child("duration area").map(Words::bandwidth).orElse(location), sequential,
                item.child(AFTER_PARALLEL).map(node -> Words.markedLinks(node, names)).orElse(sequential),
                item.child(AFTER_PARALLEL).filter(Words::isMarked).isPresent(), calendar(item), instruments(item),
                developments(item), standard(item), item.child("term").map(StepReader::term), Words.source(item));
        // A stand-in for what could not be read would only be found wrong once more.
        if (findings.count() == before) {
            problem(step).ifPresent(problem -> item.report(problem, step.code()));
        }
        return step;
    }

    private String code(YamlNode item) {
        String code = names.define(Kind.STEP, item);
        if (!code.isBlank() && !code.matches(CODE)) {
            item.report(Problem.BAD_VALUE, "code", code);
        }
        return code;
    }

    private String phase(YamlNode item) {
        return item.required("phase").map(node -> names.use(Kind.PHASE, node)).orElse("");
    }

    private static StepKind kind(YamlNode item) {
        return item.required("kind").map(node -> Words.coded(node, StepKind.class)).orElse(StepKind.WORK);
    }

    private static List<Party> parties(YamlNode item) {
        return item.required("parties").stream().flatMap(YamlNode::items).map(Words::party).toList();
    }

    private List<String> bodies(YamlNode item) {
        return item.items("bodies").map(node -> names.use(Kind.BODY, node)).toList();
    }

    private static StepCalendar calendar(YamlNode item) {
        return item.child("calendar")
                .map(node -> node.<StepCalendar>value(StepCalendar::parse, CalendarKind.WORK, Problem.BAD_VALUE))
                .orElse(CalendarKind.WORK);
    }

    private static Set<Instrument> instruments(YamlNode item) {
        return item.has("instruments")
                ? item.items("instruments").map(node -> Words.coded(node, Instrument.class)).collect(Collectors.toSet())
                : Set.of(Instrument.values());
    }

    private static Set<Development> developments(YamlNode item) {
        return item.child("development").map(node -> Set.of(Words.coded(node, Development.class)))
                .orElse(Set.of(Development.values()));
    }

    private static Standard standard(YamlNode item) {
        return item.child("standard")
                .map(node -> node.choice(List.of(Standard.values()), choice -> choice.name().toLowerCase(Locale.ROOT)))
                .orElse(Standard.YES);
    }

    private static TermRule term(YamlNode node) {
        node.allowKeys("first day", "rolls", "law");
        FirstDay firstDay = node.required("first day").map(day -> day.choice(List.of(FirstDay.values()),
                choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' '))).orElse(FirstDay.DAY_AFTER);
        return new TermRule(firstDay, node.required("rolls").filter(Words::yesOrNo).isPresent(),
                node.child("law").map(YamlNode::text).orElse(""));
    }

    private static Optional<Problem> problem(CatalogueStep step) {
        boolean isTerm = step.kind() == StepKind.TERM;
        if (isTerm != step.term().isPresent()) {
            return Optional.of(isTerm ? Problem.NO_TERM_RULE : Problem.TERM_RULE_WITHOUT_TERM);
        }
        if (step.kind() == StepKind.MILESTONE) {
            return step.location().isZero() && step.area().isZero() ? Optional.empty()
                    : Optional.of(Problem.MILESTONE_TAKES_TIME);
        }
        if (step.location().isZero() || step.area().isZero()) {
            return Optional.of(Problem.NO_DURATION);
        }
        return step.parties().isEmpty() ? Optional.of(Problem.NO_PARTY) : Optional.empty();
    }
}
