-- What figures are counted from. Every view has security_invoker: without it a view reads as its owner and row-level security is passed by.
-- A case that was a mistake is not counted. One row is one case: a person who comes back in a new case is offered a new talk. Dates are Swedish.
drop view if exists reporting_need, reporting_case, reporting_case_told, grant_counted_talk, session_visits, session_week, missed_twice,
    reporting_talk, reporting_talk_offered, reporting_talk_waiting, reporting_talk_declined, reporting_talk_held;

create view reporting_talk_held with (security_invoker = true) as
select t.municipality_id, t.case_id, t.held_on as on_date, t.home_care, t.home_care_from, t.home_care_on
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

create view reporting_talk_waiting with (security_invoker = true) as
select booked.municipality_id, booked.case_id, min(booked.on_date) as on_date
from (
    select e.municipality_id, e.case_id, (e.at at time zone 'Europe/Stockholm')::date as on_date
    from case_event e
    where e.kind = 'TalkBooked'
    union all
    select a.municipality_id, a.case_id, (a.at at time zone 'Europe/Stockholm')::date
    from contact_attempt a
    where a.outcome = 'TALK_BOOKED') booked
where not exists (
    select from health_talk t where t.municipality_id = booked.municipality_id and t.case_id = booked.case_id)
  and not exists (
    select from reporting_talk_declined d
    where d.municipality_id = booked.municipality_id and d.case_id = booked.case_id)
group by booked.municipality_id, booked.case_id;

create view reporting_talk with (security_invoker = true) as
select counted.municipality_id, counted.figure, counted.case_id, c.number, c.guide_id, c.person_id,
       counted.on_date, p.sex, p.birth_year, counted.home_care, counted.home_care_from, counted.home_care_on
from (
    select h.municipality_id, 'HELD' as figure, h.case_id, h.on_date, h.home_care, h.home_care_from, h.home_care_on
    from reporting_talk_held h
    union all
    select d.municipality_id, 'DECLINED', d.case_id, d.on_date, null, null, null from reporting_talk_declined d
    union all
    select w.municipality_id, 'WAITING', w.case_id, w.on_date, null, null, null from reporting_talk_waiting w
    union all
    select h.municipality_id, 'OFFERED', h.case_id, h.on_date, null, null, null from reporting_talk_held h
    union all
    select d.municipality_id, 'OFFERED', d.case_id, d.on_date, null, null, null from reporting_talk_declined d
    union all
    select w.municipality_id, 'OFFERED', w.case_id, w.on_date, null, null, null from reporting_talk_waiting w) counted
join case_file c on c.municipality_id = counted.municipality_id and c.case_id = counted.case_id
join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
where c.close_reason is distinct from 'ENTERED_IN_ERROR';

-- Cases whose person missed the last two sessions of which something is said.
create view missed_twice with (security_invoker = true) as
select last.municipality_id, last.case_id, last.activity_id, last.starts_at as missed_at, last.outcome_at as registered_at,
       greatest(last.outcome_at, before.outcome_at) as known_at
from (
    select b.municipality_id, b.case_id, b.outcome, b.outcome_at, s.starts_at, s.activity_id,
           row_number() over settled as back
    from booking b
    join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
    where b.outcome in ('CAME', 'NO_SHOW')
    window settled as (partition by b.municipality_id, b.case_id order by s.starts_at desc, b.booking_id desc)) last
join lateral (
    select b.outcome, b.outcome_at
    from booking b
    join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
    where b.municipality_id = last.municipality_id and b.case_id = last.case_id and b.outcome in ('CAME', 'NO_SHOW')
    order by s.starts_at desc, b.booking_id desc
    offset 1 limit 1) before on before.outcome = 'NO_SHOW'
where last.back = 1 and last.outcome = 'NO_SHOW';

-- A session and the Thursday of its week: a week belongs to the year of its Thursday, as in an agreement.
create view session_week with (security_invoker = true) as
select s.municipality_id, s.session_id, s.activity_id, s.place_id, s.starts_at, s.ends_at,
       s.cancelled_at is not null as cancelled,
       cast(date_trunc('week', s.starts_at at time zone 'Europe/Stockholm') as date) + 3 as thursday
from activity_session s;

-- Visits of a session are those of its newest count, and where nobody counted those booked who came. Of those shown by name to the leader who
-- counted, the ones count who are now said to have come; a count from before they were listed keeps its number.
create view session_visits with (security_invoker = true) as
select s.municipality_id, s.session_id, s.activity_id, s.place_id, s.starts_at, s.ends_at, s.cancelled_at is not null as cancelled,
       c.version,
       c.session_id is not null or came.visits > 0 as counted,
       came.visits + coalesce(c.women + c.men + c.not_stated, 0) as visits,
       came.women + coalesce(c.women, 0) as women,
       came.men + coalesce(c.men, 0) as men,
       c.lives_here, c.lives_area, c.lives_elsewhere, c.new_visitors, c.portions
