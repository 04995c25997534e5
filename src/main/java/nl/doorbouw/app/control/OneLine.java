package nl.doorbouw.app.control;

/** A text as a cell of a table can show it: on one line, and not longer than anybody reads there. */
public final class OneLine {

    private static final int LONGEST = 160;

    private OneLine() {
    }

    public static String of(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return start.replaceAll("\\s*\\R\\s*", " ⏎ ");
    }
}
