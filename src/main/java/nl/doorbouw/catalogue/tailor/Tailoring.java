package nl.doorbouw.catalogue.tailor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.meeting.MeetingRule;
import nl.doorbouw.time.Period;

/** Fits a catalogue to one plan: route, answers and the project's own changes together give a network. */
public final class Tailoring {

    /** The start of a plan that has none yet, so that its spans can be seen. */
    private static final LocalDate NO_START = LocalDate.of(2026, 1, 5);

    private final Catalogue catalogue;
    private final Plan plan;
    private final List<Ruling> rulings;
    private final Map<String, StepDraft> drafts;

    private Tailoring(Catalogue catalogue, Plan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
        Optional<Route> route = plan.route();
        rulings = route.map(chosen -> Rulings.of(catalogue, plan, chosen)).orElse(List.of());
        drafts = Drafts.of(catalogue, plan, route, allAtOnce());
    }

    /** The network of a plan. Steps that no answer can bring in are not in it. */
    public static Network tailor(Catalogue catalogue, Plan plan) {
        Tailoring tailoring = applied(catalogue, plan);
        Map<String, Waits> waits = Linking.of(tailoring.drafts);
        return tailoring.network(tailoring.drafts.values().stream().filter(draft -> !draft.passes().isEmpty())
                .map(draft -> draft.finished(waits.get(draft.code))).toList());
    }

    /**
     * Every step that the route can have, for a plan that leaves nothing open: those that are not in the plan are in no pass, and
     * each waits for what it would wait for if all others were there. {@link #tailor} is what remains of it once the steps that
     * are not in the plan are left out and bridged.
     */
    public static Network unbridged(Catalogue catalogue, Plan plan) {
        Tailoring tailoring = applied(catalogue, plan);
        return tailoring.network(tailoring.drafts.values().stream()
                .map(draft -> draft.finished(Waits.forAll(draft.waits().getFirst()))).toList());
    }

