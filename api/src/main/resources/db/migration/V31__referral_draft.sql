create table referral_draft (
    municipality_id text not null references municipality,
    draft_id uuid not null,
    unit_id uuid not null,
    staff_id uuid not null,
    content jsonb not null,
    saved_at timestamptz not null,
    primary key (municipality_id, draft_id),
    foreign key (municipality_id, unit_id) references unit (municipality_id, unit_id),
    foreign key (municipality_id, staff_id) references staff (municipality_id, staff_id)
);
create index referral_draft_writer on referral_draft (municipality_id, unit_id, staff_id, saved_at);
