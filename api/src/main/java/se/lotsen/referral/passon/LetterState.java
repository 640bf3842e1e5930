package se.lotsen.referral.passon;

/** How it goes for a referral that is passed on. */
public enum LetterState {
    /** Not there yet; it is tried until it is, for a day. */
    WAITING,
    /** In the other municipality's queue. */
    ARRIVED,
    /** The other municipality could not take it. */
    REFUSED,
    /** Something came between before it was sent, or it could not be sent for a day. */
    STOPPED
}
