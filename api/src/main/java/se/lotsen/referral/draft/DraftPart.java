package se.lotsen.referral.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentDay;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Protection;
import se.lotsen.referral.DirectAnswer;
import se.lotsen.referral.Need;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PhoneNumber;
import se.lotsen.shared.Swedish;

/** One part of a draft as it was typed, and what must be put right before it can be sent. */
public sealed interface DraftPart {

    /**
     * What a part is judged against.
     *
     * @param others SCB codes of the other municipalities that the health centre may send to
     */
    record Against(LocalDate today, NumberPolicy numbers, Set<String> others) {}

    /** Which part it is. */
    DraftSection section();

    /** Everything that is missing or wrong; the fields are those of the record. */
    List<FieldError> errors(Against against);

    /**
     * Whom it is about.
     *
     * @param number as typed; spaces and a hyphen are fine
     * @param livesHere true when the person lives in the municipality that receives the referral
     * @param receiver SCB code of that municipality, or null when it is the nurse's own
     * @param language ISO 639-1 code
     */
    record Who(
            String number,
            String givenName,
            String familyName,
            @Nullable Boolean livesHere,
            @Nullable String receiver,
            String language,
            boolean interpreter,
            Protection protection)
            implements DraftPart {

        @Override
        public DraftSection section() {
            return DraftSection.PERSON;
        }

        /** The number when it can be read as one. */
        public Optional<PersonNumber> personNumber() {
            return PersonNumber.fromTyped(number) instanceof PersonNumber.Parsed(var read)
                    ? Optional.of(read)
                    : Optional.empty();
        }

        @Override
        public List<FieldError> errors(Against against) {
            var errors = new ArrayList<FieldError>();
            numberError(against).ifPresent(key -> errors.add(new FieldError("number", key)));
            if (givenName.isEmpty()) errors.add(new FieldError("givenName", "draft.givenName.missing"));
            if (familyName.isEmpty()) errors.add(new FieldError("familyName", "draft.familyName.missing"));
            if (livesHere == null) errors.add(new FieldError("livesHere", "draft.livesHere.missing"));
            if (Boolean.FALSE.equals(livesHere)) errors.add(new FieldError("livesHere", "draft.livesHere.elsewhere"));
            if (receiver != null && !against.others().contains(receiver)) {
                errors.add(new FieldError("livesHere", "draft.livesHere.notConnected"));
            }
            return errors;
        }

        private Optional<String> numberError(Against against) {
            return against.numbers().refusesTyped(number, against.today()).map(reason -> "draft.number." + reason);
        }
    }

    /**
     * What the person allows.
     *
     * @param given how, or null while it is not said
     * @param givenOn the day as typed, right or wrong
     * @param motive why, when the ground is not consent
     * @param back how much the municipality may tell, or null while it is not said
     * @param items what it may tell when it is only some
     */
    record Permission(
            @Nullable Given given,
            String givenOn,
            String motive,
            @Nullable Back back,
            Set<ConsentItem> items) implements DraftPart {

        /** On what ground the referral may be sent. */
        public enum Given {
            ORAL,
            WRITTEN,
            ELECTRONIC,
            /** The person cannot take a stand but is at risk: OSL 25 kap. 13 §. */
            CANNOT_DECIDE
        }

        /** How much the municipality may tell the health centre. */
        public enum Back {
            ALL,
            SOME,
            NOTHING
        }

        @Override
        public DraftSection section() {
            return DraftSection.CONSENT;
        }

        @Override
        public List<FieldError> errors(Against against) {
            var errors = new ArrayList<FieldError>();
            if (given == null) errors.add(new FieldError("given", "draft.given.missing"));
            if (given == Given.CANNOT_DECIDE && motive.isEmpty()) {
                errors.add(new FieldError("motive", "draft.motive.missing"));
            }
            var day = day();
            if (day.isEmpty()) {
                errors.add(new FieldError("givenOn", "date.unreadable"));
            } else {
                ConsentDay.wrong(day.get(), against.today())
                        .ifPresent(key -> errors.add(new FieldError("givenOn", key)));
            }
            if (back == null) errors.add(new FieldError("back", "draft.back.missing"));
            if (back == Back.SOME && items.isEmpty()) errors.add(new FieldError("items", "draft.items.missing"));
            return errors;
        }

        /** The day that was typed, or empty when it is none. */
        public Optional<LocalDate> day() {
            return Swedish.typedDate(givenOn);
        }

        /** Items that the municipality may tell back. */
        public Set<ConsentItem> toHealthCentre() {
            if (back == Back.ALL) return Set.of(ConsentItem.values());
            return back == Back.SOME ? items : Set.of();
        }
    }

    /**
     * Why the person is referred.
     *
     * @param lonely answer to the single question, or null when it was not asked
     * @param ucla3 the sum as typed, empty when it was not asked
     * @param risk for guides only
     */
    record Why(String reason, @Nullable DirectAnswer lonely, String ucla3, boolean urgent, String risk)
            implements DraftPart {

        @Override
        public DraftSection section() {
            return DraftSection.REASON;
        }

        /** The sum 3–9, or null. */
        public @Nullable Integer sum() {
            return ucla3.matches("[3-9]") ? Integer.valueOf(ucla3) : null;
        }

        @Override
        public List<FieldError> errors(Against against) {
            var errors = new ArrayList<FieldError>();
            if (reason.isEmpty()) errors.add(new FieldError("reason", "draft.reason.missing"));
            if (!ucla3.isEmpty() && sum() == null) errors.add(new FieldError("ucla3", "draft.ucla3.outside"));
            return errors;
        }
    }

    /** What the person wants and what may stand in the way. Nothing of it is required. */
    record Wishes(String ownWish, Set<Need> needs, String note) implements DraftPart {

        @Override
        public DraftSection section() {
            return DraftSection.WISHES;
        }

        @Override
        public List<FieldError> errors(Against against) {
            return List.of();
        }
    }

    /**
     * How the guide reaches the person.
     *
     * @param when best time to call, in words
     * @param relative who to talk to when that is how the person is reached
     */
    record Reach(
            ContactPreference preference,
            String phone,
            String when,
            String street,
            String postalCode,
            String city,
            String relative)
            implements DraftPart {

        @Override
        public DraftSection section() {
            return DraftSection.CONTACT;
        }

        @Override
        public List<FieldError> errors(Against against) {
            var errors = new ArrayList<FieldError>();
            if (preference == ContactPreference.PHONE && phone.isEmpty()) {
                errors.add(new FieldError("phone", "draft.phone.missing"));
            } else if (!phone.isEmpty() && PhoneNumber.parse(phone).isEmpty()) {
                errors.add(new FieldError("phone", "draft.phone.unreadable"));
            }
            if (preference == ContactPreference.LETTER && street.isEmpty()) {
                errors.add(new FieldError("street", "draft.street.missing"));
            }
            if (!postalCode.isEmpty() && !postalCode.matches("\\d{3} ?\\d{2}")) {
                errors.add(new FieldError("postalCode", "draft.postalCode.unreadable"));
            }
            if (preference == ContactPreference.RELATIVE && relative.isEmpty()) {
                errors.add(new FieldError("relative", "draft.relative.missing"));
            }
            return errors;
        }
    }
}
