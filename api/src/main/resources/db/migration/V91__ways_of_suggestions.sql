-- A suggestion may be given by letter, and a text message may tell that there is one.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('LATE_WORK', 'TIME_TOMORROW', 'SUGGESTIONS_TO_TELL', 'FACTS_TO_CHECK'));
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check
    check (kind in ('FIRST_CONTACT', 'NOT_REACHED', 'TALK_TIME', 'SUGGESTIONS', 'ACTIVITY_TIME', 'FOLLOW_UP', 'CLOSING'));
