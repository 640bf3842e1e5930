-- Kept on the place: a session that is moved is another place, and is told again.
alter table booking
    add column reminded_at timestamptz,
    add column reminded_by uuid,
    add constraint booking_reminded_check check ((reminded_at is null) = (reminded_by is null)),
    add constraint booking_reminded_by_fkey foreign key (municipality_id, reminded_by) references staff (municipality_id, staff_id);
