package se.lotsen.instrument;

import java.util.List;
import java.util.stream.Stream;

/** The instruments of the health talk and of referrals, in the version we ask today. Each class tells its source and its rules. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
public enum Instrument {
    UCLA_3(Ucla3.KEY, "1.0", Ucla3.ITEMS) {
        @Override
        public Score score(Answers answers) {
            return Ucla3.score(answers);
        }
    },
    DIRECT_LONELINESS(DirectLoneliness.KEY, "1.0", DirectLoneliness.ITEMS) {
        @Override
        public Score score(Answers answers) {
            return Scoring.ordered(items(), answers);
        }
    },
    BOTHERED_BY_LONELINESS(BotheredByLoneliness.KEY, "1.0", BotheredByLoneliness.ITEMS) {
        @Override
        public Score score(Answers answers) {
            return Scoring.ordered(items(), answers);
        }
    },
    WHO_5(Who5.KEY, "1.0", Who5.ITEMS) {
        @Override
        public Score score(Answers answers) {
            return Who5.score(answers);
        }
    },
    SELF_RATED_HEALTH(SelfRatedHealth.KEY, "1.0", SelfRatedHealth.ITEMS) {
        @Override
        public Score score(Answers answers) {
            return Scoring.ordered(items(), answers);
        }
    };

    private final String key;
    private final String version;
    private final List<Item> items;

    Instrument(String key, String version, List<Item> items) {
        this.key = key;
        this.version = version;
        this.items = items;
    }

    /** The score by the rules of the current version; never of answers given to an older one. */
    public abstract Score score(Answers answers);

    public String key() {
        return key;
    }

    public String version() {
        return version;
    }

    public List<Item> items() {
        return items;
    }

    public String titleKey() {
        return "instrument.%s.title".formatted(key);
    }

    /** The sentence before the questions. */
    public String introKey() {
        return "instrument.%s.intro".formatted(key);
    }

    /** Where the instrument comes from and what is known about its Swedish wording. */
    public String sourceKey() {
        return "instrument.%s.source".formatted(key);
    }

    /** Every message a bundle must hold for this instrument to be shown. */
    public List<String> messageKeys() {
        return Stream.concat(
                        Stream.of(titleKey(), introKey(), sourceKey()),
                        items.stream()
                                .flatMap(item -> Stream.concat(
                                        Stream.of(item.messageKey()),
                                        item.options().stream().map(Item.Option::messageKey))))
                .distinct()
                .toList();
    }
}
