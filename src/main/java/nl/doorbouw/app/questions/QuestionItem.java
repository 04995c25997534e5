package nl.doorbouw.app.questions;

import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.QuestionGroup;

/** A row of the checklist. What is answered is not in it, so that an answer changes no rows. */
sealed interface QuestionItem {

    /** The name of a group, above its questions. */
    record Heading(QuestionGroup group) implements QuestionItem {
    }

    /** One question. */
    record Line(Question question) implements QuestionItem {
    }
}
