package nl.doorbouw.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files of other programs can be brought in, by the end of their name. */
public final class ListFile {

    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls");
    private static final List<String> PROJECTS = List.of(".mpp", ".mpt", ".xml");

    private ListFile() {
    }

    /** All of them, each as {@code *.xlsx}. */
    public static List<String> patterns() {
        return Stream.concat(WORKBOOKS.stream(), PROJECTS.stream()).map(end -> "*" + end).toList();
    }

    /** Whether it is one of MS Project, which makes a plan of its own. */
    public static boolean isProject(Path file) {
        return ends(file, PROJECTS);
    }

    /** Whether it can be brought in at all. */
    public static boolean isKnown(Path file) {
        return ends(file, WORKBOOKS) || isProject(file);
    }

    private static boolean ends(Path file, List<String> ends) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ends.stream().anyMatch(name::endsWith);
    }
}
