package nl.doorbouw.insight;

import java.util.Optional;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.schedule.Schedule;

/**
 * What answering a question would do to first residents, in calendar days of the likely date against the plan as it stands;
 * negative is earlier. Empty when the plan has no first residents, or cannot be computed with that answer.
 */
public record AnswerEffect(String question, Optional<Integer> yes, Optional<Integer> no) {

    /** @param present the schedule of the plan as it stands */
    public static AnswerEffect of(Planner planner, Plan plan, Schedule present, Question question) {
        Optional<Integer> now = Milestone.FIRST_RESIDENTS.days(present).map(DayRange::likely);
        return new AnswerEffect(question.code(), now.flatMap(days -> shift(planner, plan, question, Answer.YES, days)),
                now.flatMap(days -> shift(planner, plan, question, Answer.NO, days)));
    }

    private static Optional<Integer> shift(Planner planner, Plan plan, Question question, Answer answer, int now) {
        if (RouteQuestions.answer(question, plan) == answer) {
            return Optional.of(0);
        }
        return planner.attempt(answered(plan, question, answer)).flatMap(Milestone.FIRST_RESIDENTS::days)
                .map(days -> days.likely() - now);
    }

    /** The plan with one question answered so. */
    public static Plan answered(Plan plan, Question question, Answer answer) {
        if (RouteQuestions.isRouteQuestion(question) && plan.route().isPresent()) {
            return plan.with(RouteQuestions.changes(question, answer, plan.route().get()));
        }
        return plan.with(Change.set(Subject.question(question.code()), Fields.ANSWER, answer));
    }
}
