-- What a health centre has answered to a question is news too, and is no event of a case: there may be no case yet.
alter table read_news drop constraint read_news_municipality_id_event_id_fkey;
