-- Runs after every migration: the runtime role's rights and the second lock (row-level security) for every table that has a tenant.
-- A table added by a later migration is locked without anyone having to remember it.
do $$
declare
    t record;
begin
    for t in
        select c.table_name
        from information_schema.columns c
        join information_schema.tables b using (table_schema, table_name)
        where c.table_schema = 'public' and c.column_name = 'municipality_id' and b.table_type = 'BASE TABLE'
    loop
        execute format('alter table %I enable row level security', t.table_name);
        if not exists (select from pg_policies where schemaname = 'public' and tablename = t.table_name and policyname = 'own_municipality') then
            execute format(
                'create policy own_municipality on %I using (municipality_id = current_setting(''app.municipality'', true))',
                t.table_name);
        end if;
    end loop;
end $$;

-- A person with protected identity does not exist for anyone but a named handler.
drop policy if exists protected_identity on person;
create policy protected_identity on person as restrictive
    using (protection = 'NONE' or current_setting('app.protected', true) = 'yes');

grant usage on schema public to ${runtime};
grant select, insert, update on all tables in schema public to ${runtime};
grant delete on health_talk_draft, referral_draft, referral_claim, saved_view, client_assertion_seen, answered_request, sent_form, sms_reply, read_news, grant_ombud, scheduled_tasks, subscription, subscription_event
    to ${runtime};
revoke update, delete on access_log, case_event, report, report_read, grant_posting from ${runtime};
revoke update, delete on referral_version from ${runtime};
revoke update, delete on message from ${runtime};
grant update (read_at, read_by) on message to ${runtime};
revoke update, delete on letter from ${runtime};
revoke update, delete on place_measurement, place_measurement_score, agreement_exception, place_comment, support_count from ${runtime};
grant update (taken_back_at) on support_count to ${runtime};
grant update (taken_back_at, taken_back_by, taken_back_why) on agreement_exception to ${runtime};
revoke update, delete on session_count, session_named from ${runtime};
grant update (taken_back_at) on grant_posting to ${runtime};
revoke update, delete on grant_change, grant_allocation, grant_repayment, grant_report from ${runtime};
revoke update on grant_talk from ${runtime};
grant update (released_at) on grant_talk to ${runtime};
revoke update, delete on cost_scenario, cost_scenario_line from ${runtime};
revoke update, delete on session_count from ${runtime};
revoke update, delete on complaint_measure, tertial_text, tertial_lock, board_value, board_verdict from ${runtime};
revoke update, delete on finger_rule, finger_measure, finger_vascular_note from ${runtime};
revoke update, delete on outreach_import, outreach_letter_batch, outreach_opt_out, outreach_attempt, outreach_contact from ${runtime};
grant update (said) on outreach_attempt to ${runtime};
grant update (taken_back_at) on outreach_contact to ${runtime};
revoke update on sent_form, read_news from ${runtime};
revoke update, delete on evaluation_answer, research_export from ${runtime};
revoke update, delete on catalogue_change, person_change from ${runtime};
revoke update, delete on health_talk, plan_goal, measurement from ${runtime};
revoke update, delete on population_import, population_figure, far_places from ${runtime};
revoke insert, update, delete on flyway_schema_history from ${runtime};

-- The narrow doors that must look across municipalities, because they come before anyone knows which one it is.
create or replace function account_for_login(wanted text)
    returns setof staff language sql stable security definer set search_path = public
    as $$ select * from staff where username = wanted and active $$;

create or replace function client_for_token(wanted text)
    returns setof fhir_client language sql stable security definer set search_path = public
    as $$ select * from fhir_client where client_id = wanted and active $$;

create or replace function reader_for_feed(wanted text)
    returns table (municipality_id text, staff_id uuid, display_name text, unit_id uuid)
    language sql stable security definer set search_path = public
    as $$ select s.municipality_id, s.staff_id, s.display_name, s.unit_id
          from calendar_feed f
          join staff s on s.municipality_id = f.municipality_id and s.staff_id = f.staff_id
          where f.token_hash = wanted and f.revoked_at is null and s.active and s.role = 'GUIDE' $$;

create or replace function client_id_taken(wanted text)
    returns boolean language sql stable security definer set search_path = public
    as $$ select exists (select from fhir_client where client_id = wanted) $$;

create or replace function municipalities_with_due_outbox(now timestamptz)
    returns setof text language sql stable security definer set search_path = public
    as $$ select distinct municipality_id from outbox where delivered_at is null and due_at <= now $$;

create or replace function municipalities_with_due_subscription(now timestamptz)
    returns setof text language sql stable security definer set search_path = public
    as $$ select distinct municipality_id from subscription
          where due_at <= now and (claimed_until is null or claimed_until <= now) $$;

