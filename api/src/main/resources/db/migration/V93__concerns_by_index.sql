-- Open concerns are few among all that happens in the open cases, and each load of two start pages asks for them.
create index case_event_concern on case_event (municipality_id, case_id, event_id) where kind = 'ConcernRaised';
