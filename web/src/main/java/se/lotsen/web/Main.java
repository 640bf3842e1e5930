package se.lotsen.web;

import se.lotsen.launch.Launcher;

/** Starts Lotsen with its pages. */
public final class Main {

    private Main() {}

    /** See {@link se.lotsen.launch.Options} for the arguments. */
    public static void main(String[] arguments) {
        Launcher.launch(arguments);
    }
}
