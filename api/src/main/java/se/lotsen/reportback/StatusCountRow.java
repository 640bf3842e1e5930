package se.lotsen.reportback;

import io.micronaut.core.annotation.Introspected;
import se.lotsen.referral.TaskStatus;

@Introspected
record StatusCountRow(TaskStatus taskStatus, int referrals) {}
