package nl.doorbouw;

/** Starts Doorbouw. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("Doorbouw");
    }
}
