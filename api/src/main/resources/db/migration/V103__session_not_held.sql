-- The person came and the session was not held: neither a visit nor a miss.
alter table booking drop constraint booking_outcome_check;
alter table booking add constraint booking_outcome_check
    check (outcome in ('BOOKED', 'CAME', 'NO_SHOW', 'NOT_HELD', 'CANCELLED'));
