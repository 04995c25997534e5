package nl.doorbouw.text.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.insight.minutes.ParkedSubject;
import nl.doorbouw.insight.minutes.Settled;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Writes the minutes of a meeting, as text to copy and as rows for a table. */
public final class MinutesText {

    private final Words words;
    private final Plan plan;
    private final DifferenceText text;

    /**
     * @param plan where the names of a project's own steps and questions come from
     * @param zone in which moments are shown
     */
    public MinutesText(Words words, Catalogue catalogue, Plan plan, ZoneId zone) {
        this.words = words;
        this.plan = plan;
        text = new DifferenceText(words, catalogue, plan, zone);
    }

    /** The minutes as text to send, a line at a time: who met about what, and then each thing once. */
    public List<String> lines(Minutes minutes) {
        MinutesHeading heading = new MinutesHeading(words, plan, text, minutes);
        List<Difference> open = open(minutes);
        List<String> lines = new ArrayList<>(heading.lines());
        section(lines, "minutes.settled", minutes.settled().stream().map(settled -> settled(heading, settled)).toList());
        section(lines, "minutes.parked", minutes.parked().stream().map(this::parked).toList());
        section(lines, "minutes.open", open.stream().map(this::open).toList());
        lines.add("");
        effect(minutes).ifPresent(lines::add);
        minutes.effectOfTheRest().filter(rest -> rest.most() > 0).flatMap(_ -> minutes.now())
                .ifPresent(now -> lines.add(words.say("minutes.rest", end(now))));
        return lines;
    }

    /** What everything settled did to first residents, in one line; empty when it cannot be computed. */
    public Optional<String> effect(Minutes minutes) {
        return minutes.effect().flatMap(shift -> minutes.before().flatMap(before -> minutes.after().map(after -> shift.likely() == 0
                ? words.say("minutes.noEffect", end(after)) : words.say("minutes.effect", end(before), end(after), words.change(shift.likely())))));
    }

    /** The headings of {@link #rows}. */
    public List<String> headings(Minutes minutes) {
        return List.of(words.say("minutes.column.state"), words.say("minutes.column.what"), words.say("minutes.column.field"),
                words.name(minutes.first()), words.name(minutes.second()), words.say("minutes.column.value"),
                words.say("minutes.column.who"), words.say("minutes.column.when"), words.say("minutes.column.remark"));
    }

    /** What was settled, what was put off and what is open, as rows of a table: as many cells as there are headings. */
    public List<List<String>> rows(Minutes minutes) {
        return Stream.of(minutes.settled().stream().map(settled -> row(minutes, settled)), minutes.parked().stream().map(this::row),
                open(minutes).stream().map(this::row)).flatMap(rows -> rows).toList();
    }

    /** A row of what was settled. */
    public List<String> row(Minutes minutes, Settled settled) {
        return List.of(words.say(settled.agreed() ? "minutes.state.settled" : "minutes.state.alike"), text.subject(settled.subject()), text.field(settled.field()),
                before(settled, minutes.first()), before(settled, minutes.second()), value(settled), names(settled.by()),
                words.date(text.date(settled.entry())), settled.entry().remark());
    }

    /** A row of what was put off; its date is the one until which it rests. */
    public List<String> row(ParkedSubject parked) {
        return List.of(words.say("minutes.state.parked"), text.subject(parked.subject()), "", "", "", "", parked.parked().owner(),
                words.date(parked.parked().until()), parked.parked().note());
    }

    private List<String> row(Difference open) {
        return List.of(words.say("minutes.state.open"), text.subject(open.subject()), text.field(open.field()),
                text.side(open, open.first()), text.side(open, open.second()), "", "", "", "");
    }

    /** What differs still and was not put off. */
    private static List<Difference> open(Minutes minutes) {
        return minutes.open().stream().filter(difference -> difference.parked().isEmpty()).toList();
    }

    private String settled(MinutesHeading heading, Settled settled) {
        String value = text.spoken(settled.subject(), settled.field(), settled.value());
        List<String> sentences = new ArrayList<>();
        sentences.add(settled.field() == Fields.ANSWER ? words.say("minutes.line.answer", text.subject(settled.subject()), capital(value))
                : words.say("minutes.line.value", text.about(settled.subject(), settled.field()), value));
        sentences.add(words.say("minutes.line.before", settled.before().stream().map(side -> held(settled.subject(), settled.field(), side))
                .collect(Collectors.joining("; "))));
        settled.effect().ifPresent(shift -> sentences.add(moves(shift)));
        if (!settled.agreed()) {
            sentences.add(words.say("minutes.line.alike", names(settled.by())));
        }
        heading.entered(settled.entry()).ifPresent(sentences::add);
        if (!settled.entry().remark().isEmpty()) {
            sentences.add(words.say("minutes.line.remark", settled.entry().remark()));
        }
        return String.join(" ", sentences);
    }

    private String moves(Shift shift) {
        return words.say(shift.likely() == 0 ? "minutes.line.noEffect" : "minutes.line.effect", words.change(shift.likely()));
    }

    private String held(Subject subject, Field<?> field, Side side) {
        return words.say("minutes.held", words.name(side.party()), text.spoken(subject, field, side));
    }

    private String capital(String value) {
        return value.substring(0, 1).toUpperCase(words.locale()) + value.substring(1);
    }

    private String parked(ParkedSubject parked) {
        return words.say("minutes.parked.line", text.subject(parked.subject()), text.parked(parked.parked()));
    }

    private String open(Difference open) {
        return words.say("minutes.open.line", text.about(open.subject(), open.field()), held(open.subject(), open.field(), open.first()),
                held(open.subject(), open.field(), open.second()), words.name(open.second().party()), text.effect(open.effect()));
    }

    private void section(List<String> lines, String heading, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(words.say(heading, content.size()));
            content.forEach(line -> lines.add("- " + line));
        }
    }

    private String before(Settled settled, Party party) {
        return settled.before(party).filter(side -> !side.isOfTheCatalogue()).map(side -> value(settled, side.counts())).orElse("");
    }

    private String value(Settled settled) {
        return value(settled, settled.value());
    }

    private String value(Settled settled, String value) {
        return text.value(settled.subject(), settled.field(), value);
    }

    private String names(List<Party> parties) {
        return words.listed(parties.stream().map(words::name).toList());
    }

    /** First residents, or the last finish of a plan that has none. */
    private LocalDate end(Schedule schedule) {
        return Milestone.FIRST_RESIDENTS.in(schedule).filter(step -> step.step().likely()).map(ScheduledStep::likely)
                .map(span -> span.lastDay()).orElseGet(() -> schedule.finish().minusDays(1));
    }
}
