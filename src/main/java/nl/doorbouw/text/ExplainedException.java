package nl.doorbouw.text;

/** A failure that names the sentence by which people are told of it: what is wrong, where, and what to do. */
public abstract class ExplainedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] facts;

    /** @param key the key of the sentence in the messages, with the facts that it names */
    protected ExplainedException(String key, Object... facts) {
        super(key);
        this.key = key;
        this.facts = facts.clone();
    }

    public String key() {
        return key;
    }

    public Object[] facts() {
        return facts.clone();
    }
}