from activity_session s
left join lateral (
    select n.* from session_count n
    where n.municipality_id = s.municipality_id and n.session_id = s.session_id and s.cancelled_at is null
    order by n.version desc limit 1) c on true
left join lateral (
    select count(*) as listed,
           count(*) filter (where b.outcome = 'CAME') as visits,
           count(*) filter (where b.outcome = 'CAME' and p.sex = 'WOMAN') as women,
           count(*) filter (where b.outcome = 'CAME' and p.sex = 'MAN') as men
    from booking b
    join case_file f on f.municipality_id = b.municipality_id and f.case_id = b.case_id
    left join person p on p.municipality_id = f.municipality_id and p.person_id = f.person_id
    where b.municipality_id = s.municipality_id and b.session_id = s.session_id and s.cancelled_at is null
      and (c.session_id is null
           or exists (select from session_named n
                      where n.municipality_id = b.municipality_id and n.session_id = b.session_id
                        and n.booking_id = b.booking_id))) said on true
cross join lateral (
    select case when c.session_id is not null and said.listed = 0 then c.named else said.visits end as visits,
           case when c.session_id is not null and said.listed = 0 then c.named_women else said.women end as women,
           case when c.session_id is not null and said.listed = 0 then c.named_men else said.men end as men) came;
-- A talk counts for every grant whose period and target group it is inside, and is paid by one posting of one of them at most. Who told about home
-- care is told where the grant asks for it.
create view grant_counted_talk with (security_invoker = true) as
select g.municipality_id, g.grant_id, t.case_id, t.number, t.guide_id, t.person_id, t.on_date, t.sex,
       case when g.target_group <> 'ANYONE' then t.home_care_from end as home_care_from,
       case when g.target_group <> 'ANYONE' then t.home_care_on end as home_care_on,
       l.posting_id, p.grant_id as paid_by, p.voucher
from state_grant g
join reporting_talk t on t.municipality_id = g.municipality_id and t.figure = 'HELD'
    and t.on_date between g.usable_from and g.usable_to
    and grant_counts(g.target_group, t.home_care)
left join grant_talk l on l.municipality_id = t.municipality_id and l.case_id = t.case_id and l.released_at is null
left join grant_posting p on p.municipality_id = l.municipality_id and p.posting_id = l.posting_id;

comment on view reporting_talk_held is 'Cases in which a municipal health talk was held; the latest signed version counts.';
comment on column reporting_talk_held.municipality_id is 'Tenant.';
comment on column reporting_talk_held.case_id is 'The case.';
comment on column reporting_talk_held.on_date is 'Day of the talk.';
comment on column reporting_talk_held.home_care is 'Whether the person has home care or lives in special housing; null when not asked.';
comment on column reporting_talk_held.home_care_from is 'Who said so, or null.';
comment on column reporting_talk_held.home_care_on is 'Day on which it was said, or null.';

comment on view reporting_talk_declined is 'Cases in which the person declined a health talk and none was held.';
comment on column reporting_talk_declined.municipality_id is 'Tenant.';
comment on column reporting_talk_declined.case_id is 'The case.';
comment on column reporting_talk_declined.on_date is 'Day the person first declined.';

comment on view reporting_talk_waiting is 'Cases in which a health talk was booked, and neither held nor declined yet. Someone who was never reached waits for none.';
comment on column reporting_talk_waiting.municipality_id is 'Tenant.';
comment on column reporting_talk_waiting.case_id is 'The case.';
comment on column reporting_talk_waiting.on_date is 'Day it was first booked.';

comment on view reporting_talk is 'Health talks held, declined and waiting, and offered, which is the three of them; one row for each figure and case, with what they are counted by; never of a case that was a mistake.';
comment on column reporting_talk.municipality_id is 'Tenant.';
comment on column reporting_talk.figure is 'HELD, DECLINED, WAITING or OFFERED. A case is in one of the first three, on the same day as in the last.';
comment on column reporting_talk.case_id is 'The case.';
comment on column reporting_talk.number is 'Case number.';
comment on column reporting_talk.guide_id is 'The guide, or null.';
comment on column reporting_talk.person_id is 'The person; for the access log, never shown.';
comment on column reporting_talk.on_date is 'The day by which it is counted.';
comment on column reporting_talk.sex is 'WOMAN, MAN or UNKNOWN.';
comment on column reporting_talk.birth_year is 'Year of birth, or null.';
comment on column reporting_talk.home_care is 'For HELD: whether the person has home care; null when not asked.';
comment on column reporting_talk.home_care_from is 'For HELD: who said so, or null.';
comment on column reporting_talk.home_care_on is 'For HELD: day on which it was said, or null.';

