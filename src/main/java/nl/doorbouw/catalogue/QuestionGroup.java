package nl.doorbouw.catalogue;

/** A group of questions, such as D Onderzoek. */
public record QuestionGroup(String code, LocalText name) {

    /** The group of the questions that a project adds. */
    public static final QuestionGroup OWN = new QuestionGroup("", new LocalText("Eigen vragen", "Own questions"));
}
