package se.lotsen.launch;

/** Work that must be done before Lotsen answers, for instance to fill a demonstration at its first start. */
public interface BeforeOpening {

    /** Does it. */
    void prepare();
}
