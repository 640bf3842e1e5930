package se.lotsen.web.support;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * What is wrong with a table, in words.
 *
 * @param line its number in the file; line 1 is the headers
 * @param column header of the column, or empty
 */
public record LineFault(int line, String column, String text) {

    /** Of a file with more than {@link TableFile#MOST_BYTES}. */
    public static LineFault tooLarge(Texts t) {
        return new LineFault(1, "", t.of("problem.catalogue.import.large"));
    }

    /** Of a file that is no table. */
    public static LineFault unreadable(Texts t) {
        return new LineFault(1, "", t.of("problem.catalogue.import.unreadable"));
    }

    /**
     * Of headers that are none of the columns: nobody knows what they mean.
     *
     * @param columns as in {@link TableFile#columns}
     */
    public static List<LineFault> unknown(CSVRecord headers, List<String> columns, Texts t) {
        return IntStream.range(0, headers.size())
                .filter(i -> columns.get(i).isEmpty())
                .mapToObj(i -> headers.get(i).strip())
                .filter(typed -> !typed.isEmpty())
                .map(typed -> new LineFault(1, typed, t.of("problem.catalogue.import.column")))
                .toList();
    }

    /**
     * Of columns that have to be there and are not.
     *
     * @param columns as in {@link TableFile#columns}
     * @param header of a name
     */
    public static List<LineFault> missing(
            List<String> names, List<String> columns, UnaryOperator<String> header, Texts t) {
        return names.stream()
                .filter(name -> !columns.contains(name))
                .map(name -> new LineFault(1, header.apply(name), t.of("problem.catalogue.import.columnMissing")))
                .toList();
    }
}
