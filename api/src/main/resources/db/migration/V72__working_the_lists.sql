-- Who answers a referral. It stands beside the referral, whose sender is not told and which gets no new version by it.
create table referral_claim (
    municipality_id text not null references municipality,
    referral_id uuid not null,
    guide_id uuid not null,
    primary key (municipality_id, referral_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id),
    foreign key (municipality_id, guide_id) references staff (municipality_id, staff_id)
);

-- A handover moves unanswered referrals as it moves cases.
create table handover_referral (
    municipality_id text not null references municipality,
    handover_id uuid not null,
    referral_id uuid not null,
    to_guide uuid,
    refusal text check (refusal in ('ANSWERED', 'MEANWHILE', 'PROTECTED')),
    taken_back boolean not null default false,
    primary key (municipality_id, handover_id, referral_id),
    check ((to_guide is null) = (refusal is not null)),
    foreign key (municipality_id, handover_id) references handover (municipality_id, handover_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id),
    foreign key (municipality_id, to_guide) references staff (municipality_id, staff_id)
);

-- A list as somebody wants to see it again: the query of its address and nothing of what it showed.
create table saved_view (
    municipality_id text not null references municipality,
    view_id uuid not null,
    list text not null check (list in ('REFERRALS', 'CASES')),
    name text not null check (length(name) between 1 and 40),
    query text not null check (length(query) <= 1000),
    saved_by uuid not null,
    shared boolean not null,
    primary key (municipality_id, view_id),
    foreign key (municipality_id, saved_by) references staff (municipality_id, staff_id)
);
create index saved_view_list on saved_view (municipality_id, list, name);
