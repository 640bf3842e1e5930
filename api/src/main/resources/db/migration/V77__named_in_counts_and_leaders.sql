-- Those whose names a leader was shown when a session was counted. How many of them came is looked up, so that what is corrected afterwards
-- corrects the count (ADR 25).
create table session_named (
    municipality_id text not null references municipality,
    session_id uuid not null,
    booking_id uuid not null,
    primary key (municipality_id, session_id, booking_id),
    foreign key (municipality_id, session_id) references activity_session (municipality_id, session_id),
    foreign key (municipality_id, booking_id) references booking (municipality_id, booking_id)
);
create index session_named_booking on session_named (municipality_id, booking_id);

-- A session is held at its own place and at no other, even when the activity is given another place afterwards.
update activity_session s set place_id = a.place_id
from activity a
where a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
  and s.place_id is null and a.place_id is not null
  and not exists (select from activity_session o
                  where o.municipality_id = s.municipality_id and o.activity_id = s.activity_id
                    and o.place_id = a.place_id and o.starts_at = s.starts_at);

-- Whether names may exist is told by documentation_mode.
alter table activity drop column documented;

-- Who leads an activity with an account of her own. Two may be called the same.
alter table activity add column leader_id uuid;
alter table activity add foreign key (municipality_id, leader_id) references staff (municipality_id, staff_id);
create index activity_leader on activity (municipality_id, leader_id) where leader_id is not null;
update activity a set leader_id = s.staff_id
from staff s
where s.municipality_id = a.municipality_id and s.role = 'ACTIVITY_LEADER' and s.display_name = a.leader_name
  and not exists (select from staff o
                  where o.municipality_id = s.municipality_id and o.role = 'ACTIVITY_LEADER'
                    and o.display_name = s.display_name and o.staff_id <> s.staff_id);
