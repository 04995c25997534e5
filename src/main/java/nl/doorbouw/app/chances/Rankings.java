package nl.doorbouw.app.chances;

import java.util.List;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.simulate.Contribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Words;

/** Writes the rows of the rankings: what the spread comes from, and what narrows it most. */
record Rankings(Words words, Catalogue catalogue, Schedule schedule) {

    /** What adds less to the spread is not told. */
    private static final double LEAST_SHARE = 0.005;
    private static final double LEAST_DAYS = 0.5;

    /** What adds most to the spread of the goal, the largest share first. */
    List<Ranked> tornado(Simulation simulation) {
        List<Contribution> most = simulation.tornado().stream().filter(each -> each.share() >= LEAST_SHARE).limit(RankList.MOST).toList();
        double largest = most.stream().mapToDouble(Contribution::share).max().orElse(1);
        return most.stream().map(each -> {
            boolean step = each.kind() == Contribution.Kind.STEP;
            String name = step ? step(each.code()) : question(each.code());
            return new Ranked(step ? Subject.step(each.code()) : Subject.question(each.code()), each.code(), name, each.share() / largest,
                    List.of(words.say("chances.percent", each.share())),
                    step ? words.say("chances.tornado.step", each.code(), name, each.share())
                            : words.say("chances.tornado.question", each.code(), name, each.share(), chance(each.code())));
        }).toList();
    }

    /** The open questions that narrow the bandwidth most. */
    List<Ranked> questions(Narrowing narrowing) {
        List<Narrowing.OfQuestion> most = narrowing.questions().stream().filter(each -> each.expected() >= LEAST_DAYS)
                .limit(RankList.MOST).toList();
        double largest = most.stream().mapToDouble(Narrowing.OfQuestion::expected).max().orElse(1);
        return most.stream().map(each -> new Ranked(Subject.question(each.question()), each.question(), question(each.question()),
                each.expected() / largest, List.of(narrower(each.expected()), narrower(each.yes()), narrower(each.no())),
                words.say("chances.rank.question", each.question(), question(each.question()), narrower(each.expected()),
                        narrower(each.yes()), narrower(each.no()), chance(each.question())))).toList();
    }

    /** The steps whose bandwidth is widest in effect. */
    List<Ranked> steps(Narrowing narrowing) {
        List<Narrowing.OfStep> most = narrowing.steps().stream().filter(each -> each.days() >= LEAST_DAYS).limit(RankList.MOST).toList();
        double largest = most.stream().mapToDouble(Narrowing.OfStep::days).max().orElse(1);
        return most.stream().map(each -> new Ranked(Subject.step(each.step()), each.step(), step(each.step()), each.days() / largest,
                List.of(narrower(each.days())), words.say("chances.rank.step", each.step(), step(each.step()), narrower(each.days())))).toList();
    }

    /** A narrowing as a change of the bandwidth: less is better. */
    private String narrower(double days) {
        int change = Math.toIntExact(Math.round(-days));
        return change == 0 ? "·" : words.change(change);
    }

    private String step(String code) {
        return words.say(schedule.step(code).map(step -> step.step().name())
                .or(() -> catalogue.step(code).map(known -> known.name())).orElse(LocalText.same(code)));
    }

    private String question(String code) {
        return catalogue.question(code).map(Question::text).map(words::say).orElse(code);
    }

    /** How likely ja is held to be, and on what ground. */
    private String chance(String code) {
        Question.Chance chance = catalogue.question(code).map(Question::chance).orElse(Question.Chance.UNKNOWN);
        return words.say("chances.source", chance.yes(), words.source(chance.source()));
    }
}
