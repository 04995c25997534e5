package nl.doorbouw.schedule.pass;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the values that were used last, so that a plan that is edited for hours does not gather every table it ever needed.
 * Safe for use by several threads.
 */
public final class Recent<K, V> {

    private final Map<K, V> values;

    /** @param most how many values are kept */
    public Recent(int most) {
        values = new LinkedHashMap<>(most, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key, made when it is not there. */
    public synchronized V get(K key, Function<K, V> make) {
        return values.computeIfAbsent(key, make);
    }
}
