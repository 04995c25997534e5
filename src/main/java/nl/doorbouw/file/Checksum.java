package nl.doorbouw.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The sum over the columns of one row. SQLite checks how its pages hang together and not what is in them, so that a
 * changed letter in a remark would go unseen without it. It guards against damage, not against people.
 */
final class Checksum {

    private final CRC32C sum = new CRC32C();

    static long of(String... texts) {
        Checksum checksum = new Checksum();
        for (String text : texts) {
            checksum.add(text);
        }
        return checksum.value();
    }

    /** Adds a text and its length, so that letters cannot move from one column to the next unseen. */
    Checksum add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sum.update(bytes);
        return this;
    }

    Checksum add(long number) {
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    long value() {
        return sum.getValue();
    }
}
