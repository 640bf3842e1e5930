-- What people think of what the municipality does: complaints, opinions, deviations and praise. Whoever tells may be nobody in particular.
create table complaint (
    municipality_id text not null references municipality,
    complaint_id uuid not null,
    number text not null,
    kind text not null check (kind in ('OPINION', 'COMPLAINT', 'DEVIATION', 'PRAISE')),
    teller text not null check (teller in ('OTHER', 'SERVICE_USER', 'STAFF', 'RELATIVE', 'PATIENT_BOARD', 'PARTNER', 'SENIOR')),
    subject text check (subject in ('OTHER', 'STAFFING', 'TREATMENT', 'INFORMATION', 'ROUTINES', 'QUESTION_OR_IDEA', 'SURROUNDINGS',
        'PERSONAL_DATA', 'COMPETENCE', 'TECHNOLOGY', 'ACCESSIBILITY', 'MISSED_OR_LATE')),
    subject_note text,
    way text not null check (way in ('PHONE', 'MEETING', 'LETTER', 'EMAIL', 'WEB')),
    what text not null,
    received_on date not null,
    contact text,
    feedback_due_on date,
    feedback_on date,
    feedback_note text,
    led_to text,
    registered_by uuid,
    registered_at timestamptz not null,
    sorted_by uuid,
    sorted_at timestamptz,
    dismissed_at timestamptz,
    dismissed_by uuid,
    dismissed_why text,
    primary key (municipality_id, complaint_id),
    unique (municipality_id, number),
    foreign key (municipality_id, registered_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, sorted_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, dismissed_by) references staff (municipality_id, staff_id),
    check (kind <> 'PRAISE' or subject is null),
    check (sorted_at is null or kind = 'PRAISE' or subject is not null),
    check (contact is null or feedback_due_on is not null),
    check (feedback_on is null or (feedback_due_on is not null and contact is null)),
    check ((dismissed_at is null) = (dismissed_why is null)),
    check (dismissed_at is null or contact is null)
);
create index complaint_time on complaint (municipality_id, received_on, number);

create table complaint_measure (
    municipality_id text not null references municipality,
    measure_id uuid not null,
    complaint_id uuid not null,
    what text not null,
    activity_id uuid,
    done_on date not null,
    noted_by uuid not null,
    noted_at timestamptz not null,
    primary key (municipality_id, measure_id),
    foreign key (municipality_id, complaint_id) references complaint (municipality_id, complaint_id),
    foreign key (municipality_id, activity_id) references activity (municipality_id, activity_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index complaint_measure_complaint on complaint_measure (municipality_id, complaint_id);

-- What a manager writes about a third of a year, version by version; and what the board was told, as it was then.
create table tertial_text (
    municipality_id text not null references municipality,
    text_id uuid not null,
    year int not null,
    third text not null check (third in ('T1', 'T2', 'VB')),
    topic text not null,
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (municipality_id, text_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);
create index tertial_text_topic on tertial_text (municipality_id, year, topic, third, written_at desc);

create table tertial_lock (
    municipality_id text not null references municipality,
    lock_id uuid not null,
    year int not null,
    third text not null check (third in ('T1', 'T2', 'VB')),
    content jsonb not null,
    locked_by uuid not null,
    locked_at timestamptz not null,
    primary key (municipality_id, lock_id),
    foreign key (municipality_id, locked_by) references staff (municipality_id, staff_id)
);
create index tertial_lock_third on tertial_lock (municipality_id, year, third, locked_at desc);
