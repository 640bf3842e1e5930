-- What a registered need is about, so that the manager sees how many lack the same: words alone can be counted only one by one.
alter table unmet_need add column interest text;
