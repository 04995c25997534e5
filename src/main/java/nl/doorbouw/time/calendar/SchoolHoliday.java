package nl.doorbouw.time.calendar;

/** The school holidays of a calendar year, in the order in which they start. */
public enum SchoolHoliday {
    /** Voorjaarsvakantie or carnival: one week in February. */
    SPRING("spring"),
    /** Meivakantie: two weeks around Koningsdag and 5 May. */
    MAY("may"),
    /** Zomervakantie: six weeks, spread over the regions. */
    SUMMER("summer"),
    /** Herfstvakantie: one week in October. */
    AUTUMN("autumn"),
    /** Kerstvakantie: two weeks, named after the year in which it starts. */
    CHRISTMAS("christmas");

    private final String dataName;

    SchoolHoliday(String dataName) {
        this.dataName = dataName;
    }

    /** Its name in the table of known dates. */
    String dataName() {
        return dataName;
    }
}
