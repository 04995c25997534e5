package nl.doorbouw.file;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Takes a plan file's lock, writes half an edit, says so, and holds on until it is killed. */
final class LockHoldingProgram {

    private LockHoldingProgram() {
    }

    public static void main(String[] arguments) {
        Database database = Database.open(Path.of(arguments[0]));
        // so little room in memory that half an edit is in the file, and the journal beside it, before it is committed
        database.execute("PRAGMA cache_size = 1");
        database.execute("BEGIN EXCLUSIVE");
        database.execute("INSERT INTO catalogue (name, text, sum) VALUES ('half', hex(zeroblob(200000)), 0)");
        System.out.println("held");
        System.out.flush();
        while (true) {
            LockSupport.park();
        }
    }
}
