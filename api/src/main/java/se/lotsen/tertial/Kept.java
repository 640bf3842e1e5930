package se.lotsen.tertial;

import java.util.List;

/** What a lock keeps. */
record Kept(List<Told> told) {}
