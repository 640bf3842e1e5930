package se.lotsen.demo;

import se.lotsen.testing.TestApp;

/** Both towns of the demonstration, lived once in a test run. */
public final class DemoTowns {

    /** SCB code of the one with cases in every state. */
    public static final String NORRTALJE = Town.NORRTALJE.code().value();

    /** SCB code of the other. */
    public static final String LINKOPING = Town.LINKOPING.code().value();

    private static boolean filled;

    private DemoTowns() {}

    /** Makes sure they are there. */
    public static synchronized void fill() {
        if (filled) return;
        TestApp.bean(LoadDemo.class).fill();
        filled = true;
    }
}
