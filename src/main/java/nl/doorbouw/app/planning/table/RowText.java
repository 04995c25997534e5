package nl.doorbouw.app.planning.table;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Period;

/** Writes the facts of a row for its cells, for the tip under the mouse and for a screen reader. */
public final class RowText {

    private static final int WHOLE = 10;

    private final Words words;
    private final Catalogue catalogue;

    public RowText(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    String code(GanttRow row) {
        return switch (row) {
            case GanttRow.Phase phase -> phase.code();
            case GanttRow.Step step -> step.code();
            case GanttRow.Blank _ -> "";
        };
    }

    String name(GanttRow row) {
        return switch (row) {
            case GanttRow.Phase phase -> catalogue.phases().stream().filter(known -> known.code().equals(phase.code()))
                    .map(known -> words.say(known.name())).findFirst().orElseGet(() -> words.say("planning.noPhase"));
            case GanttRow.Step step -> words.say(step.scheduled().step().name());
            case GanttRow.Blank _ -> "";
        };
    }

    /** The likely duration with the shortest and longest: {@code 12 w (6–26)}. */
    String duration(GanttRow row) {
        return switch (row) {
            case GanttRow.Phase phase -> phase.likely().map(period -> words.weeks(period.length())).orElse("");
            case GanttRow.Step step when step.scheduled().step().kind() == StepKind.MILESTONE -> "";
            case GanttRow.Step step -> bandwidth(step.scheduled().step().bandwidth());
            case GanttRow.Blank _ -> "";
        };
    }

    String start(GanttRow row) {
        return switch (row) {
            case GanttRow.Phase phase -> phase.likely().map(Period::firstDay).map(words::date).orElse("");
            case GanttRow.Step step -> words.date(step.scheduled().likely().firstDay());
            case GanttRow.Blank _ -> "";
        };
    }

    String finish(GanttRow row) {
        return switch (row) {
            case GanttRow.Phase phase -> phase.likely().map(Period::lastDay).map(words::date).orElse("");
            case GanttRow.Step step -> words.date(step.scheduled().likely().lastDay());
            case GanttRow.Blank _ -> "";
        };
    }

    /** Total float in working days. */
    String totalFloat(GanttRow row) {
        return row instanceof GanttRow.Step step && !step.ghost()
                ? words.say("span.days", step.scheduled().totalFloat()).replace('-', '−') : "";
    }

    Optional<Party> party(GanttRow row) {
        return row instanceof GanttRow.Step step ? step.scheduled().step().lead() : Optional.empty();
    }

    /** The whole row in one sentence, as a screen reader says it. */
    String spoken(GanttRow row) {
        return switch (row) {
            case GanttRow.Phase _ -> words.say("planning.spoken.phase", code(row), name(row), start(row), finish(row));
            case GanttRow.Step step -> Stream.of(Optional.of(words.say("planning.spoken.step", code(row), name(row),
                    start(row), finish(row))),
                            party(row).map(words::name),
                            Optional.of(duration(row)).filter(text -> !text.isEmpty()),
                            when(step.scheduled().critical() && !step.ghost(), "planning.spoken.critical"),
                            when(step.scheduled().missesDeadline(), "planning.spoken.missed"),
                            when(step.ghost(), "planning.spoken.possible"))
                    .flatMap(Optional::stream).collect(Collectors.joining(", "));
            case GanttRow.Blank _ -> "";
        };
    }

    /** Name, dates in the three passes, duration, party and where the duration comes from, a line each. */
    public String tip(GanttRow.Step row) {
        ScheduledStep step = row.scheduled();
        return Stream.of(Optional.of(words.say("planning.tip.name", row.code(), name(row))),
                        Optional.of(words.say("planning.tip.start",
                                words.range(step.shortest().firstDay(), step.likely().firstDay(), step.longest()
                                        .firstDay()))),
                        Optional.of(words.say("planning.tip.finish",
                                words.range(step.shortest().lastDay(), step.likely().lastDay(), step.longest()
                                        .lastDay()))),
                        Optional.of(duration(row)).filter(text -> !text.isEmpty())
                                .map(text -> words.say("planning.tip.duration", text)),
                        party(row).map(party -> words.say("planning.tip.party", words.name(party))),
                        Optional.of(words.source(step.step().source())),
                        when(row.ghost(), "planning.tip.possible"))
                .flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private Optional<String> when(boolean holds, String key) {
        return holds ? Optional.of(words.say(key)) : Optional.empty();
    }

    private String bandwidth(Bandwidth bandwidth) {
        String likely = spaced(bandwidth.likely());
        if (bandwidth.min().equals(bandwidth.max())) {
            return likely;
        }
        boolean sameUnit = bandwidth.min().unit() == bandwidth.likely().unit() && bandwidth.max()
                .unit() == bandwidth.likely().unit();
        return words.say("planning.duration", likely, sameUnit ? amount(bandwidth.min()) : spaced(bandwidth.min()),
                sameUnit ? amount(bandwidth.max()) : spaced(bandwidth.max()));
    }

    private String spaced(Duration duration) {
        return amount(duration) + " " + duration.unit().symbol();
    }

    /** From ten on without decimals: the exact value stands with the details. */
    private String amount(Duration duration) {
        double amount = duration.thousandths() / 1000.0;
        return amount < WHOLE ? words.say("planning.amount", amount) : words.say("planning.amount", Math.round(amount));
    }
}
