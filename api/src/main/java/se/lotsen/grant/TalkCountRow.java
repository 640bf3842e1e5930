package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TalkCountRow(int held, int withoutHomeCare, int notAsked) {}
