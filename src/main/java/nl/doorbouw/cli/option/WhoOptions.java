package nl.doorbouw.cli.option;

import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Party;
import picocli.CommandLine.Option;

/** The options that say who makes an edit, and for which party. */
public final class WhoOptions {

    @Option(names = "--party", paramLabel = "PARTY", defaultValue = "gemeente",
            description = "Who makes the edit: gemeente, corporatie, ontwikkelaar, aannemer or derden "
                    + "(default: gemeente).")
    private String party;

    @Option(names = "--author", paramLabel = "NAME", defaultValue = "${sys:user.name}",
            description = "The name that the logbook keeps (default: the name of your account).")
    private String author;

    /** @throws WrongUse when there is no such party */
    public Author author() {
        return new Author(author, WrongUse.choice(Party.class, "--party", party, "cli.badParty"));
    }
}
