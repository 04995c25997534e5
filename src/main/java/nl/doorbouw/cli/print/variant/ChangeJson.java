package nl.doorbouw.cli.print.variant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.plan.Change;

/** Writes changes as JSON, in the words that {@code set} takes. */
public final class ChangeJson {

    private ChangeJson() {
    }

    public static JsonNode of(List<Change> changes) {
        return Json.array(changes.stream().map(change -> Json.object().put("subject", change.subject().toString())
                .put("field", change.field().name()).put("value", change.value())).toList());
    }
}
