-- Which talks are booked is asked for the whole of a municipality, among all that was ever written about its cases.
create index case_event_talk_booked on case_event (municipality_id, case_id, at) where kind = 'TalkBooked';
