package se.lotsen.web.remiss;

import se.lotsen.web.support.Page;

/** Only the preview, for a swap while the guide writes. */
public record PreviewPage(RemissPage page) implements Page {}
