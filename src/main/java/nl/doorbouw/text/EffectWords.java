package nl.doorbouw.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;

/** Says what an answer does to a plan, one clause for each effect: "voegt stap D10 Grondverwerving toe". */
public final class EffectWords {

    /** More steps than this are said by their codes alone. */
    private static final int MOST_NAMES = 2;

    private final Words words;
    private final Catalogue catalogue;
    private final DecimalFormat number;

    public EffectWords(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
        number = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(words.locale()));
    }

    /** What an effect does, with the choices of the route map to which it is bound. */
    public String sentence(Effect effect) {
        return effect.when().equals(Condition.ALWAYS) ? clause(effect)
                : words.say("effect.only", clause(effect), condition(effect.when()));
    }

    /** What an effect does where its condition holds. */
    public String clause(Effect effect) {
        return switch (effect) {
            case Effect.ChooseRoute(var choice, _) -> words.say("effect.route", chosen(choice));
            case Effect.AllAtOnce(var on, _) -> words.say(on ? "effect.allAtOnce.on" : "effect.allAtOnce.off");
            case Effect.Add(var steps, _) -> words.say("effect.add", steps(steps));
            case Effect.Drop(var steps, _) -> words.say("effect.drop", steps(steps));
            case Effect.Replace(var dropped, var added, _) -> words.say("effect.replace", steps(dropped), steps(added));
            case Effect.ChangeDuration(var target, var resize, _) -> resize(target(target), resize);
            case Effect.ReplaceLinks(var step, var links, _) ->
                words.say("effect.replaceLinks", steps(Set.of(step)), links(links));
            case Effect.AddLinks(var step, var links, _) ->
                words.say("effect.addLinks", steps(Set.of(step)), links(links));
            case Effect.AssignParty(var steps, var party, _) ->
                words.say("effect.assignParty", steps(steps), words.name(party));
            case Effect.AssignBody(var steps, var body, _) ->
                words.say("effect.assignBody", steps(steps), bodies(Set.of(body)));
            case Effect.Check(var step, var before, _) -> words.say("effect.check", steps(Set.of(step)), named(before));
            case Effect.UsualMeetings(var bodies, _) -> words.say("effect.usualMeetings", bodies(bodies));
            case Effect.BlockAroundElections(var body, var before, var after, _) ->
                words.say("effect.elections", bodies(Set.of(body)), written(before), written(after));
            case Effect.Warn(var text, _) -> words.say("effect.warn", words.say(text));
        };
    }

    private String chosen(Effect.Choice choice) {
        return switch (choice) {
            case Effect.Choice.OfDevelopment(var development) -> words.name(development);
            case Effect.Choice.OfInstrument(var instrument) -> words.name(instrument);
            case Effect.Choice.OfPreparation(var preparation) -> words.name(preparation);
        };
    }

    private String target(Target target) {
        return switch (target) {
            case Target.Steps(var codes) -> steps(codes);
            case Target.LedBy(var parties) -> words.say("effect.ledBy", names(parties));
            case Target.DecidedBy(var bodies) -> words.say("effect.decidedBy", bodies(bodies));
        };
    }

    private String resize(String target, Resize resize) {
        return switch (resize) {
            case Resize.Set(var min, var likely, var max)
                    when Stream.of(min, likely, max).allMatch(Optional::isPresent) ->
                words.say("effect.set.all", target, written(new Bandwidth(min.get(), likely.get(), max.get())));
            case Resize.Set(var min, var likely, var max) -> parts("effect.set.", target, min.map(this::written),
                    likely.map(this::written), max.map(this::written));
            case Resize.Scale(var min, var likely, var max) when min == likely && likely == max ->
                words.say("effect.scale.all", target, number.format(likely));
            case Resize.Scale(var min, var likely, var max) ->
                parts("effect.scale.", target, factor(min), factor(likely), factor(max));
            case Resize.Extend(var by) -> words.say("effect.extend", target, written(by));
        };
    }

    private Optional<String> factor(double factor) {
        return factor == 1 ? Optional.empty() : Optional.of(number.format(factor));
    }

    private String parts(String key, String target, Optional<String> min, Optional<String> likely,
            Optional<String> max) {
        List<String> parts = new ArrayList<>();
        min.ifPresent(value -> parts.add(words.say(key + "min", target, value)));
        likely.ifPresent(value -> parts.add(words.say(key + "likely", target, value)));
        max.ifPresent(value -> parts.add(words.say(key + "max", target, value)));
        return String.join(", ", parts);
    }

    private String condition(Condition when) {
        return Stream.of(names(when.developments()), names(when.instruments()), names(when.preparations()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private <E extends Enum<E> & Coded> String names(Set<E> choices) {
        return words.listed(choices.stream().sorted().map(words::name).toList());
    }

    private String steps(Collection<String> codes) {
        List<String> ordered = ordered(codes, catalogue.steps().keySet());
        List<String> shown = ordered.size() <= MOST_NAMES ? ordered.stream().map(this::named).toList() : ordered;
        return words.say("effect.steps", ordered.size(), words.listed(shown));
    }

    private String named(String code) {
        return catalogue.step(code).map(step -> code + " " + words.say(step.name())).orElse(code);
    }

    private String bodies(Set<String> codes) {
        return words.listed(ordered(codes, catalogue.bodies().keySet()).stream()
                .map(code -> catalogue.body(code).map(DecisionBody::name).map(words::say).orElse(code)).toList());
    }

    private String links(List<Link> links) {
        return words.listed(links.stream()
                .map(link -> link.equals(Link.after(link.from())) ? named(link.from()) : link.toString()).toList());
    }

    private static List<String> ordered(Collection<String> codes, Collection<String> order) {
        List<String> known = order.stream().filter(codes::contains).toList();
        return Stream.concat(known.stream(), codes.stream().filter(code -> !known.contains(code)).sorted()).toList();
    }

    private String written(Bandwidth bandwidth) {
        if (bandwidth.min().equals(bandwidth.max())) {
            return written(bandwidth.likely());
        }
        return Stream.of(bandwidth.min(), bandwidth.likely()).map(duration -> duration.unit() == bandwidth.max().unit()
                ? amount(duration) : written(duration))
                .collect(Collectors.joining(" – ", "", " – " + written(bandwidth.max())));
    }

    private String written(Duration duration) {
        return words.say("effect.unit." + duration.unit(), amount(duration));
    }

    private String amount(Duration duration) {
        return number.format(duration.thousandths() / 1000.0);
    }
}
