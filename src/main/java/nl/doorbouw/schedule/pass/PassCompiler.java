package nl.doorbouw.schedule.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.pace.Pace;
import nl.doorbouw.time.Workdays;

/** Lays out one pass of a network in flat arrays. */
final class PassCompiler {

    private final Network network;
    private final StepClocks clocks;
    private final Map<String, Integer> indexes = new HashMap<>();

    PassCompiler(Network network, StepClocks clocks) {
        this.network = network;
        this.clocks = clocks;
        network.steps().forEach(step -> indexes.put(step.code(), indexes.size()));
    }

    /** @throws LoopException when steps wait for each other in a circle in this pass */
    CompiledPass compile(Pass pass) {
        List<NetworkStep> steps = network.steps();
        int[] linkStart = new int[steps.size() + 1];
        List<Link> links = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        List<Integer> lags = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            linkStart[i] = links.size();
            List<List<Link>> alternatives = alternatives(steps.get(i), pass);
            for (int group = 0; group < alternatives.size(); group++) {
                for (Link link : alternatives.get(group)) {
                    links.add(link);
                    groups.add(group);
                    lags.add(clocks.lagDays(steps.get(i), link.lag(), pass));
                }
            }
        }
        linkStart[steps.size()] = links.size();
        int[] linkFrom = links.stream().mapToInt(link -> indexes.get(link.from())).toArray();
        String[] codes = steps.stream().map(NetworkStep::code).toArray(String[]::new);
        boolean[] active = new boolean[steps.size()];
        for (int i = 0; i < active.length; i++) {
            active[i] = steps.get(i).passes().contains(pass);
        }
        return new CompiledPass(Order.of(linkStart, linkFrom, codes),
                steps.stream().map(step -> clocks.pace(step, pass)).toArray(Pace[]::new),
                steps.stream().map(clocks::lagCalendar).toArray(Workdays[]::new),
                linkStart, linkFrom, links.toArray(Link[]::new), links.stream().map(Link::type).toArray(LinkType[]::new),
                lags.stream().mapToInt(Integer::intValue).toArray(), groups.stream().mapToInt(Integer::intValue).toArray(), active);
    }

    /** A list without links is milder than any other, so then nothing counts. */
    private static List<List<Link>> alternatives(NetworkStep step, Pass pass) {
        List<List<Link>> alternatives = step.waits().in(pass);
        return alternatives.stream().anyMatch(List::isEmpty) ? List.of() : alternatives;
    }
}
