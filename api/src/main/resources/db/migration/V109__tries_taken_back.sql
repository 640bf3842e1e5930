-- A try to reach the person that was written by mistake can be taken back for half an hour; then the day of the next contact is what it was.
alter table contact_attempt add column contact_on_before date;
alter table contact_attempt add column taken_back_at timestamptz;