comment on view session_week is 'Each session with its week.';
comment on column session_week.municipality_id is 'Tenant.';
comment on column session_week.session_id is 'The session.';
comment on column session_week.activity_id is 'The activity.';
comment on column session_week.place_id is 'Where it is held, or empty.';
comment on column session_week.starts_at is 'When it begins.';
comment on column session_week.ends_at is 'When it ends.';
comment on column session_week.cancelled is 'True when it is cancelled.';
comment on column session_week.thursday is 'Thursday of its week, which decides the year that the week belongs to.';
comment on view session_visits is 'Visits of each session, never persons: by its newest count, or where nobody counted by those booked who came.';
comment on column session_visits.municipality_id is 'Tenant.';
comment on column session_visits.session_id is 'The session.';
comment on column session_visits.activity_id is 'The activity.';
comment on column session_visits.place_id is 'Where it is held, or empty.';
comment on column session_visits.starts_at is 'When it begins.';
comment on column session_visits.ends_at is 'When it ends.';
comment on column session_visits.cancelled is 'True when it is cancelled: then nobody came.';
comment on column session_visits.version is 'Number of the newest count, or empty.';
comment on column session_visits.counted is 'True when somebody counted, or someone booked by name came.';
comment on column session_visits.visits is 'How many came.';
comment on column session_visits.women is 'Women among them.';
comment on column session_visits.men is 'Men among them.';
comment on column session_visits.lives_here is 'As in session_count, as are the four after it; empty when nobody counted.';
comment on column session_visits.lives_area is 'Live in the area.';
comment on column session_visits.lives_elsewhere is 'Live elsewhere.';
comment on column session_visits.new_visitors is 'Here for the first time.';
comment on column session_visits.portions is 'Portions of food served.';
comment on view grant_counted_talk is 'Talks that a grant counts, one row for each grant and case, with the posting that pays for the talk.';
comment on column grant_counted_talk.municipality_id is 'Tenant.';
comment on column grant_counted_talk.grant_id is 'The grant that counts the talk.';
comment on column grant_counted_talk.case_id is 'The case.';
comment on column grant_counted_talk.number is 'Case number.';
comment on column grant_counted_talk.guide_id is 'The guide, or null.';
comment on column grant_counted_talk.person_id is 'The person; for the access log, never shown.';
comment on column grant_counted_talk.on_date is 'Day of the talk.';
comment on column grant_counted_talk.sex is 'WOMAN, MAN or UNKNOWN.';
comment on column grant_counted_talk.home_care_from is 'Who said whether the person has home care; null where the grant does not ask for it, and where it was not noted.';
comment on column grant_counted_talk.home_care_on is 'Day on which it was said; null as home_care_from.';
comment on column grant_counted_talk.posting_id is 'The posting that pays for the talk, or null.';
comment on column grant_counted_talk.paid_by is 'The grant of that posting, or null.';
comment on column grant_counted_talk.voucher is 'Voucher of that posting, or null.';

comment on view missed_twice is 'Cases whose person missed the last two sessions of which something is said, by when they were held.';
comment on column missed_twice.municipality_id is 'Tenant.';
comment on column missed_twice.case_id is 'The case.';
comment on column missed_twice.activity_id is 'Activity of the last session missed.';
comment on column missed_twice.missed_at is 'When it began.';
comment on column missed_twice.registered_at is 'When that was written.';
comment on column missed_twice.known_at is 'When both were written.';
-- When a case was told and when its talk was.
create view reporting_case_told with (security_invoker = true) as
select c.municipality_id, c.case_id, c.number, c.guide_id, c.person_id, c.way_in, c.opened_at, c.talk_at, c.close_reason, r.sender_unit_id,
       (coalesce(r.received_at, c.opened_at) at time zone 'Europe/Stockholm')::date as told_on,
       talk.held_on as talk_on
from case_file c
left join lateral (
    select r.sender_unit_id, r.received_at from referral r
    where r.municipality_id = c.municipality_id and r.case_id = c.case_id
    order by r.received_at, r.referral_id limit 1) r on true
left join lateral (
    select t.held_on from health_talk t
    where t.municipality_id = c.municipality_id and t.case_id = c.case_id
    order by t.signed_at desc, t.talk_id desc limit 1) talk on true
where c.close_reason is distinct from 'ENTERED_IN_ERROR';

