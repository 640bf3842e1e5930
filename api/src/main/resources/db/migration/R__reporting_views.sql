-- What figures are counted from. Every view has security_invoker: without it a view reads as its owner and row-level security is passed by.
-- A case that was a mistake is not counted. One row is one case: a person who comes back in a new case is offered a new talk. Dates are Swedish.
drop view if exists reporting_case, reporting_talk, reporting_talk_offered, reporting_talk_declined, reporting_talk_held;

create view reporting_talk_held with (security_invoker = true) as
select t.municipality_id, t.case_id, t.held_on as on_date, t.home_care
from health_talk t
where not exists (
    select from health_talk later
    where later.municipality_id = t.municipality_id and later.case_id = t.case_id
      and (later.signed_at, later.talk_id) > (t.signed_at, t.talk_id));

create view reporting_talk_declined with (security_invoker = true) as
select said.municipality_id, said.case_id, min(said.on_date) as on_date
from (
    select a.municipality_id, a.case_id, (a.at at time zone 'Europe/Stockholm')::date as on_date
    from contact_attempt a
    where a.outcome = 'TALK_DECLINED'
    union all
    select c.municipality_id, c.case_id, (c.closed_at at time zone 'Europe/Stockholm')::date
    from case_file c
    where c.close_reason = 'DECLINED') said
where not exists (
    select from health_talk t where t.municipality_id = said.municipality_id and t.case_id = said.case_id)
group by said.municipality_id, said.case_id;

create view reporting_talk_offered with (security_invoker = true) as
select h.municipality_id, h.case_id, h.on_date from reporting_talk_held h
union all
select d.municipality_id, d.case_id, d.on_date from reporting_talk_declined d
union all
select booked.municipality_id, booked.case_id, min(booked.on_date)
from (
    select e.municipality_id, e.case_id, (e.at at time zone 'Europe/Stockholm')::date as on_date
    from case_event e
    where e.kind = 'TalkBooked'
    union all
    select a.municipality_id, a.case_id, (a.at at time zone 'Europe/Stockholm')::date
    from contact_attempt a
    where a.outcome = 'TALK_BOOKED') booked
where not exists (
    select from reporting_talk_held h
    where h.municipality_id = booked.municipality_id and h.case_id = booked.case_id)
  and not exists (
    select from reporting_talk_declined d
    where d.municipality_id = booked.municipality_id and d.case_id = booked.case_id)
group by booked.municipality_id, booked.case_id;

create view reporting_talk with (security_invoker = true) as
select counted.municipality_id, counted.figure, counted.case_id, c.number, c.guide_id, c.person_id,
       counted.on_date, p.sex, p.birth_year, counted.home_care
from (
    select o.municipality_id, 'OFFERED' as figure, o.case_id, o.on_date, null::boolean as home_care
    from reporting_talk_offered o
    union all
    select h.municipality_id, 'HELD', h.case_id, h.on_date, h.home_care from reporting_talk_held h
    union all
    select d.municipality_id, 'DECLINED', d.case_id, d.on_date, null from reporting_talk_declined d) counted
join case_file c on c.municipality_id = counted.municipality_id and c.case_id = counted.case_id
join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
where c.close_reason is distinct from 'ENTERED_IN_ERROR';

comment on view reporting_talk_held is 'Cases in which a municipal health talk was held; the latest signed version counts.';
comment on column reporting_talk_held.municipality_id is 'Tenant.';
comment on column reporting_talk_held.case_id is 'The case.';
comment on column reporting_talk_held.on_date is 'Day of the talk.';
comment on column reporting_talk_held.home_care is 'Whether the person has home care or lives in special housing; null when not asked.';

comment on view reporting_talk_declined is 'Cases in which the person declined a health talk and none was held.';
comment on column reporting_talk_declined.municipality_id is 'Tenant.';
comment on column reporting_talk_declined.case_id is 'The case.';
comment on column reporting_talk_declined.on_date is 'Day the person first declined.';

comment on view reporting_talk_offered is 'Cases in which a health talk was offered: held, declined, or booked and neither yet. Someone who was never reached was offered none.';
comment on column reporting_talk_offered.municipality_id is 'Tenant.';
comment on column reporting_talk_offered.case_id is 'The case.';
comment on column reporting_talk_offered.on_date is 'Day the talk was held or declined, otherwise the day it was first booked; so that offered is the sum of held, declined and waiting in every period.';

