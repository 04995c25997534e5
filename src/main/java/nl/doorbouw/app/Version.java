package nl.doorbouw.app;

import java.util.Optional;

/** Which version of the app this is. */
final class Version {

    private Version() {
    }

    /** As the manifest of the jar has it; when run from classes there is none. */
    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("–");
    }
}
