-- A sender asks what the access log holds about its own doings, page by page, however much everyone else has done.
create index access_log_actor on access_log (municipality_id, actor_id, at, entry_id);
