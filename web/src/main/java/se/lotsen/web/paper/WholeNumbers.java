package se.lotsen.web.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as in Swedish, but never inside a telephone number or a date. */
final class WholeNumbers implements FSTextBreaker {

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.of("sv", "SE"));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }

    @Override
    public int next() {
        var at = lines.next();
        while (at != BreakIterator.DONE && isInsideNumber(at)) at = lines.next();
        return at;
    }

    private boolean isInsideNumber(int at) {
        if (at < 2 || at >= text.length()) return false;
        var between = text.charAt(at - 1);
        return (between == ' ' || between == '-')
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
    }
}
