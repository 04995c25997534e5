package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.tailor.BodyAgenda;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.meeting.MeetingRule;

/** Makes a network; what is not said is a plan in region Midden with working calendars and no bodies. */
public final class NetworkBuilder {

    private final LocalDate start;
    private final Map<String, BodyAgenda> bodies = new HashMap<>();
    private Region region = Region.MIDDEN;
    private boolean bareWeeks;
    private boolean extendedTermRolls;

    public NetworkBuilder(LocalDate start) {
        this.start = start;
    }

    /** A plan that starts on this day. */
    public static NetworkBuilder from(String start) {
        return new NetworkBuilder(LocalDate.parse(start));
    }

    /** That network with other steps. */
    public static Network with(Network network, List<NetworkStep> steps) {
        return new Network(network.route(), network.start(), network.region(), network.bareWeeks(), network.extendedTermRolls(),
                steps, network.bodies(), network.warnings(), network.checks());
    }

    public NetworkBuilder region(Region of) {
        region = of;
        return this;
    }

    public NetworkBuilder bareWeeks(boolean bare) {
        bareWeeks = bare;
        return this;
    }

    public NetworkBuilder extendedTermRolls(boolean rolls) {
        extendedTermRolls = rolls;
        return this;
    }

    public NetworkBuilder meetings(String body, String rule) {
        return agenda(body, new BodyAgenda(Optional.of(MeetingRule.parse(rule)), List.of(), List.of()));
    }

    public NetworkBuilder agenda(String body, BodyAgenda agenda) {
        bodies.put(body, agenda);
        return this;
    }

    public Network steps(StepBuilder... steps) {
        return steps(Stream.of(steps).map(StepBuilder::build).toList());
    }

    public Network steps(List<NetworkStep> steps) {
        return new Network(Optional.empty(), start, region, bareWeeks, extendedTermRolls, steps, bodies, List.of(), List.of());
    }
}
