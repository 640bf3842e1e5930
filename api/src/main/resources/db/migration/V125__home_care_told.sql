-- Who said whether the person has home care, and when: a grant counts the talk by that answer. Talks signed before have neither.
alter table health_talk
    add column home_care_from text check (home_care_from in ('PERSON', 'RELATIVE', 'DECISION')),
    add column home_care_on date;
