-- How the person is reminded of a session, as agreed when it was booked; null follows how the person wants to be reached.
alter table booking add column reminder text constraint booking_reminder_check check (reminder in ('SMS', 'PHONE', 'NONE'));
