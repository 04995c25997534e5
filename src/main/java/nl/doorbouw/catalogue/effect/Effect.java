package nl.doorbouw.catalogue.effect;

import java.util.List;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.Duration;

/** One thing that an answer does, on the routes where its condition holds. */
public sealed interface Effect {

    Condition when();

    /** A choice on the route map; answering moves the route. */
    record ChooseRoute(Choice choice, Condition when) implements Effect {
    }

    /** What a route question chooses. */
    sealed interface Choice {
        /** The route after this choice. */
        Route apply(Route route);

        record OfDevelopment(nl.doorbouw.plan.word.Development development) implements Choice {
            @Override
            public Route apply(Route route) {
                return route.with(development);
            }
        }

        record OfInstrument(nl.doorbouw.plan.word.Instrument instrument) implements Choice {
            @Override
            public Route apply(Route route) {
                return route.with(instrument);
            }
        }

        record OfPreparation(nl.doorbouw.plan.word.Preparation preparation) implements Choice {
            @Override
            public Route apply(Route route) {
                return route.with(preparation);
            }
        }
    }

    /** Whether all planning work starts at once: the †-links of the catalogue. */
    record AllAtOnce(boolean on, Condition when) implements Effect {
    }

    /** Puts steps in the plan. */
    record Add(Set<String> steps, Condition when) implements Effect {
        public Add {
            steps = Set.copyOf(steps);
        }
    }

    /** Takes steps out of the plan; wins from {@link Add}. */
    record Drop(Set<String> steps, Condition when) implements Effect {
        public Drop {
            steps = Set.copyOf(steps);
        }
    }

    /** Puts steps in the place of others: while the question is open there is always one of the two. */
    record Replace(Set<String> dropped, Set<String> added, Condition when) implements Effect {
        public Replace {
            dropped = Set.copyOf(dropped);
            added = Set.copyOf(added);
        }
    }

    /** Changes the bandwidth of steps. */
    record ChangeDuration(Target target, Resize resize, Condition when) implements Effect {
    }

    /** Lets a step wait for these instead of what it waited for. */
    record ReplaceLinks(String step, List<Link> links, Condition when) implements Effect {
        public ReplaceLinks {
            links = List.copyOf(links);
        }
    }

    /** Lets a step wait for these too. */
    record AddLinks(String step, List<Link> links, Condition when) implements Effect {
        public AddLinks {
            links = List.copyOf(links);
        }
    }

    /** Gives steps to another party. */
    record AssignParty(Set<String> steps, Party party, Condition when) implements Effect {
        public AssignParty {
            steps = Set.copyOf(steps);
        }
    }

    /** Gives decisions to another body. */
    record AssignBody(Set<String> steps, String body, Condition when) implements Effect {
        public AssignBody {
            steps = Set.copyOf(steps);
        }
    }

    /** Warns when a step does not finish before another one does. */
    record Check(String step, String finishesBefore, Condition when) implements Effect {
    }

    /** Lets bodies meet by the catalogue's usual cadence. */
    record UsualMeetings(Set<String> bodies, Condition when) implements Effect {
        public UsualMeetings {
            bodies = Set.copyOf(bodies);
        }
    }

    /** Keeps a body from deciding around elections. */
    record BlockAroundElections(String body, Duration before, Duration after, Condition when) implements Effect {
    }

    /** Says something that the plan cannot compute. */
    record Warn(LocalText text, Condition when) implements Effect {
    }
}
