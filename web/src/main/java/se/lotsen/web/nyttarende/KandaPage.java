package se.lotsen.web.nyttarende;

import se.lotsen.web.support.Page;

/** Only those who may be the one that is being written down, for a swap while the guide writes. */
public record KandaPage(NyttArendePage page) implements Page {}
