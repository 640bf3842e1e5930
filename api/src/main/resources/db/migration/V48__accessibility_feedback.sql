-- What somebody tells us that they could not use. Whoever tells may say how to be reached; that is forgotten when it is settled.
create table accessibility_feedback (
    municipality_id text not null references municipality,
    feedback_id uuid not null,
    told_at timestamptz not null,
    what text not null,
    contact text,
    settled_at timestamptz,
    settled_by uuid,
    primary key (municipality_id, feedback_id),
    foreign key (municipality_id, settled_by) references staff (municipality_id, staff_id),
    check (settled_at is null or contact is null)
);
create index accessibility_feedback_open on accessibility_feedback (municipality_id, told_at) where settled_at is null;
