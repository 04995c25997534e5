package nl.doorbouw.schedule.simulate.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.pace.Pace;
import nl.doorbouw.schedule.pass.StepClocks;
import nl.doorbouw.schedule.simulate.draw.DayQuantiles;
import nl.doorbouw.schedule.simulate.draw.RandomStream;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.Workdays;

/**
 * What a step is under some answers, laid out for the runs. Immutable.
 *
 * @param present     whether it is in the plan
 * @param pace        how its finish follows from its start, by the calendars of the likely pass
 * @param length      what is drawn
 * @param days        its length when nothing is drawn, in days of the pace
 * @param party       the ordinal of the party that leads, -1 when none does
 * @param linkFrom    the index of the predecessor of each link, before bridging
 * @param types       the type of each link
 * @param lags        the size of the lag of each link, in days of the lag calendar
 * @param signs       the sign of each lag
 * @param lagStreams  what the lags draw from
 * @param toFinish    whether any link asks for a finish
 * @param plain       whether all links are finish–start without a lag, as most are
 */
record Variant(boolean present, Pace pace, DayQuantiles length, int days, int party, Workdays lagCalendar, int[] linkFrom,
        LinkType[] types, DayQuantiles[] lags, int[] signs, RandomStream[] lagStreams, boolean toFinish, boolean plain) {

    /** Lays out the steps of one network. */
    record Layout(Map<String, Integer> indexes, StepClocks clocks, Quantiles quantiles, long seed) {

        Variant of(NetworkStep step) {
            List<Link> links = step.waits().likely().stream().filter(link -> indexes.containsKey(link.from())).toList();
            Pace pace = clocks.pace(step, Pass.LIKELY);
            return new Variant(step.likely(), pace, length(step, pace), pace.days(),
                    step.lead().map(Party::ordinal).orElse(-1), clocks.lagCalendar(step),
                    links.stream().mapToInt(link -> indexes.get(link.from())).toArray(),
                    links.stream().map(Link::type).toArray(LinkType[]::new),
                    links.stream().map(link -> lag(step, link)).toArray(DayQuantiles[]::new),
                    links.stream().mapToInt(link -> link.lag().sign()).toArray(),
                    links.stream().map(link -> new RandomStream(seed, "link " + step.code() + " after " + link)).toArray(RandomStream[]::new),
                    links.stream().anyMatch(link -> link.type().toFinish()),
                    links.stream().allMatch(link -> link.type() == LinkType.FS && link.lag().equals(Lag.NONE)));
        }

        private DayQuantiles length(NetworkStep step, Pace pace) {
            int likely = pace.days();
            boolean done = step.fixed().actualFinish().isPresent();
            // Days of a term are calendar days, so that 6d is longer than 1w as a step and shorter as a term.
            return done || step.kind() == StepKind.MILESTONE ? quantiles.of(likely, likely, likely)
                    : quantiles.of(Math.min(likely, clocks.pace(step, Pass.SHORTEST).days()), likely,
                            Math.max(likely, clocks.pace(step, Pass.LONGEST).days()));
        }

        private DayQuantiles lag(NetworkStep step, Link link) {
            int[] days = Stream.of(Pass.values()).mapToInt(pass -> Math.abs(clocks.lagDays(step, link.lag(), pass))).sorted().toArray();
            return quantiles.of(days[0], days[1], days[2]);
        }
    }

    /** Whether its length is drawn. */
    boolean varies() {
        return length.varies();
    }

    /** The lag of a link in one run, in days of the lag calendar; negative is a lead. */
    int lag(int link, int run) {
        DayQuantiles lag = lags[link];
        return signs[link] * (lag.varies() ? lag.at(lagStreams[link].at(run)) : lag.likely());
    }
}
