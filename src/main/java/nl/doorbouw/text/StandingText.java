package nl.doorbouw.text;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Leads;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.view.Standing;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;

/** Says on whose word the bandwidth of a step stands, when parties have views on it. */
public final class StandingText {

    private final Words words;
    private final Catalogue catalogue;
    private final Views views;

    public StandingText(Words words, Catalogue catalogue, Logbook logbook) {
        this.words = words;
        this.catalogue = catalogue;
        views = Views.of(logbook);
    }

    /** One line; empty when no party's view has to do with it. */
    public Optional<String> line(Subject step) {
        return switch (views.standing(step, Fields.DURATION, new Leads(catalogue, views.own()))) {
            case Standing.Unset _ -> Optional.empty();
            case Standing.Own(List<Party> agreed) -> agreed.isEmpty() ? Optional.empty()
                    : Optional.of(words.say("views.agreed", words.listed(agreed.stream().map(words::name).toList())));
            case Standing.Ruled ruled when ruled.besideTheCatalogue() ->
                Optional.of(words.say("views.beside", view(ruled.parties().getFirst(), step)));
            case Standing.Ruled(ViewRule rule, List<Party> parties) -> Optional.of(parties.size() == 1
                    ? words.say("views.one", words.name(parties.getFirst()), rule == ViewRule.OWNER ? 1 : 0)
                    : words.say("views.widest", parties.size(), words.listed(parties.stream().map(party -> view(party, step)).toList())));
        };
    }

    private String view(Party party, Subject step) {
        return words.name(party) + " " + views.view(party).get(step, Fields.DURATION).map(words::say).orElse("");
    }
}
