-- An exception from a requirement that was approved by mistake is taken back: it counts no longer, and is kept with who and why.
alter table agreement_exception
    add column taken_back_at timestamptz,
    add column taken_back_by uuid,
    add column taken_back_why text,
    add foreign key (municipality_id, taken_back_by) references staff (municipality_id, staff_id),
    add check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null)),
    add constraint agreement_exception_why check (char_length(taken_back_why) <= 1000);
