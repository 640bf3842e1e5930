-- A subscriber's headers lie sealed. What has lain in the clear counts as known: those subscriptions stop until the headers are sent again.
alter table subscription
    add column sealed_headers bytea not null default '',
    add column by_municipality boolean not null default false,
    add column last_sent_at timestamptz,
    add column last_error text,
    add column last_error_at timestamptz;
update subscription
set status = 'ERROR', error = 'The headers were not sealed. Send new ones.', due_at = null, claimed_until = null, version = version + 1
where cardinality(headers) > 0 and status <> 'OFF';
alter table subscription drop column headers;
