package se.lotsen.web.nyremiss;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** The receipt as a file to keep, with the words of the page. */
public record KvittoPaper(KvittoPage receipt, Instant writtenAt) implements Paper {}
