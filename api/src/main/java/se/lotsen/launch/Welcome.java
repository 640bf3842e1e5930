package se.lotsen.launch;

/** Prints what the one who started Lotsen needs to know next. */
public interface Welcome {

    /** @param address where Lotsen answers, for example {@code http://localhost:8080} */
    void print(String address);
}
