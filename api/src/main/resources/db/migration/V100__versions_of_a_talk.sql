-- A signed talk is changed by a further version with a reason; the versions before stay as they were signed, with the plan they had.
alter table health_talk
    add column version int not null default 1,
    add column change_reason text,
    add constraint health_talk_version_check check (version >= 1 and (version = 1) = (change_reason is null));
alter table plan_goal add column talk_version int not null default 1;
