package se.lotsen.bench;

import java.io.IOException;

/** Somewhere to post a bundle. */
interface Receiver {

    /** Posts one bundle and returns the status of the answer. */
    int post(String bundle) throws IOException, InterruptedException;
}
