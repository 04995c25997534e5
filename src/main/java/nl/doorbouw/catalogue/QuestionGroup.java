package nl.doorbouw.catalogue;

/** A group of questions, such as D Onderzoek. */
public record QuestionGroup(String code, LocalText name) {
}
