package nl.doorbouw.exchange.table.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.calendar.Region;

/** Lists what can be chosen for a field, as people read it and as the field writes it. */
public final class Choices {

    /**
     * One thing that can be chosen.
     *
     * @param text as the field writes it
     * @param name in the words of the language
     */
    public record Choice(String text, String name) {
    }

    private final Words words;
    private final Catalogue catalogue;

    public Choices(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The choices for a field, in their order; none when it takes any value. */
    public List<Choice> of(Field<?> field) {
        if (field == Fields.ANSWER) {
            return coded(Answer.values());
        }
        if (field == Fields.BARE_WEEKS || field == Fields.EXTENDED_TERM_ROLLS || field == Fields.IN_PLAN) {
            return List.of(new Choice("true", words.name(Answer.YES)), new Choice("false", words.name(Answer.NO)));
        }
        return ofRoute(field).or(() -> ofProject(field)).or(() -> ofStep(field)).orElse(List.of());
    }

    /** The name of what a field's text chooses; empty when it is none of the choices. */
    public Optional<String> name(Field<?> field, String text) {
        return of(field).stream().filter(choice -> choice.text().equals(text)).map(Choice::name).findFirst();
    }

    private Optional<List<Choice>> ofRoute(Field<?> field) {
        return field == Fields.DEVELOPMENT ? Optional.of(coded(Development.values()))
                : field == Fields.INSTRUMENT ? Optional.of(coded(Instrument.values()))
                : field == Fields.PREPARATION ? Optional.of(coded(Preparation.values())) : Optional.empty();
    }

    private Optional<List<Choice>> ofProject(Field<?> field) {
        return field == Fields.OPEN_QUESTIONS ? Optional.of(coded(OpenQuestions.values()))
                : field == Fields.VIEW_RULE ? Optional.of(coded(ViewRule.values()))
                : field == Fields.REGION ? Optional.of(Arrays.stream(Region.values())
                        .map(region -> new Choice(Fields.REGION.write(region), words.say("Region." + region))).toList())
                : Optional.empty();
    }

    private Optional<List<Choice>> ofStep(Field<?> field) {
        Stream<Choice> choices = field == Fields.KIND ? coded(StepKind.values()).stream()
                : field == Fields.PHASE ? catalogue.phases().stream()
                        .map(phase -> new Choice(phase.code(), words.say("choice.phase", phase.code(), words.say(phase.name()))))
                : field == Fields.BODY ? catalogue.bodies().values().stream()
                        .map(body -> new Choice(body.code(), words.say(body.name())))
                : field == Fields.CALENDAR ? catalogue.calendars().stream()
                        .map(calendar -> new Choice(calendar.toString(), words.say(calendar)))
                : Stream.empty();
        List<Choice> listed = choices.toList();
        return listed.isEmpty() ? Optional.empty() : Optional.of(listed);
    }

    private <E extends Enum<E> & Coded> List<Choice> coded(E[] values) {
        return Arrays.stream(values).map(value -> new Choice(value.code(), words.name(value))).toList();
    }
}