    /** The drafts of a plan, after its answers and its own changes have done their work. */
    static Tailoring applied(Catalogue catalogue, Plan plan) {
        Tailoring tailoring = new Tailoring(catalogue, plan);
        tailoring.rulings.forEach(tailoring::assign);
        List<StepDraft> changed = plan.touchedSteps().filter(tailoring.drafts::containsKey).map(tailoring.drafts::get).toList();
        changed.forEach(draft -> Drafts.applyCharge(draft, plan));
        tailoring.rulings.forEach(tailoring::applyToSteps);
        changed.forEach(draft -> Drafts.applyProject(draft, plan));
        return tailoring;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    Map<String, StepDraft> drafts() {
        return drafts;
    }

    /** The possible answers to Q05, the base case first: the †-links count only when it is answered ja. */
    private List<Boolean> allAtOnce() {
        List<Boolean> answers = new ArrayList<>();
        for (Ruling ruling : rulings) {
            List<Boolean> named = all(ruling, Effect.AllAtOnce.class).map(Effect.AllAtOnce::on).toList();
            if (!named.isEmpty()) {
                answers.addAll(ruling.open() ? List.of(false, true) : named);
            }
        }
        return answers.isEmpty() ? List.of(false) : answers;
    }

    /** Who does and decides is settled first, because other effects name steps by party or body. */
    private void assign(Ruling ruling) {
        all(ruling, Effect.AssignParty.class).forEach(effect -> assign(ruling, effect.steps(), charge -> charge.ledBy(
                Stream.concat(Stream.of(effect.party()), charge.parties().stream().skip(1)).distinct().toList())));
        all(ruling, Effect.AssignBody.class)
                .forEach(effect -> assign(ruling, effect.steps(), charge -> charge.decidedBy(effect.body())));
    }

    private void assign(Ruling ruling, Set<String> codes, UnaryOperator<StepDraft.Charge> change) {
        for (String code : codes) {
            if (ruling.open()) {
                drafts.get(code).rechargePossibly(change);
            } else {
                drafts.get(code).recharge(change);
            }
        }
    }

    private void applyToSteps(Ruling ruling) {
        ruling.all().forEach(effect -> applyPresence(effect, !ruling.open()));
        for (StepDraft draft : touched(ruling)) {
            List<List<Resize>> resizes = draft.charges().stream().flatMap(charge -> ruling.alternatives().stream()
                    .map(effects -> resizes(effects, draft, charge))).toList();
            draft.resize(ruling.open() ? List.of() : resizes.getFirst(), resizes);
            List<UnaryOperator<List<Link>>> links = ruling.alternatives().stream().map(effects -> relinking(effects, draft)).toList();
            if (ruling.open()) {
                draft.relinkPossibly(links);
            } else {
                draft.relink(links.getFirst());
            }
        }
    }

    private void applyPresence(Effect effect, boolean certain) {
        switch (effect) {
            case Effect.Add add -> add.steps().stream().map(drafts::get).filter(this::fits).forEach(draft -> draft.add(certain));
            case Effect.Drop drop -> drop.steps().forEach(code -> drafts.get(code).drop(certain));
            case Effect.Replace replace -> {
                replace.added().stream().map(drafts::get).filter(this::fits).forEach(draft -> draft.add(certain));
                if (certain) {
                    replace.dropped().forEach(code -> drafts.get(code).drop(true));
                }
            }
            case Effect.ChooseRoute _, Effect.AllAtOnce _, Effect.ChangeDuration _, Effect.ReplaceLinks _, Effect.AddLinks _,
                    Effect.AssignParty _, Effect.AssignBody _, Effect.Check _, Effect.UsualMeetings _,
                    Effect.BlockAroundElections _, Effect.Warn _ -> {
            }
        }
    }

    private boolean fits(StepDraft draft) {
        return catalogue.steps().get(draft.code).fits(plan.route().orElseThrow());
    }

    /** The steps whose bandwidth or links the effects can change. */
    Set<StepDraft> touched(Ruling ruling) {
        Set<StepDraft> touched = new LinkedHashSet<>();
        for (Effect effect : ruling.all()) {
            switch (effect) {
                case Effect.ChangeDuration(Target.Steps(var codes), _, _) -> codes.forEach(code -> touched.add(drafts.get(code)));
                case Effect.ChangeDuration change -> drafts.values().stream().filter(draft -> draft.charges().stream()
                        .anyMatch(charge -> charge.isMeantBy(change.target(), draft.code, draft.kind))).forEach(touched::add);
                case Effect.ReplaceLinks replace -> touched.add(drafts.get(replace.step()));
                case Effect.AddLinks more -> touched.add(drafts.get(more.step()));
                case Effect.ChooseRoute _, Effect.AllAtOnce _, Effect.Add _, Effect.Drop _, Effect.Replace _, Effect.AssignParty _,
                        Effect.AssignBody _, Effect.Check _, Effect.UsualMeetings _, Effect.BlockAroundElections _, Effect.Warn _ -> {
                }
            }
        }
        return touched;
    }

    private static List<Resize> resizes(List<Effect> effects, StepDraft draft, StepDraft.Charge charge) {
        return only(effects, Effect.ChangeDuration.class)
                .filter(effect -> charge.isMeantBy(effect.target(), draft.code, draft.kind))
                .map(Effect.ChangeDuration::resize).toList();
    }

    private static UnaryOperator<List<Link>> relinking(List<Effect> effects, StepDraft draft) {
        return links -> {
            List<Link> result = links;
            for (Effect effect : effects) {
                if (effect instanceof Effect.ReplaceLinks replace && replace.step().equals(draft.code)) {
                    result = replace.links();
                } else if (effect instanceof Effect.AddLinks more && more.step().equals(draft.code)) {
                    result = Stream.concat(result.stream(), more.links().stream()).distinct().toList();
                }
            }
            return result;
        };
    }

    private Network network(List<NetworkStep> steps) {
        return new Network(plan.route(), plan.get(Subject.PLAN, Fields.START).orElse(NO_START),
                plan.get(Subject.PLAN, Fields.REGION).orElse(Region.MIDDEN), plan.bareWeeks(),
                plan.get(Subject.PLAN, Fields.EXTENDED_TERM_ROLLS).orElse(false), steps, agendas(), warnings(), checks());
    }

    /** Meetings that the project entered come first; else the usual cadence, when an answer says so. */
    private Map<String, BodyAgenda> agendas() {
        Set<String> asUsual = certain(Effect.UsualMeetings.class).flatMap(effect -> effect.bodies().stream()).collect(Collectors.toSet());
        List<Effect.BlockAroundElections> blocks = certain(Effect.BlockAroundElections.class).toList();
        List<Effect.BlockAroundElections> possibleBlocks = rulings.stream()
                .flatMap(ruling -> all(ruling, Effect.BlockAroundElections.class)).toList();
        Map<String, BodyAgenda> agendas = new HashMap<>();
        for (DecisionBody body : catalogue.bodies().values()) {
            Optional<MeetingRule> entered = plan.get(Subject.body(body.code()), Fields.MEETINGS);
            Optional<MeetingRule> rule = entered.or(() -> asUsual.contains(body.code()) ? body.cadence() : Optional.empty());
            BodyAgenda agenda = new BodyAgenda(rule, periods(blocks, body.code()), periods(possibleBlocks, body.code()));
            if (rule.isPresent() || !agenda.possiblyBlocked().isEmpty()) {
                agendas.put(body.code(), agenda);
            }
        }
        return agendas;
    }

    private List<Period> periods(List<Effect.BlockAroundElections> blocks, String body) {
        return blocks.stream().filter(block -> block.body().equals(body))
                .flatMap(block -> catalogue.elections().stream().map(day -> Period.ofDays(
                        day.minusDays(block.before().calendarDays()), day.plusDays(block.after().calendarDays()))))
                .toList();
    }

    private List<Network.Warning> warnings() {
        return rulings.stream().filter(ruling -> !ruling.open())
                .flatMap(ruling -> all(ruling, Effect.Warn.class).map(effect -> new Network.Warning(ruling.question(), effect.text())))
                .toList();
    }

    private List<Network.DateCheck> checks() {
        return rulings.stream().filter(ruling -> !ruling.open())
                .flatMap(ruling -> all(ruling, Effect.Check.class).map(effect -> new Network.DateCheck(ruling.question(), effect)))
                .toList();
    }

    /** The effects of one kind that count whatever is still open. */
    private <E extends Effect> Stream<E> certain(Class<E> kind) {
        return rulings.stream().filter(ruling -> !ruling.open()).flatMap(ruling -> all(ruling, kind));
    }

    private static <E extends Effect> Stream<E> all(Ruling ruling, Class<E> kind) {
        return only(ruling.all(), kind);
    }

    private static <E extends Effect> Stream<E> only(List<Effect> effects, Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast);
    }
}
