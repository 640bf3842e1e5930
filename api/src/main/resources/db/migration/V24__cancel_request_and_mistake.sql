-- A sender may ask to cancel what has begun, and a referral may be marked as a mistake in a state of its own.
alter table referral drop constraint referral_state_check;
alter table referral add constraint referral_state_check check (state in (
    'SENT', 'IN_TRIAGE', 'INFO_REQUESTED', 'ACCEPTED', 'CANCEL_REQUESTED', 'DECLINED', 'WITHDRAWN', 'FINISHED', 'VOIDED'));
alter table case_file add column cancel_requested_on date;

-- A mistake used to be a withdrawal with a reason.
update referral
set state = 'VOIDED', task_status = 'ENTERED_IN_ERROR', business_status = 'ENTERED_IN_ERROR'
where state = 'WITHDRAWN' and reason_code = 'RAISED_IN_ERROR';

create index referral_consent on referral (municipality_id, consent_id);

-- Record systems that may change their requests may also move their Tasks, and read and withdraw their consents.
update fhir_client
set scopes = replace(replace(scopes, 'system/Consent.c ', 'system/Consent.cru '), 'system/Task.rs', 'system/Task.rus')
where scopes like '%system/ServiceRequest.crus%';

create index referral_cancel_requested on referral (municipality_id, referral_id) where state = 'CANCEL_REQUESTED';