-- How far each case has come. The steps are facts that are written down; a case has passed a step only when it has passed those before.
-- Whether somebody was reached and whether somebody stays is looked up by key: an "exists" may read the rows of every municipality instead.
-- There are many visits of a case, and no more than three of them are read.
create view reporting_case with (security_invoker = true) as
select c.municipality_id, c.case_id, c.number, c.guide_id, c.person_id, c.way_in, c.opened_at, c.close_reason, p.sex, p.birth_year,
       p.lives_alone, p.interpreter is not null as needs_interpreter,
       replace(p.postal_code, ' ', '') = any (string_to_array(far.postal_codes, ' ')) as lives_far,
       u.unit_id as health_centre_id, c.told_on, c.talk_on,
       case when c.talk_on is null then
                case when c.talk_at is not null or c.close_reason = 'DECLINED' then 1
                     else coalesce((
                         select 1 from contact_attempt a
                         where a.municipality_id = c.municipality_id and a.case_id = c.case_id
                           and a.outcome in ('CALL_BACK', 'TALK_BOOKED', 'TALK_DECLINED') and a.taken_back_at is null
                         limit 1), 0) end
            when visits.came = 0 then 2
            when visits.came < 3 then 3
            when stays.case_id is not null then 5
            else 4 end as step
from reporting_case_told c
join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
left join (
    select f.municipality_id, f.postal_codes, f.from_year,
           lead(f.from_year) over (partition by f.municipality_id order by f.from_year) as next_from_year
    from far_places f) far
    on far.municipality_id = c.municipality_id and far.from_year <= extract(year from c.opened_at at time zone 'Europe/Stockholm')
    and coalesce(far.next_from_year > extract(year from c.opened_at at time zone 'Europe/Stockholm'), true)
left join unit u on u.municipality_id = c.municipality_id and u.unit_id = c.sender_unit_id and u.kind = 'HEALTH_CENTRE'
cross join lateral (
    select count(*) as came
    from (select from booking b
          where b.municipality_id = c.municipality_id and b.case_id = c.case_id and b.outcome = 'CAME' and c.talk_on is not null
          limit 3) three) visits
left join follow_up stays on stays.municipality_id = c.municipality_id and stays.case_id = c.case_id
    and stays.occasion = 'SIX_MONTHS' and stays.participation = 'PARTICIPATING';

comment on view reporting_case_told is 'When we were told of each case and when its talk was; never a case that was a mistake.';
comment on column reporting_case_told.municipality_id is 'Tenant.';
comment on column reporting_case_told.case_id is 'The case.';
comment on column reporting_case_told.number is 'Case number.';
comment on column reporting_case_told.guide_id is 'The guide, or null.';
comment on column reporting_case_told.person_id is 'The person; for the access log, never shown.';
comment on column reporting_case_told.way_in is 'How the person came.';
comment on column reporting_case_told.opened_at is 'When the case was opened.';
comment on column reporting_case_told.talk_at is 'When a talk is booked, or null.';
comment on column reporting_case_told.close_reason is 'Why it ended, or null while it goes on.';
comment on column reporting_case_told.sender_unit_id is 'The unit that sent the first referral; null without one.';
comment on column reporting_case_told.told_on is 'Day on which the first referral came, otherwise the day on which the case was opened.';
comment on column reporting_case_told.talk_on is 'Day of the health talk, or null.';
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
comment on column reporting_case.lives_alone is 'Whether the person lives alone, or null when nobody has asked.';
comment on column reporting_case.needs_interpreter is 'True when the person is noted to need an interpreter.';
comment on column reporting_case.lives_far is 'Whether the postal code is one of those far away, by the list of the year; null without a code or a list.';
comment on column reporting_case.health_centre_id is 'The health centre that sent the first referral; null without one.';
comment on column reporting_case.told_on is 'Day on which the first referral came, otherwise the day on which the case was opened.';
comment on column reporting_case.talk_on is 'Day of the health talk, or null.';
comment on column reporting_case.step is 'The furthest step: 0 found, 1 contacted, 2 health talk, 3 first visit, 4 third visit, 5 takes part after six months.';

-- An area counts under the name that the catalogue has for it: whatever else was typed is no place, and stands for nobody alone.
create view reporting_need with (security_invoker = true) as
select n.municipality_id, n.need_id, c.person_id, n.at, coalesce(n.interest, 'OTHER') as kind,
       coalesce((select min(p.area) from meeting_place p
                 where p.municipality_id = n.municipality_id and lower(p.area) = lower(btrim(n.area))), '') as area,
       n.description
from unmet_need n
join case_file c on c.municipality_id = n.municipality_id and c.case_id = n.case_id
where c.close_reason is distinct from 'ENTERED_IN_ERROR';

comment on view reporting_need is 'Needs that no activity met, with what they are counted by; never of a case that was a mistake.';
comment on column reporting_need.municipality_id is 'Tenant.';
comment on column reporting_need.need_id is 'The need.';
comment on column reporting_need.person_id is 'The person, who counts once a year for each kind; never shown.';
comment on column reporting_need.at is 'When it was registered.';
comment on column reporting_need.kind is 'An interest as in a health talk, or OTHER.';
comment on column reporting_need.area is 'Town or district as the catalogue names it; empty when none was written or the catalogue has no such.';
comment on column reporting_need.description is 'What is missing, in the words of the guide.';
