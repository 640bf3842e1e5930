package se.lotsen.profiles;

import java.util.List;

/** Messages that show the contract: right ones, wrong ones with the answer they get, what else is sent, and what Lotsen sends back. */
public final class Examples {

    private static final String VALID = "examples/valid/";
    private static final String INVALID = "examples/invalid/";
    private static final String REQUESTS = "examples/requests/";
    private static final String RECORDS = "examples/records/";
    private static final String OUTBOUND = "examples/outbound/";

    private Examples() {}

    /** Referrals that are accepted. */
    public static List<Example> valid() {
        return in(VALID);
    }

    /** Referrals that are refused; their names tell with what. */
    public static List<Example> invalid() {
        return in(INVALID);
    }

    /** What else a sender sends: an answer to a question, a status that changes, a subscription. */
    public static List<Example> requests() {
        return in(REQUESTS);
    }

    /** What is neither sent nor answered: who takes part, and a municipality's own record of a talk. */
    public static List<Example> records() {
        return in(RECORDS);
    }

    /** What a health centre gets back, at each step: Tasks, reports, questions, notifications, the directory, and the answer of each status. */
    public static List<Example> outbound() {
        return in(OUTBOUND);
    }

    private static List<Example> in(String folder) {
        return Resources.lines(folder + "index.txt").stream()
                .map(name -> new Example(name, Resources.text(folder + name)))
                .toList();
    }

    /**
     * One example file.
     *
     * @param name its file name; an invalid one is named {@code STATUS.ISSUE.ERRORCODE.what-is-wrong.json}
     * @param json its text, which need not be JSON in an invalid example
     */
    public record Example(String name, String json) {

        /** The HTTP status that an invalid example is answered with. */
        public int status() {
            return Integer.parseInt(part(0));
        }

        /** The code of the issue that an invalid example is answered with, for instance {@code value}. */
        public String issueCode() {
            return part(1);
        }

        /** The error code that an invalid example is answered with, for instance {@code person-id-invalid}. */
        public String errorCode() {
            return part(2);
        }

        private String part(int number) {
            var parts = name.split("\\.", -1);
            if (parts.length != 5) {
                throw new IllegalStateException(name + " is not the name of an invalid example");
            }
            return parts[number];
        }

        /** The name alone, because that is what a test report should show. */
        @Override
        public String toString() {
            return name;
        }
    }
}
