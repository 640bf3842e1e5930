-- The administrator's pages count what each record system has sent lately, and how much of it was refused.
create index inbound_message_sender on inbound_message (municipality_id, client_id, received_at desc);
