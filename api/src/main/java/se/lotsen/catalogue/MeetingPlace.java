package se.lotsen.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where activities are held. Null means that nobody has stated it.
 *
 * @param slug name in addresses
 * @param organiser who runs it
 * @param area town or district
 * @param busStop bus stop within about 200 metres
 * @param smallGroup groups here are small
 * @param aloneFriendly someone here meets a person who comes alone
 * @param invented true when the place or its facts are made up for the demonstration
 * @param address street and number
 * @param phone to the place, national format
 * @param assuredOn day the facts were last checked
 * @param endedOn day on which it was closed down, or null while it is there
 * @param source document and lines where the place is named
 */
public record MeetingPlace(
        UUID id,
        String slug,
        String name,
        @Nullable String organiser,
        @Nullable String area,
        @Nullable Boolean toilet,
        @Nullable Boolean hearingLoop,
        @Nullable Boolean stepFree,
        @Nullable Boolean busStop,
        @Nullable Boolean smallGroup,
        @Nullable Boolean aloneFriendly,
        boolean invented,
        @Nullable String source,
        @Nullable String address,
        @Nullable String phone,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate endedOn) {}