create or replace function all_municipalities()
    returns setof text language sql stable security definer set search_path = public
    as $$ select municipality_id from municipality $$;

-- The municipalities of this installation, for pages that anyone reads: code and name, which are public.
create or replace function open_municipalities()
    returns table (municipality_id text, name text) language sql stable security definer set search_path = public
    as $$ select municipality_id, name from municipality $$;

create or replace function municipalities_with_due_letter(now timestamptz)
    returns setof text language sql stable security definer set search_path = public
    as $$ select distinct municipality_id from passed_on where due_at <= now $$;

-- Where someone who has a health centre's HSA-id may pass its referral on: name and number, nothing of the health centre or its people.
create or replace function municipalities_connected_to(wanted text)
    returns table (municipality_id text, name text, org_number text)
    language sql stable security definer set search_path = public
    as $$ select m.municipality_id, m.name, m.org_number
          from municipality m join unit u on u.municipality_id = m.municipality_id
          where u.hsa_id = wanted and u.kind = 'HEALTH_CENTRE'
            and (exists (select from fhir_client c
                         where c.municipality_id = u.municipality_id and c.unit_id = u.unit_id and c.active)
              or exists (select from staff s
                         where s.municipality_id = u.municipality_id and s.unit_id = u.unit_id and s.active
                           and s.role = 'NURSE'))
          order by m.name $$;

-- The same, as the health centre's nurses see them in their form.
create or replace function receivers_for(wanted text)
    returns table (municipality_id text, name text, phone text, answer_within_working_days integer)
    language sql stable security definer set search_path = public
    as $$ select m.municipality_id, m.name, m.phone, m.answer_within_working_days
          from municipalities_connected_to(wanted) c join municipality m on m.municipality_id = c.municipality_id
          order by m.name $$;

-- Looks in the caller's own municipality, past the protection of identity: whether a number is free, and nothing else about it.
create or replace function number_is_taken(wanted text)
    returns boolean language sql stable security definer set search_path = public
    as $$ select exists (select from person where municipality_id = current_setting('app.municipality', true) and number = wanted) $$;

-- Whether a telephone number is, or was, that of somebody with protected identity in the caller's own municipality, and nothing else about it.
create or replace function phone_is_protected(wanted text)
    returns boolean language sql stable security definer set search_path = public
    as $$ select exists (select from person
                         where municipality_id = current_setting('app.municipality', true) and phone = wanted and protection <> 'NONE')
              or exists (select from person_change c
                         join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                         where c.municipality_id = current_setting('app.municipality', true) and c.field = 'phone' and c.before = wanted
                           and p.protection <> 'NONE') $$;

revoke all on function account_for_login(text), client_for_token(text), reader_for_feed(text), client_id_taken(text),
    municipalities_with_due_outbox(timestamptz), municipalities_with_due_subscription(timestamptz),
    municipalities_with_due_letter(timestamptz), municipalities_connected_to(text), receivers_for(text), all_municipalities(), number_is_taken(text),
    phone_is_protected(text), open_municipalities()
    from public;
grant execute on function account_for_login(text), client_for_token(text), reader_for_feed(text), client_id_taken(text),
    municipalities_with_due_outbox(timestamptz), municipalities_with_due_subscription(timestamptz),
    municipalities_with_due_letter(timestamptz), municipalities_connected_to(text), receivers_for(text), all_municipalities(), number_is_taken(text),
    phone_is_protected(text), open_municipalities()
    to ${runtime};

-- A member of a cohort whose number is that of somebody with protected identity is hidden with that person.
drop policy if exists protected_identity on outreach_member;
create policy protected_identity on outreach_member as restrictive using (
    number is null or current_setting('app.protected', true) = 'yes' or not number_is_taken(number)
    or exists (select from person p where p.municipality_id = outreach_member.municipality_id and p.number = outreach_member.number));
drop policy if exists protected_identity on outreach_attempt;
create policy protected_identity on outreach_attempt as restrictive using (exists (
    select from outreach_member m
    where m.municipality_id = outreach_attempt.municipality_id and m.member_id = outreach_attempt.member_id));
-- What was known of a person is hidden with the person.
drop policy if exists protected_identity on person_change;
create policy protected_identity on person_change as restrictive using (exists (
    select from person p
    where p.municipality_id = person_change.municipality_id and p.person_id = person_change.person_id));
-- An answer from somebody is hidden with that person, also when it is found out later whose number it came from.
drop policy if exists protected_identity on stray_reply;
create policy protected_identity on stray_reply as restrictive using (
    case when person_id is null
         then phone is null or current_setting('app.protected', true) = 'yes' or not phone_is_protected(phone)
         else exists (select from person p
                      where p.municipality_id = stray_reply.municipality_id and p.person_id = stray_reply.person_id) end);
