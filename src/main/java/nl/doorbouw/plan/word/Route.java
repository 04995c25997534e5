package nl.doorbouw.plan.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The answers to the three questions of the route map: one of twelve ways through the project. */
public record Route(Development development, Instrument instrument, Preparation preparation) {

    /** The twelve routes in the order of the route map. */
    public static List<Route> all() {
        return Arrays.stream(Development.values())
                .flatMap(development -> Arrays.stream(Instrument.values())
                        .flatMap(instrument -> Arrays.stream(Preparation.values())
                                .map(preparation -> new Route(development, instrument, preparation))))
                .toList();
    }

    /** The route with a code such as {@code L-OP-S}. */
    public static Optional<Route> find(String code) {
        return all().stream().filter(route -> route.code().equalsIgnoreCase(code.strip())).findFirst();
    }

    public Route with(Development other) {
        return new Route(other, instrument, preparation);
    }

    public Route with(Instrument other) {
        return new Route(development, other, preparation);
    }

    public Route with(Preparation other) {
        return new Route(development, instrument, other);
    }

    /** The code by which people name the route: {@code L-OP-S} to {@code G-OV-P}. */
    public String code() {
        return development.letter() + "-" + instrument.code() + "-" + preparation.letter();
    }

    @Override
    public String toString() {
        return code();
    }
}
