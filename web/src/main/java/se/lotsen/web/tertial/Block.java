package se.lotsen.web.tertial;

import java.util.List;

/** A piece of a report, the same whether it is printed or opened in a word processor. */
public sealed interface Block {

    /** A heading; 1 is the document's. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Line(String text) implements Block {}

    /** A table. Its first column names the rows. */
    record Grid(List<String> head, List<List<String>> rows) implements Block {}
}
