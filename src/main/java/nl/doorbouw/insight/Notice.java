package nl.doorbouw.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/** Something about a plan that people must know and the dates alone do not say. */
public sealed interface Notice {

    /** What an answer warns of, in the words of the catalogue. */
    record Warning(String question, LocalText text) implements Notice {
    }

    /** A step that had to be finished before another one is not, in the likely pass. */
    record TooLate(String question, String step, LocalDate finish, String before, LocalDate limit) implements Notice {
    }

    /** A promised day that is not made, in the likely pass. */
    record DeadlineMissed(String step, LocalDate deadline, LocalDate finish) implements Notice {
    }

    /** All notices of a schedule: the warnings first, in the order of the questions. */
    static List<Notice> of(Schedule schedule) {
        Network network = schedule.network();
        Stream<Notice> warnings = network.warnings().stream().map(warning -> new Warning(warning.question(), warning.text()));
        Stream<Notice> checks = network.checks().stream().flatMap(check -> tooLate(schedule, check.question(), check.check()).stream());
        Stream<Notice> deadlines = schedule.steps().stream().filter(ScheduledStep::missesDeadline).map(step ->
                new DeadlineMissed(step.code(), step.step().fixed().deadline().orElseThrow(), step.likely().lastDay()));
        return Stream.of(warnings, checks, deadlines).flatMap(notices -> notices).toList();
    }

    private static Optional<Notice> tooLate(Schedule schedule, String question, Effect.Check check) {
        return schedule.step(check.step()).filter(step -> step.step().likely())
                .flatMap(step -> schedule.step(check.finishesBefore()).filter(limit -> limit.step().likely())
                        .filter(limit -> step.likely().finish() > limit.likely().finish())
                        .map(limit -> new TooLate(question, step.code(), step.likely().lastDay(), limit.code(), limit.likely().lastDay())));
    }
}
