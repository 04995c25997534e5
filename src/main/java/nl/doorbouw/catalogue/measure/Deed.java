package nl.doorbouw.catalogue.measure;

import java.util.Set;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Preparation;

/** One thing that a measure does, on the routes where its condition holds. */
public sealed interface Deed {

    Condition when();

    /** Prepares the building in parallel, or after the decision: a choice on the route map. */
    record Prepare(Preparation preparation, Condition when) implements Deed {
    }

    /** Answers a question; on a route where the question does not matter it does nothing. */
    record GiveAnswer(String question, Answer answer, Condition when) implements Deed {
    }

    /** Leaves steps out of the plan. */
    record LeaveOut(Set<String> steps, Condition when) implements Deed {
        public LeaveOut {
            steps = Set.copyOf(steps);
        }
    }
}
