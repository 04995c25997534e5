package nl.doorbouw.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.measure.Deed;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.risk.RiskRules;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Season;
import nl.doorbouw.time.calendar.StepCalendar;

/**
 * Everything a plan starts from.
 *
 * @param note      what the user must know about where it comes from
 * @param bodies    by code
 * @param steps     by code, in the order of the files
 * @param questions by code, in the order of the files
 * @param elections days of municipal elections
 * @param measures  ways to go faster, in the order of their file; none in a catalogue from before there were any
 * @param risk      which work is at risk; none in a catalogue from before there were any
 */
public record Catalogue(String version, LocalText note, List<Phase> phases, Map<String, DecisionBody> bodies,
        Map<String, CatalogueStep> steps, List<QuestionGroup> groups, Map<String, Question> questions, List<Score> scores,
        List<LocalDate> elections, List<Measure> measures, RiskRules risk) {

    public Optional<CatalogueStep> step(String code) {
        return Optional.ofNullable(steps.get(code));
    }

    public Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    public Optional<DecisionBody> body(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    /** Whether it says everything that a catalogue of today says beside its steps and questions. */
    public boolean isOfToday() {
        return !measures.isEmpty() && !risk.isEmpty();
    }

    /**
     * This catalogue with the measures and the rules of risk of another one, where it has none. They change no running plan, so a
     * plan from before there were any gets those of today, as far as it knows the steps and questions that they name.
     */
    public Catalogue offering(Catalogue other) {
        List<Measure> fitting = measures.isEmpty() ? other.measures.stream().filter(this::knows).toList() : measures;
        return new Catalogue(version, note, phases, bodies, steps, groups, questions, scores, elections, fitting,
                risk.isEmpty() ? other.risk.about(steps.keySet()) : risk);
    }

    private boolean knows(Measure measure) {
        return measure.deeds().stream().allMatch(deed -> switch (deed) {
            case Deed.Prepare _ -> true;
            case Deed.GiveAnswer answer -> questions.containsKey(answer.question());
            case Deed.LeaveOut out -> steps.keySet().containsAll(out.steps());
        });
    }

    /** The calendars that hold all year, and the seasons of its steps. */
    public List<StepCalendar> calendars() {
        Stream<StepCalendar> seasons = steps.values().stream().map(CatalogueStep::calendar).filter(Season.class::isInstance);
        return Stream.concat(Arrays.<StepCalendar>stream(CalendarKind.values()), seasons).distinct().toList();
    }

    /** A map by code that keeps the order of the list. */
    public static <T> Map<String, T> byCode(List<T> items, Function<T, String> code) {
        return items.stream().collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
