package se.lotsen.healthtalk;

/** What a person likes to do. Asked in the health talk; suggestions are matched against it. */
public enum Interest {
    /** Gym, gymnastics, strength and balance. */
    EXERCISE,
    /** Yoga, qigong and other calm movement. */
    CALM_MOVEMENT,
    /** Walks. */
    WALKS,
    /** Swimming and sport. */
    SWIMMING,
    /** Being outdoors. */
    OUTDOORS,
    /** Dancing. */
    DANCE,
    /** Singing, playing and listening. */
    MUSIC,
    /** Theatre, film and stage. */
    THEATRE,
    /** Reading and talking about books. */
    READING,
    /** Talking with others in a small circle. */
    CONVERSATION,
    /** Eating together. */
    MEALS,
    /** Coffee and company. */
    COFFEE,
    /** Cards and games. */
    GAMES,
    /** Lectures and courses. */
    LEARNING,
    /** Outings. */
    OUTINGS,
    /** Phone, tablet and computer. */
    DIGITAL
}
