package nl.doorbouw.catalogue;

import java.util.Optional;
import java.util.function.Function;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/** Knows which party leads a step: the first one that the plan names, or else the catalogue. Nobody leads anything else. */
public record Leads(Catalogue catalogue, Plan plan) implements Function<Subject, Optional<Party>> {

    @Override
    public Optional<Party> apply(Subject subject) {
        return subject instanceof Subject.Step(String code)
                ? plan.get(subject, Fields.PARTIES).or(() -> catalogue.step(code).map(CatalogueStep::parties))
                        .flatMap(parties -> parties.stream().findFirst())
                : Optional.empty();
    }
}
