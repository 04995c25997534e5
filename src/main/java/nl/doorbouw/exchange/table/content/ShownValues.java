package nl.doorbouw.exchange.table.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellText;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Part;
import nl.doorbouw.exchange.table.Slot;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.meeting.MeetingRule;

/**
 * Tells what a cell that can be filled in shows now: what is in force, entered by the project or not, such as the bandwidth
 * after all answers.
 */
public final class ShownValues {

    private final Words words;
    private final Catalogue catalogue;
    private final Outlook outlook;
    private final Choices choices;
    private final Map<String, NetworkStep> steps;
    private final Map<Field<?>, Supplier<String>> ofPlan;
    private final Map<Field<?>, Function<NetworkStep, String>> ofStep;

    public ShownValues(Words words, Catalogue catalogue, Outlook outlook) {
        this.words = words;
        this.catalogue = catalogue;
        this.outlook = outlook;
        choices = new Choices(words, catalogue);
        Network network = outlook.schedule().network();
        steps = Catalogue.byCode(network.steps(), NetworkStep::code);
        ofPlan = Map.of(Fields.REGION, () -> Fields.REGION.write(network.region()),
                Fields.START, () -> Fields.START.write(network.start()),
                Fields.BARE_WEEKS, () -> Fields.BARE_WEEKS.write(network.bareWeeks()),
                Fields.EXTENDED_TERM_ROLLS, () -> Fields.EXTENDED_TERM_ROLLS.write(network.extendedTermRolls()),
                Fields.OPEN_QUESTIONS, () -> Fields.OPEN_QUESTIONS.write(outlook.plan().openQuestions()),
                Fields.VIEW_RULE, () -> Fields.VIEW_RULE.write(outlook.plan().viewRule()));
        ofStep = Map.of(Fields.STEP_NAME, step -> words.say(step.name()), Fields.PHASE, NetworkStep::phase,
                Fields.KIND, step -> Fields.KIND.write(step.kind()), Fields.PARTIES, step -> Fields.PARTIES.write(step.parties()),
                Fields.BODY, step -> step.bodies().stream().findFirst().orElse(""), Fields.AFTER, step -> Fields.AFTER.write(links(step)),
                Fields.CALENDAR, step -> Fields.CALENDAR.write(step.calendar()));
    }

    /** The cell of a slot. */
    public Cell cell(Slot slot) {
        return Cell.input(value(slot), slot);
    }

    /**
     * What the slot shows, as its field writes it ({@code 6w} for a part of a bandwidth), cut as a cell cuts it; empty when
     * there is nothing.
     */
    public String text(Slot slot) {
        return CellText.held(slot.layer().equals(Layer.PLAN) ? inForce(slot)
                : part(outlook.logbook().valueIn(slot.layer(), slot.subject(), slot.field()), slot.part()));
    }

    private CellValue value(Slot slot) {
        String text = text(slot);
        if (text.isEmpty()) {
            return CellValue.NOTHING;
        }
        return slot.part() == Part.WHOLE ? written(slot, text) : weeks(Duration.parse(text));
    }

    private CellValue written(Slot slot, String text) {
        return switch (slot.field().read(slot.subject(), text)) {
            case LocalDate day -> new CellValue.Day(day);
            case Integer number -> new CellValue.Number(number);
            case MeetingRule rule -> CellValue.text(words.say(rule));
            default -> CellValue.text(choices.name(slot.field(), text).orElse(text));
        };
    }

    private static CellValue weeks(Duration duration) {
        return duration.unit() == Duration.Unit.WEEK ? new CellValue.Number(duration.thousandths() / 1000.0)
                : CellValue.text(duration.toString());
    }

    private String inForce(Slot slot) {
        String entered = outlook.plan().text(slot.subject(), slot.field());
        return switch (slot.subject()) {
            case Subject.Whole _ -> Optional.ofNullable(ofPlan.get(slot.field())).map(Supplier::get).orElse(entered);
            case Subject.RouteChoice _, Subject.Scenario _, Subject.Baseline _ -> entered;
            case Subject.Question(String code) -> slot.field() == Fields.ANSWER ? answer(code) : entered;
            case Subject.Step(String code) -> Optional.ofNullable(steps.get(code)).map(step -> step(step, slot, entered))
                    .orElseGet(() -> part(entered, slot.part()));
            case Subject.Body(String code) -> meetings(code).map(Fields.MEETINGS::write).orElse(entered);
        };
    }

    private String answer(String code) {
        return Fields.ANSWER.write(catalogue.question(code).map(question -> RouteQuestions.answer(question, outlook.plan()))
                .orElseGet(() -> outlook.plan().answer(code)));
    }

    private Optional<MeetingRule> meetings(String body) {
        return Optional.ofNullable(outlook.schedule().network().bodies().get(body)).flatMap(agenda -> agenda.rule());
    }

    private String step(NetworkStep step, Slot slot, String entered) {
        if (slot.field() == Fields.DURATION) {
            return step.kind() == StepKind.MILESTONE ? "" : part(Fields.DURATION.write(step.bandwidth()), slot.part());
        }
        return Optional.ofNullable(ofStep.get(slot.field())).map(shown -> shown.apply(step)).orElse(entered);
    }

    private static String part(String text, Part part) {
        return text.isEmpty() || part == Part.WHOLE ? text : part.of(Bandwidth.parse(text)).toString();
    }

    /** A step that is not in the likely pass shows what it would wait for. */
    private static List<Link> links(NetworkStep step) {
        return step.likely() ? step.waits().likely() : step.waits().longest();
    }
}
