package se.lotsen.catalogue;

/** Why a session no longer is as the series and the closed days say, or that it is held all the same. */
enum OffSchedule {
    /** No series makes it any longer. */
    SCHEDULE,
    /** The place is closed that day. */
    CLOSED,
    /** A person has decided that it is held. */
    HELD
}