comment on view reporting_talk is 'Health talks offered, held and declined, one row for each figure and case, with what they are counted by; never of a case that was a mistake.';
comment on column reporting_talk.municipality_id is 'Tenant.';
comment on column reporting_talk.figure is 'OFFERED, HELD or DECLINED.';
comment on column reporting_talk.case_id is 'The case.';
comment on column reporting_talk.number is 'Case number.';
comment on column reporting_talk.guide_id is 'The guide, or null.';
comment on column reporting_talk.person_id is 'The person; for the access log, never shown.';
comment on column reporting_talk.on_date is 'The day by which it is counted.';
comment on column reporting_talk.sex is 'WOMAN, MAN or UNKNOWN.';
comment on column reporting_talk.birth_year is 'Year of birth, or null.';
comment on column reporting_talk.home_care is 'For HELD: whether the person has home care; null when not asked.';

-- How far each case has come. The steps are facts that are written down; a case has passed a step only when it has passed those before.
create view reporting_case with (security_invoker = true) as
select c.municipality_id, c.case_id, c.number, c.guide_id, c.person_id, c.way_in, c.opened_at, c.close_reason, p.sex, p.birth_year,
       (select u.unit_id from unit u
        where u.municipality_id = c.municipality_id and u.unit_id = r.sender_unit_id and u.kind = 'HEALTH_CENTRE') as health_centre_id,
       (coalesce(r.received_at, c.opened_at) at time zone 'Europe/Stockholm')::date as told_on,
       talk.held_on as talk_on,
       case when talk.held_on is null then case when reached.yes then 1 else 0 end
            when visits.came = 0 then 2
            when visits.came < 3 then 3
            when stays.yes then 5
            else 4 end as step
from case_file c
join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
left join lateral (
    select r.sender_unit_id, r.received_at from referral r
    where r.municipality_id = c.municipality_id and r.case_id = c.case_id
    order by r.received_at, r.referral_id limit 1) r on true
left join lateral (
    select t.held_on from health_talk t
    where t.municipality_id = c.municipality_id and t.case_id = c.case_id
    order by t.signed_at desc, t.talk_id desc limit 1) talk on true
cross join lateral (
    select c.talk_at is not null or c.close_reason = 'DECLINED' or exists (
        select from contact_attempt a
        where a.municipality_id = c.municipality_id and a.case_id = c.case_id
          and a.outcome in ('CALL_BACK', 'TALK_BOOKED', 'TALK_DECLINED')) as yes) reached
cross join lateral (
    select count(*) as came from booking b
    where b.municipality_id = c.municipality_id and b.case_id = c.case_id and b.outcome = 'CAME') visits
cross join lateral (
    select exists (
        select from follow_up f
        where f.municipality_id = c.municipality_id and f.case_id = c.case_id and f.occasion = 'SIX_MONTHS'
          and f.participation = 'PARTICIPATING') as yes) stays
where c.close_reason is distinct from 'ENTERED_IN_ERROR';

comment on view reporting_case is 'How far each case has come from the way in to six months, and what it is counted by; never a case that was a mistake.';
comment on column reporting_case.municipality_id is 'Tenant.';
comment on column reporting_case.case_id is 'The case.';
comment on column reporting_case.number is 'Case number.';
comment on column reporting_case.guide_id is 'The guide, or null.';
comment on column reporting_case.person_id is 'The person; for the access log, never shown.';
comment on column reporting_case.way_in is 'How the person came.';
comment on column reporting_case.opened_at is 'When the case was opened; the year and the third of the year in which it is counted.';
comment on column reporting_case.close_reason is 'Why it ended, or null while it goes on.';
comment on column reporting_case.sex is 'WOMAN, MAN or UNKNOWN.';
comment on column reporting_case.birth_year is 'Year of birth, or null.';
comment on column reporting_case.health_centre_id is 'The health centre that sent the first referral; null without one.';
comment on column reporting_case.told_on is 'Day on which the first referral came, otherwise the day on which the case was opened.';
comment on column reporting_case.talk_on is 'Day of the health talk, or null.';
comment on column reporting_case.step is 'The furthest step: 0 found, 1 contacted, 2 health talk, 3 first visit, 4 third visit, 5 takes part after six months.';
