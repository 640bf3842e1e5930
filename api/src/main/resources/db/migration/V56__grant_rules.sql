-- Any number of grants, each with its own rules, shares to units, talks paid, report form and reports; and the same money in one grant only.
alter table state_grant
    add column target_group text not null default 'ANYONE' check (target_group in ('ANYONE', 'WITHOUT_HOME_CARE', 'WITH_HOME_CARE')),
    add column cost_types text[] not null default array['STAFF', 'TRAINING', 'INFORMATION', 'PREMISES', 'IT', 'BOUGHT_TALKS', 'OTHER'],
    add column requisition_due date,
    add column requisitioned_on date,
    add column contact text;
update state_grant set target_group = 'WITHOUT_HOME_CARE' where without_home_care_only;
alter table state_grant drop column without_home_care_only;
alter table state_grant alter column target_group drop default, alter column cost_types drop default;

create table grant_condition (
    municipality_id text not null references municipality,
    grant_id uuid not null,
    kind text not null check (kind in ('ACTIVITIES', 'COST_TYPES', 'PERIOD', 'TARGET_GROUP')),
    quote text not null,
    source text not null,
    primary key (municipality_id, grant_id, kind),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id)
);
insert into grant_condition
select municipality_id, grant_id, 'ACTIVITIES', 'Statsbidraget får inte finansiera aktiviteter för äldre',
       'Socialstyrelsen, Statsbidrag till kommunerna för arbete med hälsosamtal för äldre, 2026'
from state_grant where not activities_allowed;

create table grant_allocation (
    municipality_id text not null references municipality,
    allocation_id uuid not null,
    grant_id uuid not null,
    unit text not null,
    amount_ore bigint not null check (amount_ore <> 0),
    decision text not null,
    decided_on date not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    primary key (municipality_id, allocation_id),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id),
    foreign key (municipality_id, entered_by) references staff (municipality_id, staff_id)
);
create index grant_allocation_grant on grant_allocation (municipality_id, grant_id);

alter table grant_posting
    add column unit text,
    add column taken_back_at timestamptz;
update grant_posting p set taken_back_at = r.posted_at
from grant_posting r
where r.municipality_id = p.municipality_id and r.reverses = p.posting_id;
-- Vouchers are numbered anew each year. One that was taken back is free again.
create unique index grant_posting_voucher on grant_posting (municipality_id, extract(year from booked_on), voucher)
    where taken_back_at is null;

create table grant_talk (
    municipality_id text not null references municipality,
    link_id uuid not null,
    posting_id uuid not null,
    case_id uuid not null,
    linked_at timestamptz not null,
    linked_by uuid not null,
    released_at timestamptz,
    primary key (municipality_id, link_id),
    foreign key (municipality_id, posting_id) references grant_posting (municipality_id, posting_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, linked_by) references staff (municipality_id, staff_id)
);
-- A talk is paid once, by one grant.
create unique index grant_talk_paid_once on grant_talk (municipality_id, case_id) where released_at is null;
create index grant_talk_posting on grant_talk (municipality_id, posting_id);

create table grant_repayment (
    municipality_id text not null references municipality,
    repayment_id uuid not null,
    grant_id uuid not null,
    paid_on date not null,
    amount_ore bigint not null check (amount_ore > 0),
    reference text not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, repayment_id),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index grant_repayment_grant on grant_repayment (municipality_id, grant_id);

create table grant_question (
    municipality_id text not null references municipality,
    question_id uuid not null,
    grant_id uuid not null,
    position int not null,
    wording text not null,
    figure text,
    answer text,
    answered_at timestamptz,
    answered_by uuid,
    dropped_at timestamptz,
    primary key (municipality_id, question_id),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id),
    foreign key (municipality_id, answered_by) references staff (municipality_id, staff_id)
);
create index grant_question_grant on grant_question (municipality_id, grant_id, position);

create table grant_report (
    municipality_id text not null references municipality,
    grant_id uuid not null,
    version int not null check (version > 0),
    contents text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    signatory text not null,
    submitted_at timestamptz not null,
    submitted_by uuid not null,
    primary key (municipality_id, grant_id, version),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id),
    foreign key (municipality_id, submitted_by) references staff (municipality_id, staff_id),
    check (sha256 = encode(sha256(convert_to(contents, 'UTF8')), 'hex'))
);
