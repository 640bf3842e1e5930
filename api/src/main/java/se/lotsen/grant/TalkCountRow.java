package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TalkCountRow(int counted, int paid) {}
