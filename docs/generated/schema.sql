-- Written by SchemaTest from a migrated PostgreSQL; do not edit. Update with
-- ./mvnw -pl fhir-profiles,api test -Dtest=SchemaTest -Dlotsen.write=true

create table absence (
    municipality_id text not null,
    absence_id uuid not null,
    staff_id uuid not null,
    from_on date not null,
    until_on date not null,
    noted_by uuid not null,
    noted_at timestamp with time zone not null,
    ended_at timestamp with time zone
);
create table access_log (
    municipality_id text not null,
    entry_id uuid not null,
    at timestamp with time zone not null,
    actor_id text not null,
    actor_name text not null,
    role text not null,
    unit_id uuid,
    action text not null,
    what text not null,
    person_ids uuid[] not null,
    subject text,
    protected boolean not null default false
);
create table accessibility_feedback (
    municipality_id text not null,
    feedback_id uuid not null,
    told_at timestamp with time zone not null,
    what text not null,
    contact text,
    settled_at timestamp with time zone,
    settled_by uuid
);
create table activity (
    municipality_id text not null,
    activity_id uuid not null,
    slug text not null,
    name text not null,
    description text not null,
    kind text not null,
    place_id uuid,
    organiser_id uuid,
    leader_name text,
    leader_phone text,
    finger text[] not null,
    pillars text[] not null,
    form text not null,
    music text,
    outdoors boolean,
    digital boolean,
    small_group boolean,
    alone_friendly boolean,
    language text not null default 'sv'::text,
    cost_kr integer,
    capacity integer,
    status text not null,
    assured_on date,
    invented boolean not null default false,
    source_file text,
    source_lines text,
    source_quote text,
    changed_at timestamp with time zone not null default now(),
    target_group text,
    version integer not null default 1,
    leader_id uuid
);
create table activity_schedule (
    municipality_id text not null,
    schedule_id uuid not null,
    activity_id uuid not null,
    place_id uuid,
    rrule text not null,
    starts time without time zone not null,
    ends time without time zone not null,
    valid_from date not null,
    valid_to date,
    invented boolean not null default false,
    changed_at timestamp with time zone not null default now(),
    on_holidays boolean not null default false,
    version integer not null default 1
);
create table activity_session (
    municipality_id text not null,
    session_id uuid not null,
    activity_id uuid not null,
    place_id uuid,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    cancelled_at timestamp with time zone,
    cancel_reason text,
    made_at timestamp with time zone not null default now(),
    off_schedule text,
    off_reason text,
    replaces_session_id uuid
);
create table agreement (
    municipality_id text not null,
    agreement_id uuid not null,
    place_id uuid not null,
    organiser text not null,
    reference text,
    valid_from date not null,
    valid_to date,
    premises text,
    reimbursement_ore bigint not null,
    rent_ore bigint not null,
    rent_per text not null,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    replaced_id uuid,
    taken_back_at timestamp with time zone,
    taken_back_by uuid,
    taken_back_why text
);
create table agreement_closure (
    municipality_id text not null,
    closure_id uuid not null,
    agreement_id uuid not null,
    from_on date not null,
    to_on date not null,
    reason text not null,
    taken_back_at timestamp with time zone,
    taken_back_by uuid,
    taken_back_why text
);
create table agreement_exception (
    municipality_id text not null,
    exception_id uuid not null,
    requirement_id uuid not null,
    from_on date not null,
    to_on date not null,
    reason text not null,
    approved_by uuid not null,
    approved_at timestamp with time zone not null,
    taken_back_at timestamp with time zone,
    taken_back_by uuid,
    taken_back_why text
);
create table agreement_requirement (
    municipality_id text not null,
    requirement_id uuid not null,
    agreement_id uuid not null,
    kind text not null,
    at_least integer not null,
    paragraph text not null,
    valid_from date not null,
    valid_to date,
    taken_back_at timestamp with time zone,
    taken_back_by uuid,
    taken_back_why text
);
create table answered_request (
    municipality_id text not null,
    client_id text not null,
    request_id uuid not null,
    fingerprint text not null,
    claimed_at timestamp with time zone not null,
    status integer,
    headers text,
    body text
);
create table board_goal (
    municipality_id text not null,
    goal_id uuid not null,
    year integer not null,
    parent_id uuid,
    level text not null,
    title text not null,
    expected text,
    "position" integer not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    removed_at timestamp with time zone
);
create table board_indicator (
    municipality_id text not null,
    indicator_id uuid not null,
    goal_id uuid not null,
    name text not null,
    source text not null,
    unit text not null,
    definition text,
    last_year numeric(12,2),
    target numeric(12,2),
    made_by uuid not null,
    made_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    council_target text,
    period text
);
create table board_value (
    municipality_id text not null,
    value_id uuid not null,
    indicator_id uuid not null,
    third text not null,
    outcome numeric(12,2),
    women numeric(12,2),
    men numeric(12,2),
    noted_by uuid not null,
    noted_at timestamp with time zone not null
);
create table board_verdict (
    municipality_id text not null,
    verdict_id uuid not null,
    goal_id uuid not null,
    third text not null,
    verdict text,
    judged_by uuid not null,
    judged_at timestamp with time zone not null
);
create table booking (
    municipality_id text not null,
    booking_id uuid not null,
    case_id uuid not null,
    session_id uuid not null,
    booked_at timestamp with time zone not null,
    booked_by uuid not null,
    companion text,
    transport text,
    outcome text not null,
    outcome_at timestamp with time zone,
    outcome_by uuid,
    asked_by text,
    outcome_reason text,
    moved_from uuid,
    version integer not null default 0,
    reminder text,
    reminded_at timestamp with time zone,
    reminded_by uuid,
    companion_name text
);
create table calendar_feed (
    municipality_id text not null,
    staff_id uuid not null,
    token_hash text not null,
    made_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    read_at timestamp with time zone
);
create table case_event (
    municipality_id text not null,
    event_id uuid not null,
    case_id uuid not null,
    at timestamp with time zone not null,
    kind text not null,
    key_event boolean not null,
    actor_id text not null,
    actor_name text not null,
    facts jsonb not null
);
create table case_file (
    municipality_id text not null,
    case_id uuid not null,
    number text not null,
    person_id uuid not null,
    unit_id uuid not null,
    guide_id uuid,
    way_in text not null,
    way_in_detail text not null,
    opened_at timestamp with time zone not null,
    state text not null,
    state_since timestamp with time zone not null,
    attempts integer not null default 0,
    contact_on date,
    talk_at timestamp with time zone,
    talk_mode text,
    talk_place text,
    talk_on date,
    first_attended_on date,
    paused_state text,
    paused_until date,
    pause_reason text,
    close_reason text,
    closed_at timestamp with time zone,
    milestone text,
    next_step text,
    next_step_on date,
    version integer not null default 0,
    cancel_requested_on date,
    postponed_to date
);
create table case_intake (
    municipality_id text not null,
    case_id uuid not null,
    told_by_name text,
    told_by_unit text,
    told_by_phone text,
    reason text not null,
    urgent boolean not null,
    consent_id uuid not null
);
create table catalogue_change (
    municipality_id text not null,
    change_id bigint not null,
    subject text not null,
    subject_id uuid not null,
    at timestamp with time zone not null,
    made_by text not null,
    field text,
    before text,
    after text
);
create table client_assertion_seen (
    issuer text not null,
    jti text not null,
    expires_at timestamp with time zone not null
);
create table closed_period (
    municipality_id text not null,
    period_id uuid not null,
    place_id uuid,
    kind text not null,
    first_day date not null,
    last_day date not null,
    reason text not null,
    ended_at timestamp with time zone
);
create table complaint (
    municipality_id text not null,
    complaint_id uuid not null,
    number text not null,
    kind text not null,
    teller text not null,
    subject text,
    subject_note text,
    way text not null,
    what text not null,
    received_on date not null,
    contact text,
    feedback_due_on date,
    feedback_on date,
    feedback_note text,
    led_to text,
    registered_by uuid,
    registered_at timestamp with time zone not null,
    sorted_by uuid,
    sorted_at timestamp with time zone,
    dismissed_at timestamp with time zone,
    dismissed_by uuid,
    dismissed_why text
);
create table complaint_measure (
    municipality_id text not null,
    measure_id uuid not null,
    complaint_id uuid not null,
    what text not null,
    activity_id uuid,
    done_on date not null,
    noted_by uuid not null,
    noted_at timestamp with time zone not null
);
create table consent (
    municipality_id text not null,
    consent_id uuid not null,
    person_id uuid not null,
    direction text not null,
    party_unit_id uuid,
    party_name text not null,
    items text[] not null,
    basis text not null,
    motive text,
    form text not null,
    given_on date not null,
    asked_by text not null,
    valid_until date,
    withdrawn_at timestamp with time zone,
    contact_id uuid
);
create table contact_attempt (
    municipality_id text not null,
    attempt_id uuid not null,
    case_id uuid not null,
    at timestamp with time zone not null,
    channel text not null,
    outcome text not null,
    note text,
    staff_id uuid not null,
    contact_on_before date,
    taken_back_at timestamp with time zone
);
create table cost_scenario (
    municipality_id text not null,
    scenario_id uuid not null,
    title text not null,
    background text not null,
    alternative text not null,
    perspective text not null,
    result text not null,
    written_at timestamp with time zone not null,
    written_by uuid not null
);
create table cost_scenario_line (
    municipality_id text not null,
    scenario_id uuid not null,
    "position" integer not null,
    payer text not null,
    effect text not null,
    label text not null,
    amount_ore bigint not null
);
create table documentation_mode (
    municipality_id text not null,
    mode_id uuid not null,
    activity_id uuid not null,
    mode text not null,
    decision_number text,
    decided_on date,
    scope text,
    valid_from date not null,
    valid_to date,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table evaluation_answer (
    municipality_id text not null,
    plan_id uuid not null,
    respondent text not null,
    measure text not null,
    occasion text not null,
    version text not null,
    mode text not null,
    language text not null,
    answers jsonb not null,
    score integer,
    read_in_by uuid not null,
    read_in_at timestamp with time zone not null
);
create table evaluation_plan (
    municipality_id text not null,
    plan_id uuid not null,
    title text not null,
    activity_id uuid,
    from_on date not null,
    to_on date not null,
    measures text[] not null,
    need text not null,
    planning text not null,
    carrying_out text not null default ''::text,
    following_up text not null default ''::text,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);
create table far_places (
    municipality_id text not null,
    from_year integer not null,
    postal_codes text not null,
    kept_at timestamp with time zone not null,
    kept_by uuid not null
);
create table fhir_client (
    municipality_id text not null,
    client_id text not null,
    unit_id uuid not null,
    jwks text not null,
    scopes text not null,
    active boolean not null default true,
    last_seen_at timestamp with time zone,
    notify_hosts text[] not null default '{}'::text[]
);
create table finger_application (
    municipality_id text not null,
    application_id uuid not null,
    programme_id uuid not null,
    number integer not null,
    person_id uuid not null,
    age integer,
    home text not null,
    answers jsonb not null,
    applied_on date not null,
    consent_form text not null,
    withdrawn_on date,
    left_on date,
    left_reason text,
    noted_by uuid not null,
    noted_at timestamp with time zone not null
);
create table finger_measure (
    municipality_id text not null,
    measure_id uuid not null,
    programme_id uuid not null,
    "position" integer not null,
    name text not null,
    unit text not null
);
create table finger_offer (
    municipality_id text not null,
    application_id uuid not null,
    offered_on date not null,
    answer_by date not null,
    offered_by text not null,
    outcome text,
    answered_at timestamp with time zone
);
create table finger_programme (
    municipality_id text not null,
    programme_id uuid not null,
    name text not null,
    rule_id uuid not null,
    places integer not null,
    starts_on date not null,
    ends_on date not null,
    answer_days integer not null,
    opened_by uuid not null,
    opened_at timestamp with time zone not null
);
create table finger_rule (
    municipality_id text not null,
    rule_id uuid not null,
    version integer not null,
    source text not null,
    least_age integer not null,
    least_index integer not null,
    questions jsonb not null,
    kept_by uuid not null,
    kept_at timestamp with time zone not null
);
create table finger_value (
    municipality_id text not null,
    application_id uuid not null,
    measure_id uuid not null,
    occasion text not null,
    value numeric(8,2) not null,
    measured_on date not null,
    noted_by uuid not null,
    noted_at timestamp with time zone not null
);
create table finger_vascular_note (
    municipality_id text not null,
    note_id uuid not null,
    application_id uuid not null,
    way text not null,
    text text not null,
    written_by uuid not null,
    written_at timestamp with time zone not null
);
create table follow_up (
    municipality_id text not null,
    case_id uuid not null,
    occasion text not null,
    opens_on date not null,
    due_on date not null,
    status text not null,
    settled_at timestamp with time zone,
    settled_by uuid,
    participation text,
    helped text,
    hindered text,
    agreed text,
    new_barriers text[] not null default '{}'::text[]
);
create table grant_allocation (
    municipality_id text not null,
    allocation_id uuid not null,
    grant_id uuid not null,
    unit text not null,
    amount_ore bigint not null,
    decision text not null,
    decided_on date not null,
    entered_at timestamp with time zone not null,
    entered_by uuid not null
);
create table grant_change (
    municipality_id text not null,
    change_id bigint not null,
    grant_id uuid not null,
    at timestamp with time zone not null,
    made_by text not null,
    field text not null,
    before text,
    after text
);
create table grant_condition (
    municipality_id text not null,
    grant_id uuid not null,
    kind text not null,
    quote text not null,
    source text not null
);
create table grant_ombud (
    municipality_id text not null,
    grant_id uuid not null,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table grant_posting (
    municipality_id text not null,
    posting_id uuid not null,
    grant_id uuid not null,
    booked_on date not null,
    amount_ore bigint not null,
    cost_type text not null,
    purpose text not null,
    provider text not null,
    hours numeric(7,2),
    voucher text not null,
    description text not null,
    posted_at timestamp with time zone not null,
    posted_by uuid not null,
    reverses uuid,
    unit text,
    taken_back_at timestamp with time zone,
    told_apart boolean not null default false
);
create table grant_question (
    municipality_id text not null,
    question_id uuid not null,
    grant_id uuid not null,
    "position" integer not null,
    wording text not null,
    figure text,
    answer text,
    answered_at timestamp with time zone,
    answered_by uuid,
    dropped_at timestamp with time zone
);
create table grant_repayment (
    municipality_id text not null,
    repayment_id uuid not null,
    grant_id uuid not null,
    paid_on date not null,
    amount_ore bigint not null,
    reference text not null,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table grant_report (
    municipality_id text not null,
    grant_id uuid not null,
    version integer not null,
    contents text not null,
    sha256 text not null,
    signatory text not null,
    submitted_at timestamp with time zone not null,
    submitted_by uuid not null
);
create table grant_talk (
    municipality_id text not null,
    link_id uuid not null,
    posting_id uuid not null,
    case_id uuid not null,
    linked_at timestamp with time zone not null,
    linked_by uuid not null,
    released_at timestamp with time zone
);
create table handover (
    municipality_id text not null,
    handover_id uuid not null,
    from_guide uuid,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    undone_at timestamp with time zone
);
create table handover_case (
    municipality_id text not null,
    handover_id uuid not null,
    case_id uuid not null,
    to_guide uuid,
    case_version integer,
    refusal text,
    taken_back boolean not null default false
);
create table handover_referral (
    municipality_id text not null,
    handover_id uuid not null,
    referral_id uuid not null,
    to_guide uuid,
    refusal text,
    taken_back boolean not null default false
);
create table health_centre_contact (
    municipality_id text not null,
    contact_id uuid not null,
    health_centre_id uuid not null,
    on_date date not null,
    spoke_with text not null,
    said text not null,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table health_centre_listing (
    municipality_id text not null,
    listing_id uuid not null,
    health_centre_id uuid not null,
    listed integer not null,
    as_of date not null,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table health_centre_routine (
    municipality_id text not null,
    routine_id uuid not null,
    health_centre_id uuid not null,
    signed_on date,
    contact_name text not null,
    last_meeting_on date,
    next_meeting_on date,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table health_talk (
    municipality_id text not null,
    talk_id uuid not null,
    case_id uuid not null,
    held_on date not null,
    mode text not null,
    form_version text not null,
    important text,
    wishes text,
    barriers text[] not null,
    easing text,
    interests text[] not null,
    not_evenings boolean not null,
    companion_wanted boolean not null,
    home_care boolean,
    informed_of_right boolean not null,
    answers jsonb not null default '{}'::jsonb,
    signed_at timestamp with time zone not null,
    signed_by uuid not null,
    version integer not null default 1,
    change_reason text,
    home_care_from text,
    home_care_on date
);
create table health_talk_draft (
    municipality_id text not null,
    case_id uuid not null,
    answers jsonb not null,
    step integer not null,
    saved_at timestamp with time zone not null,
    saved_by uuid not null,
    version integer not null default 0
);
create table inbound_message (
    municipality_id text not null,
    message_id uuid not null,
    received_at timestamp with time zone not null,
    client_id text not null,
    correlation_id text not null,
    body bytea not null,
    verdict text not null,
    status integer,
    faults jsonb,
    referral_id uuid,
    judged_at timestamp with time zone
);
create table letter (
    municipality_id text not null,
    letter_id uuid not null,
    case_id uuid not null,
    kind text not null,
    language text not null,
    size text not null,
    words jsonb not null,
    written_at timestamp with time zone not null,
    written_by uuid not null
);
create table measurement (
    municipality_id text not null,
    measurement_id uuid not null,
    case_id uuid not null,
    occasion text not null,
    instrument text not null,
    instrument_version text not null,
    mode text not null,
    language text not null,
    answers jsonb not null,
    score integer,
    measured_on date not null
);
create table meeting_place (
    municipality_id text not null,
    place_id uuid not null,
    slug text not null,
    name text not null,
    organiser_id uuid,
    area text,
    toilet boolean,
    hearing_loop boolean,
    step_free boolean,
    bus_stop boolean,
    small_group boolean,
    alone_friendly boolean,
    invented boolean not null default false,
    source text,
    changed_at timestamp with time zone not null default now(),
    address text,
    phone text,
    assured_on date,
    ended_on date,
    version integer not null default 1
);
create table message (
    municipality_id text not null,
    message_id uuid not null,
    referral_id uuid not null,
    sent_at timestamp with time zone not null,
    author_id uuid not null,
    author_name text not null,
    text text not null,
    read_at timestamp with time zone,
    read_by uuid
);
create table municipality (
    municipality_id text not null,
    name text not null,
    org_number text not null,
    county_code text not null,
    answer_within_working_days integer not null default 3,
    phone text not null,
    demo boolean not null default false,
    changed_at timestamp with time zone not null default now(),
    supplement_within_working_days integer not null default 5
);
create table not_duplicate (
    municipality_id text not null,
    decision_id uuid not null,
    first_id uuid not null,
    second_id uuid not null,
    decided_at timestamp with time zone not null,
    decided_by uuid not null,
    reason text not null,
    taken_back_at timestamp with time zone,
    taken_back_by uuid
);
create table notice (
    municipality_id text not null,
    notice_id uuid not null,
    person_id uuid,
    unit_id uuid,
    medium text not null,
    kind text not null,
    occasion text not null,
    queued_at timestamp with time zone not null,
    state text not null,
    via text,
    settled_at timestamp with time zone
);
create table notice_wish (
    municipality_id text not null,
    person_id uuid not null,
    medium text not null,
    wanted boolean not null,
    changed_at timestamp with time zone not null,
    changed_by uuid
);
create table number_series (
    municipality_id text not null,
    series text not null,
    year integer not null,
    last integer not null
);
create table organiser (
    municipality_id text not null,
    organiser_id uuid not null,
    name text not null,
    kind text not null,
    phone text,
    changed_at timestamp with time zone not null default now(),
    ended_on date,
    version integer not null default 1
);
create table outbox (
    municipality_id text not null,
    outbox_id uuid not null,
    topic text not null,
    subject_id uuid not null,
    payload jsonb not null,
    written_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    attempts integer not null default 0,
    delivered_at timestamp with time zone,
    last_error text
);
create table outreach_attempt (
    municipality_id text not null,
    attempt_id uuid not null,
    member_id uuid not null,
    tried_at timestamp with time zone not null,
    tried_by uuid not null,
    answer text not null,
    said text
);
create table outreach_campaign (
    municipality_id text not null,
    campaign_id uuid not null,
    number text not null,
    name text not null,
    purpose text not null,
    born_from integer not null,
    born_to integer not null,
    left_out text not null,
    ground text not null,
    decision text not null,
    begun_at timestamp with time zone not null,
    begun_by uuid not null,
    ended_at timestamp with time zone,
    ended_by uuid
);
create table outreach_case (
    municipality_id text not null,
    campaign_id uuid not null,
    case_id uuid not null
);
create table outreach_contact (
    municipality_id text not null,
    contact_id uuid not null,
    place text not null,
    on_date date not null,
    age integer,
    language text not null,
    outcome text not null,
    women integer not null,
    men integer not null,
    not_stated integer not null,
    noted_by uuid not null,
    noted_at timestamp with time zone not null,
    taken_back_at timestamp with time zone
);
create table outreach_import (
    municipality_id text not null,
    import_id uuid not null,
    campaign_id uuid not null,
    imported_at timestamp with time zone not null,
    imported_by uuid not null,
    lines integer not null,
    taken integer not null,
    known integer not null,
    opted_out integer not null,
    by_list integer not null,
    again integer not null,
    wrong integer not null
);
create table outreach_letter_batch (
    municipality_id text not null,
    batch_id uuid not null,
    campaign_id uuid not null,
    written_at timestamp with time zone not null,
    written_by uuid not null,
    letters integer not null
);
create table outreach_member (
    municipality_id text not null,
    member_id uuid not null,
    campaign_id uuid not null,
    number text,
    given_name text,
    family_name text,
    phone text,
    street text,
    postal_code text,
    city text,
    sex text not null,
    birth_year integer,
    taken_in_at timestamp with time zone not null,
    batch_id uuid,
    stand text not null,
    left_out text,
    tries integer not null default 0,
    last_tried_on date,
    call_on date,
    claimed_by uuid,
    claimed_until timestamp with time zone,
    version integer not null
);
create table outreach_opt_out (
    municipality_id text not null,
    number text not null,
    said_on date not null,
    noted_by uuid not null
);
create table outreach_wrong_line (
    municipality_id text not null,
    import_id uuid not null,
    line integer not null,
    field text not null,
    fault text not null,
    raw text not null
);
create table passed_on (
    municipality_id text not null,
    referral_id uuid not null,
    consent_id uuid not null,
    to_municipality text not null,
    to_name text not null,
    back text[] not null,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    state text not null,
    reason text,
    due_at timestamp with time zone,
    attempts integer not null default 0,
    last_error text,
    settled_at timestamp with time zone
);
create table person (
    municipality_id text not null,
    person_id uuid not null,
    number_kind text not null,
    number text not null,
    given_name text not null,
    family_name text not null,
    birth_year integer,
    sex text not null,
    protection text not null default 'NONE'::text,
    phone text,
    phone_note text,
    street text,
    postal_code text,
    city text,
    contact_preference text not null default 'PHONE'::text,
    language text not null default 'sv'::text,
    interpreter text,
    lives_alone boolean,
    version integer not null default 0,
    merged_into uuid,
    protection_as_sent text
);
create table person_change (
    municipality_id text not null,
    change_id bigint not null,
    person_id uuid not null,
    at timestamp with time zone not null,
    made_by text not null,
    field text not null,
    before text,
    after text
);
create table person_contact (
    municipality_id text not null,
    contact_id uuid not null,
    person_id uuid not null,
    name text not null,
    relation text not null,
    role text not null,
    phone text,
    emergency boolean not null,
    own_person_id uuid,
    kept_at timestamp with time zone not null,
    kept_by uuid not null,
    removed_at timestamp with time zone,
    removed_by uuid,
    version integer not null default 0
);
create table person_merge (
    municipality_id text not null,
    merge_id uuid not null,
    kept_id uuid not null,
    absorbed_id uuid not null,
    merged_at timestamp with time zone not null,
    merged_by uuid not null,
    account jsonb not null,
    undone_at timestamp with time zone,
    undone_by uuid
);
create table person_name (
    municipality_id text not null,
    person_id uuid not null,
    word text not null,
    sound text not null
);
create table pinned_note (
    municipality_id text not null,
    pin_id uuid not null,
    case_id uuid not null,
    event_id uuid not null,
    pinned_at timestamp with time zone not null,
    pinned_by uuid not null,
    unpinned_at timestamp with time zone,
    unpinned_by uuid
);
create table place_action (
    municipality_id text not null,
    action_id uuid not null,
    place_id uuid not null,
    what text not null,
    owner text not null,
    due_on date not null,
    done_on date,
    noted_by uuid not null,
    noted_at timestamp with time zone not null
);
create table place_comment (
    municipality_id text not null,
    comment_id uuid not null,
    place_id uuid not null,
    text text not null,
    written_by uuid not null,
    written_at timestamp with time zone not null
);
create table place_cost (
    municipality_id text not null,
    cost_id uuid not null,
    place_id uuid,
    year integer not null,
    kind text not null,
    payer text not null,
    amount_ore bigint not null,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table place_measurement (
    municipality_id text not null,
    measurement_id uuid not null,
    name text not null,
    from_on date not null,
    to_on date not null,
    places integer,
    meeting_all integer not null,
    source text not null,
    by_hand boolean not null,
    made_by uuid not null,
    made_at timestamp with time zone not null
);
create table place_measurement_score (
    municipality_id text not null,
    measurement_id uuid not null,
    place_id uuid not null,
    requirements integer not null,
    met integer not null
);
create table place_survey (
    municipality_id text not null,
    survey_id uuid not null,
    place_id uuid not null,
    asked_on date not null,
    question text not null,
    answers integer not null,
    agreeing integer not null,
    noted_by uuid not null,
    noted_at timestamp with time zone not null
);
create table plan_goal (
    municipality_id text not null,
    goal_id uuid not null,
    case_id uuid not null,
    "position" integer not null,
    wish text not null,
    action text not null,
    due_on date,
    talk_version integer not null default 1
);
create table population_figure (
    municipality_id text not null,
    import_id uuid not null,
    line integer not null,
    reach_group text not null,
    sex text,
    age_from integer,
    age_to integer,
    persons integer not null,
    source text not null
);
create table population_import (
    municipality_id text not null,
    import_id uuid not null,
    year integer not null,
    imported_at timestamp with time zone not null,
    imported_by uuid not null
);
create table programme_remark (
    municipality_id text not null,
    remark_id uuid not null,
    session_id uuid not null,
    words text not null,
    at timestamp with time zone not null,
    by_id text not null,
    by_name text not null,
    settled_at timestamp with time zone,
    settled_by uuid
);
create table read_news (
    municipality_id text not null,
    staff_id uuid not null,
    event_id uuid not null
);
create table referral (
    municipality_id text not null,
    referral_id uuid not null,
    number text not null,
    person_id uuid not null,
    sender_unit_id uuid not null,
    channel text not null,
    client_id text,
    placer_system text not null,
    placer_value text not null,
    content_hash text not null,
    message_id uuid,
    practitioner_name text,
    practitioner_phone text,
    practitioner_staff_id uuid,
    authored_at timestamp with time zone not null,
    received_at timestamp with time zone not null,
    urgent boolean not null,
    reason text not null,
    own_wish text,
    needs text[] not null,
    note text,
    risk_flag text,
    contact_phone text,
    direct_loneliness text,
    ucla3 integer,
    consent_id uuid not null,
    state text not null,
    task_status text not null,
    business_status text not null,
    reason_code text,
    reason_text text,
    question text,
    supplement text,
    case_id uuid,
    answer_due date not null,
    answered_at timestamp with time zone,
    answered_by uuid,
    changed_at timestamp with time zone not null,
    version integer not null default 0,
    suggested_owner text,
    bothered integer,
    who5 integer,
    self_rated_health integer,
    correlation_id text,
    queue text default 
CASE
    WHEN (state = 'INFO_REQUESTED'::text) THEN 'WAITING'::text
    WHEN (state = ANY (ARRAY['SENT'::text, 'IN_TRIAGE'::text])) THEN 'NEW'::text
    ELSE NULL::text
END
);
create table referral_claim (
    municipality_id text not null,
    referral_id uuid not null,
    guide_id uuid not null
);
create table referral_draft (
    municipality_id text not null,
    draft_id uuid not null,
    unit_id uuid not null,
    staff_id uuid not null,
    content jsonb not null,
    saved_at timestamp with time zone not null,
    sent_elsewhere jsonb
);
create table referral_origin (
    municipality_id text not null,
    referral_id uuid not null,
    from_municipality text not null,
    from_name text not null,
    passed_on_by text not null,
    passed_on_at timestamp with time zone not null
);
create table referral_version (
    municipality_id text not null,
    referral_id uuid not null,
    version integer not null,
    at timestamp with time zone not null,
    task_status text not null,
    business_status text not null,
    reason_code text,
    reason_text text,
    suggested_owner text,
    next_due date,
    reports uuid[] not null
);
create table report (
    municipality_id text not null,
    report_id uuid not null,
    referral_id uuid not null,
    outbox_id uuid not null,
    kind text not null,
    sent_at timestamp with time zone not null,
    happened_at timestamp with time zone not null,
    author_name text not null,
    author_phone text,
    text text not null,
    parts jsonb not null,
    withheld text[] not null,
    recipient_unit_id uuid not null
);
create table report_read (
    municipality_id text not null,
    report_id uuid not null,
    read_at timestamp with time zone not null,
    read_by uuid not null
);
create table research_consent (
    municipality_id text not null,
    consent_id uuid not null,
    person_id uuid not null,
    form text not null,
    given_on date not null,
    noted_by uuid not null,
    withdrawn_at timestamp with time zone
);
create table research_export (
    municipality_id text not null,
    export_id uuid not null,
    purpose text not null,
    recipient text not null,
    from_on date not null,
    to_on date not null,
    rows integer not null,
    fingerprint text not null,
    made_by uuid not null,
    made_at timestamp with time zone not null
);
create table saved_view (
    municipality_id text not null,
    view_id uuid not null,
    list text not null,
    name text not null,
    query text not null,
    saved_by uuid not null,
    shared boolean not null
);
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint
);
create table sent_form (
    municipality_id text not null,
    account text not null,
    digest text not null,
    done_at timestamp with time zone not null
);
create table session_count (
    municipality_id text not null,
    session_id uuid not null,
    version integer not null,
    named integer not null,
    named_women integer not null,
    named_men integer not null,
    women integer not null,
    men integer not null,
    not_stated integer not null,
    lives_here integer not null,
    lives_area integer not null,
    lives_elsewhere integer not null,
    new_visitors integer not null,
    portions integer not null,
    saved_at timestamp with time zone not null,
    saved_by text not null,
    saved_by_name text not null,
    link_id uuid
);
create table session_link (
    municipality_id text not null,
    link_id uuid not null,
    session_id uuid not null,
    token_hash text not null,
    made_at timestamp with time zone not null,
    made_by uuid not null,
    revoked_at timestamp with time zone
);
create table session_named (
    municipality_id text not null,
    session_id uuid not null,
    booking_id uuid not null
);
create table sms_reply (
    municipality_id text not null,
    reply_id uuid not null,
    carrier_id text not null,
    sent_from text not null,
    text text not null,
    received_at timestamp with time zone not null,
    verdict text not null,
    judged_at timestamp with time zone
);
create table staff (
    municipality_id text not null,
    staff_id uuid not null,
    username text not null,
    display_name text not null,
    phone text,
    role text not null,
    unit_id uuid not null,
    handles_protected boolean not null default false,
    password_hash text not null,
    active boolean not null default true,
    failed_logins integer not null default 0,
    locked_until timestamp with time zone,
    last_seen_at timestamp with time zone,
    languages text[] not null default '{}'::text[]
);
create table state_grant (
    municipality_id text not null,
    grant_id uuid not null,
    name text not null,
    year integer not null,
    reference text,
    ceiling_ore bigint not null,
    requisitioned_ore bigint not null,
    usable_from date not null,
    usable_to date not null,
    report_due date,
    activities_allowed boolean not null,
    target_group text not null,
    cost_types text[] not null,
    requisition_due date,
    requisitioned_on date,
    contact text,
    version integer not null default 1,
    other_purposes boolean not null default false
);
create table stray_reply (
    municipality_id text not null,
    stray_id uuid not null,
    reply_id uuid not null,
    person_id uuid,
    case_id uuid,
    handled_at timestamp with time zone,
    handled_by uuid,
    phone text
);
create table subscription (
    municipality_id text not null,
    subscription_id uuid not null,
    client_id text not null,
    unit_id uuid not null,
    topic text not null,
    reason text not null,
    endpoint text not null,
    content text not null,
    heartbeat_seconds integer,
    timeout_seconds integer not null,
    max_count integer not null,
    ends_at timestamp with time zone,
    base text not null,
    status text not null,
    error text,
    changed_at timestamp with time zone not null,
    version integer not null default 0,
    last_number bigint not null default 0,
    told_number bigint not null default 0,
    failures integer not null default 0,
    failing_since timestamp with time zone,
    due_at timestamp with time zone,
    claimed_until timestamp with time zone,
    sealed_headers bytea not null default '\x'::bytea,
    by_municipality boolean not null default false,
    last_sent_at timestamp with time zone,
    last_error text,
    last_error_at timestamp with time zone
);
create table subscription_event (
    municipality_id text not null,
    subscription_id uuid not null,
    number bigint not null,
    outbox_id uuid not null,
    referral_id uuid not null,
    report_id uuid,
    at timestamp with time zone not null
);
create table suggestion (
    municipality_id text not null,
    suggestion_id uuid not null,
    case_id uuid not null,
    activity_id uuid not null,
    place_id uuid,
    offered_at timestamp with time zone not null,
    offered_by uuid not null,
    how text not null,
    answer text not null,
    answered_at timestamp with time zone,
    no_reason text,
    override_reason text
);
create table supplement_request (
    municipality_id text not null,
    request_id uuid not null,
    referral_id uuid not null,
    question text not null,
    asked_at timestamp with time zone not null,
    status text not null,
    answer text,
    changed_at timestamp with time zone not null,
    version integer not null default 0,
    due_on date not null,
    failed_at timestamp with time zone
);
create table support_count (
    municipality_id text not null,
    count_id uuid not null,
    service text not null,
    on_date date not null,
    form text not null,
    sex text not null,
    age integer,
    occasions integer not null,
    visits integer not null,
    persons integer not null,
    new_persons integer not null,
    noted_by uuid not null,
    noted_at timestamp with time zone not null,
    taken_back_at timestamp with time zone
);
create table tertial_lock (
    municipality_id text not null,
    lock_id uuid not null,
    year integer not null,
    third text not null,
    content jsonb not null,
    locked_by uuid not null,
    locked_at timestamp with time zone not null
);
create table tertial_text (
    municipality_id text not null,
    text_id uuid not null,
    year integer not null,
    third text not null,
    topic text not null,
    text text not null,
    written_by uuid not null,
    written_at timestamp with time zone not null
);
create table translation_approval (
    municipality_id text not null,
    language text not null,
    kind text not null,
    wording text not null,
    approved_by uuid not null,
    approved_at timestamp with time zone not null
);
create table unit (
    municipality_id text not null,
    unit_id uuid not null,
    kind text not null,
    name text not null,
    hsa_id text,
    phone text,
    changed_at timestamp with time zone not null default now(),
    queue_email text
);
create table unmet_need (
    municipality_id text not null,
    need_id uuid not null,
    case_id uuid not null,
    at timestamp with time zone not null,
    description text not null,
    area text,
    interest text
);
create table volunteer_hours (
    municipality_id text not null,
    place_id uuid not null,
    year integer not null,
    hours numeric(8,1) not null,
    shadow_ore bigint,
    noted_at timestamp with time zone not null,
    noted_by uuid not null
);
create table warning_note (
    municipality_id text not null,
    warning_id uuid not null,
    person_id uuid not null,
    kind text not null,
    text text not null,
    review_on date not null,
    written_at timestamp with time zone not null,
    written_by uuid not null,
    reviewed_at timestamp with time zone,
    reviewed_by uuid,
    ended_at timestamp with time zone,
    ended_by uuid,
    end_reason text
);

alter table absence add constraint absence_check CHECK ((until_on >= from_on));
alter table absence add constraint absence_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table absence add constraint absence_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table absence add constraint absence_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);
alter table absence add constraint absence_pkey PRIMARY KEY (municipality_id, absence_id);
alter table access_log add constraint access_log_action_check CHECK ((action = ANY (ARRAY['READ'::text, 'CHANGE'::text, 'DISCLOSE'::text, 'PRINT'::text, 'EXPORT'::text, 'REFUSE'::text])));
alter table access_log add constraint access_log_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table access_log add constraint access_log_pkey PRIMARY KEY (municipality_id, entry_id);
alter table accessibility_feedback add constraint accessibility_feedback_check CHECK (((settled_at IS NULL) OR (contact IS NULL)));
alter table accessibility_feedback add constraint accessibility_feedback_texts CHECK (((char_length(what) <= 2000) AND (char_length(contact) <= 200))) NOT VALID;
alter table accessibility_feedback add constraint accessibility_feedback_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table accessibility_feedback add constraint accessibility_feedback_municipality_id_settled_by_fkey FOREIGN KEY (municipality_id, settled_by) REFERENCES staff(municipality_id, staff_id);
alter table accessibility_feedback add constraint accessibility_feedback_pkey PRIMARY KEY (municipality_id, feedback_id);
alter table activity add constraint activity_form_check CHECK ((form = ANY (ARRAY['GROUP'::text, 'INDIVIDUAL'::text])));
alter table activity add constraint activity_music_check CHECK ((music = ANY (ARRAY['WITH'::text, 'WITHOUT'::text])));
alter table activity add constraint activity_status_check CHECK ((status = ANY (ARRAY['RUNNING'::text, 'SEASONAL'::text, 'ONE_OFF'::text, 'PLANNED'::text, 'ENDED'::text, 'REQUIRED'::text])));
alter table activity add constraint activity_texts CHECK (((char_length(name) <= 120) AND (char_length(description) <= 2000) AND (char_length(leader_name) <= 2000) AND (char_length(target_group) <= 2000))) NOT VALID;
alter table activity add constraint activity_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table activity add constraint activity_municipality_id_leader_id_fkey FOREIGN KEY (municipality_id, leader_id) REFERENCES staff(municipality_id, staff_id);
alter table activity add constraint activity_municipality_id_organiser_id_fkey FOREIGN KEY (municipality_id, organiser_id) REFERENCES organiser(municipality_id, organiser_id);
alter table activity add constraint activity_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table activity add constraint activity_pkey PRIMARY KEY (municipality_id, activity_id);
alter table activity add constraint activity_municipality_id_slug_key UNIQUE (municipality_id, slug);
alter table activity_schedule add constraint activity_schedule_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES activity(municipality_id, activity_id);
alter table activity_schedule add constraint activity_schedule_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table activity_schedule add constraint activity_schedule_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table activity_schedule add constraint activity_schedule_pkey PRIMARY KEY (municipality_id, schedule_id);
alter table activity_session add constraint activity_session_off_schedule_check CHECK ((off_schedule = ANY (ARRAY['SCHEDULE'::text, 'CLOSED'::text, 'HELD'::text])));
alter table activity_session add constraint activity_session_texts CHECK (((char_length(cancel_reason) <= 2000) AND (char_length(off_reason) <= 2000))) NOT VALID;
alter table activity_session add constraint activity_session_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES activity(municipality_id, activity_id);
alter table activity_session add constraint activity_session_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table activity_session add constraint activity_session_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table activity_session add constraint activity_session_municipality_id_replaces_session_id_fkey FOREIGN KEY (municipality_id, replaces_session_id) REFERENCES activity_session(municipality_id, session_id);
alter table activity_session add constraint activity_session_pkey PRIMARY KEY (municipality_id, session_id);
alter table activity_session add constraint activity_session_municipality_id_activity_id_place_id_start_key UNIQUE NULLS NOT DISTINCT (municipality_id, activity_id, place_id, starts_at);
alter table agreement add constraint agreement_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));
alter table agreement add constraint agreement_check1 CHECK ((((taken_back_at IS NULL) = (taken_back_by IS NULL)) AND ((taken_back_at IS NULL) = (taken_back_why IS NULL))));
alter table agreement add constraint agreement_reimbursement_ore_check CHECK ((reimbursement_ore >= 0));
alter table agreement add constraint agreement_rent_ore_check CHECK ((rent_ore >= 0));
alter table agreement add constraint agreement_rent_per_check CHECK ((rent_per = ANY (ARRAY['YEAR'::text, 'OCCASION'::text])));
alter table agreement add constraint agreement_texts CHECK (((char_length(organiser) <= 1000) AND (char_length(reference) <= 100) AND (char_length(premises) <= 1000) AND (char_length(taken_back_why) <= 1000))) NOT VALID;
alter table agreement add constraint agreement_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table agreement add constraint agreement_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table agreement add constraint agreement_municipality_id_replaced_id_fkey FOREIGN KEY (municipality_id, replaced_id) REFERENCES agreement(municipality_id, agreement_id);
alter table agreement add constraint agreement_municipality_id_taken_back_by_fkey FOREIGN KEY (municipality_id, taken_back_by) REFERENCES staff(municipality_id, staff_id);
alter table agreement add constraint agreement_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table agreement add constraint agreement_pkey PRIMARY KEY (municipality_id, agreement_id);
alter table agreement_closure add constraint agreement_closure_check CHECK ((to_on >= from_on));
alter table agreement_closure add constraint agreement_closure_check1 CHECK ((((taken_back_at IS NULL) = (taken_back_by IS NULL)) AND ((taken_back_at IS NULL) = (taken_back_why IS NULL))));
alter table agreement_closure add constraint agreement_closure_texts CHECK (((char_length(reason) <= 1000) AND (char_length(taken_back_why) <= 1000))) NOT VALID;
alter table agreement_closure add constraint agreement_closure_municipality_id_agreement_id_fkey FOREIGN KEY (municipality_id, agreement_id) REFERENCES agreement(municipality_id, agreement_id);
alter table agreement_closure add constraint agreement_closure_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table agreement_closure add constraint agreement_closure_municipality_id_taken_back_by_fkey FOREIGN KEY (municipality_id, taken_back_by) REFERENCES staff(municipality_id, staff_id);
alter table agreement_closure add constraint agreement_closure_pkey PRIMARY KEY (municipality_id, closure_id);
alter table agreement_exception add constraint agreement_exception_check CHECK ((to_on >= from_on));
alter table agreement_exception add constraint agreement_exception_check1 CHECK ((((taken_back_at IS NULL) = (taken_back_by IS NULL)) AND ((taken_back_at IS NULL) = (taken_back_why IS NULL))));
alter table agreement_exception add constraint agreement_exception_texts CHECK ((char_length(reason) <= 1000)) NOT VALID;
alter table agreement_exception add constraint agreement_exception_why CHECK ((char_length(taken_back_why) <= 1000));
alter table agreement_exception add constraint agreement_exception_municipality_id_approved_by_fkey FOREIGN KEY (municipality_id, approved_by) REFERENCES staff(municipality_id, staff_id);
alter table agreement_exception add constraint agreement_exception_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table agreement_exception add constraint agreement_exception_municipality_id_requirement_id_fkey FOREIGN KEY (municipality_id, requirement_id) REFERENCES agreement_requirement(municipality_id, requirement_id);
alter table agreement_exception add constraint agreement_exception_municipality_id_taken_back_by_fkey FOREIGN KEY (municipality_id, taken_back_by) REFERENCES staff(municipality_id, staff_id);
alter table agreement_exception add constraint agreement_exception_pkey PRIMARY KEY (municipality_id, exception_id);
alter table agreement_requirement add constraint agreement_requirement_at_least_check CHECK (((at_least >= 1) AND (at_least <= 99)));
alter table agreement_requirement add constraint agreement_requirement_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));
alter table agreement_requirement add constraint agreement_requirement_check1 CHECK ((((taken_back_at IS NULL) = (taken_back_by IS NULL)) AND ((taken_back_at IS NULL) = (taken_back_why IS NULL))));
alter table agreement_requirement add constraint agreement_requirement_kind_check CHECK ((kind = ANY (ARRAY['WALK'::text, 'CHAIR_GYMNASTICS'::text, 'LARGER_HEALTH_ACTIVITY'::text, 'ACTIVITIES'::text, 'OUTSIDE_WEEKDAY_DAYTIME'::text, 'LUNCH'::text])));
alter table agreement_requirement add constraint agreement_requirement_texts CHECK (((char_length(paragraph) <= 1000) AND (char_length(taken_back_why) <= 1000))) NOT VALID;
alter table agreement_requirement add constraint agreement_requirement_municipality_id_agreement_id_fkey FOREIGN KEY (municipality_id, agreement_id) REFERENCES agreement(municipality_id, agreement_id);
alter table agreement_requirement add constraint agreement_requirement_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table agreement_requirement add constraint agreement_requirement_municipality_id_taken_back_by_fkey FOREIGN KEY (municipality_id, taken_back_by) REFERENCES staff(municipality_id, staff_id);
alter table agreement_requirement add constraint agreement_requirement_pkey PRIMARY KEY (municipality_id, requirement_id);
alter table answered_request add constraint answered_request_municipality_id_client_id_fkey FOREIGN KEY (municipality_id, client_id) REFERENCES fhir_client(municipality_id, client_id);
alter table answered_request add constraint answered_request_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table answered_request add constraint answered_request_pkey PRIMARY KEY (municipality_id, client_id, request_id);
alter table board_goal add constraint board_goal_level_check CHECK ((level = ANY (ARRAY['AREA'::text, 'BOARD'::text, 'UNIT'::text])));
alter table board_goal add constraint board_goal_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table board_goal add constraint board_goal_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);
alter table board_goal add constraint board_goal_municipality_id_parent_id_fkey FOREIGN KEY (municipality_id, parent_id) REFERENCES board_goal(municipality_id, goal_id);
alter table board_goal add constraint board_goal_pkey PRIMARY KEY (municipality_id, goal_id);
alter table board_indicator add constraint board_indicator_check CHECK (((source <> 'MANUAL'::text) OR (definition IS NOT NULL)));
alter table board_indicator add constraint board_indicator_source_check CHECK ((source = ANY (ARRAY['MANUAL'::text, 'COMPLAINTS'::text, 'PRAISE'::text, 'FEEDBACK_GIVEN'::text, 'MEASURES_TAKEN'::text, 'VISITS'::text, 'SESSIONS_HELD'::text, 'TALKS_OFFERED'::text, 'TALKS_HELD'::text, 'SUPPORT_VISITS'::text, 'IT_SUPPORT_PERSONS'::text, 'HANDYMAN_PERSONS'::text, 'SIGHT_AND_HEARING_PERSONS'::text, 'CARERS_PERSONS'::text, 'ELDER_SUPPORT_PERSONS'::text])));
alter table board_indicator add constraint board_indicator_unit_check CHECK ((unit = ANY (ARRAY['COUNT'::text, 'PER_CENT'::text, 'INDEX'::text])));
alter table board_indicator add constraint board_indicator_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table board_indicator add constraint board_indicator_municipality_id_goal_id_fkey FOREIGN KEY (municipality_id, goal_id) REFERENCES board_goal(municipality_id, goal_id);
alter table board_indicator add constraint board_indicator_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);
alter table board_indicator add constraint board_indicator_pkey PRIMARY KEY (municipality_id, indicator_id);
alter table board_value add constraint board_value_third_check CHECK ((third = ANY (ARRAY['T1'::text, 'T2'::text, 'VB'::text])));
alter table board_value add constraint board_value_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table board_value add constraint board_value_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES board_indicator(municipality_id, indicator_id);
alter table board_value add constraint board_value_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table board_value add constraint board_value_pkey PRIMARY KEY (municipality_id, value_id);
alter table board_verdict add constraint board_verdict_third_check CHECK ((third = ANY (ARRAY['T1'::text, 'T2'::text, 'VB'::text])));
alter table board_verdict add constraint board_verdict_verdict_check CHECK ((verdict = ANY (ARRAY['FULLY'::text, 'PARTLY'::text, 'NOT'::text])));
alter table board_verdict add constraint board_verdict_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table board_verdict add constraint board_verdict_municipality_id_goal_id_fkey FOREIGN KEY (municipality_id, goal_id) REFERENCES board_goal(municipality_id, goal_id);
alter table board_verdict add constraint board_verdict_municipality_id_judged_by_fkey FOREIGN KEY (municipality_id, judged_by) REFERENCES staff(municipality_id, staff_id);
alter table board_verdict add constraint board_verdict_pkey PRIMARY KEY (municipality_id, verdict_id);
alter table booking add constraint booking_asked_by_check CHECK ((asked_by = ANY (ARRAY['PERSON'::text, 'RELATIVE'::text, 'GUIDE'::text, 'ORGANISER'::text])));
alter table booking add constraint booking_outcome_check CHECK ((outcome = ANY (ARRAY['BOOKED'::text, 'CAME'::text, 'NO_SHOW'::text, 'NOT_HELD'::text, 'CANCELLED'::text])));
alter table booking add constraint booking_reminded_check CHECK (((reminded_at IS NULL) = (reminded_by IS NULL)));
alter table booking add constraint booking_reminder_check CHECK ((reminder = ANY (ARRAY['SMS'::text, 'PHONE'::text, 'NONE'::text])));
alter table booking add constraint booking_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table booking add constraint booking_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table booking add constraint booking_municipality_id_session_id_fkey FOREIGN KEY (municipality_id, session_id) REFERENCES activity_session(municipality_id, session_id);
alter table booking add constraint booking_reminded_by_fkey FOREIGN KEY (municipality_id, reminded_by) REFERENCES staff(municipality_id, staff_id);
alter table booking add constraint booking_pkey PRIMARY KEY (municipality_id, booking_id);
alter table calendar_feed add constraint calendar_feed_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text));
alter table calendar_feed add constraint calendar_feed_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table calendar_feed add constraint calendar_feed_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);
alter table calendar_feed add constraint calendar_feed_pkey PRIMARY KEY (municipality_id, staff_id);
alter table case_event add constraint case_event_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table case_event add constraint case_event_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table case_event add constraint case_event_pkey PRIMARY KEY (municipality_id, event_id);
alter table case_file add constraint case_file_pause_reason_check CHECK ((pause_reason = ANY (ARRAY['ILLNESS'::text, 'TRAVEL'::text, 'WAITING_LIST'::text, 'OTHER'::text])));
alter table case_file add constraint case_file_state_check CHECK ((state = ANY (ARRAY['CONTACTING'::text, 'TALK_BOOKED'::text, 'PLAN_READY'::text, 'MATCHED'::text, 'PARTICIPATING'::text, 'PAUSED'::text, 'CLOSED'::text])));
alter table case_file add constraint case_file_talk_mode_check CHECK ((talk_mode = ANY (ARRAY['HOME'::text, 'PLACE'::text, 'PHONE'::text])));
alter table case_file add constraint case_file_way_in_check CHECK ((way_in = ANY (ARRAY['HEALTH_CENTRE'::text, 'MUNICIPAL_HEALTH'::text, 'HOME_NURSING'::text, 'DENTAL_CARE'::text, 'NEEDS_ASSESSMENT'::text, 'HOME_CARE'::text, 'SHORT_STAY'::text, 'CONGREGATION'::text, 'ASSOCIATION'::text, 'RELATIVE'::text, 'FRIEND'::text, 'LANDLORD'::text, 'FUNERAL_DIRECTOR'::text, 'SELF'::text, 'OUTREACH'::text, 'OTHER'::text])));
alter table case_file add constraint case_file_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table case_file add constraint case_file_municipality_id_guide_id_fkey FOREIGN KEY (municipality_id, guide_id) REFERENCES staff(municipality_id, staff_id);
alter table case_file add constraint case_file_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table case_file add constraint case_file_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit(municipality_id, unit_id);
alter table case_file add constraint case_file_pkey PRIMARY KEY (municipality_id, case_id);
alter table case_file add constraint case_file_municipality_id_number_key UNIQUE (municipality_id, number);
alter table case_intake add constraint case_intake_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table case_intake add constraint case_intake_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES consent(municipality_id, consent_id);
alter table case_intake add constraint case_intake_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table case_intake add constraint case_intake_pkey PRIMARY KEY (municipality_id, case_id);
alter table catalogue_change add constraint catalogue_change_subject_check CHECK ((subject = ANY (ARRAY['ORGANISER'::text, 'PLACE'::text, 'ACTIVITY'::text, 'SERIES'::text, 'CLOSED'::text])));
alter table catalogue_change add constraint catalogue_change_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table catalogue_change add constraint catalogue_change_pkey PRIMARY KEY (municipality_id, change_id);
alter table client_assertion_seen add constraint client_assertion_seen_pkey PRIMARY KEY (issuer, jti);
alter table closed_period add constraint closed_period_check CHECK ((last_day >= first_day));
alter table closed_period add constraint closed_period_check1 CHECK (((kind = 'CLOSED'::text) OR (place_id IS NOT NULL)));
alter table closed_period add constraint closed_period_kind_check CHECK ((kind = ANY (ARRAY['CLOSED'::text, 'OPEN'::text])));
alter table closed_period add constraint closed_period_texts CHECK ((char_length(reason) <= 2000)) NOT VALID;
alter table closed_period add constraint closed_period_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table closed_period add constraint closed_period_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table closed_period add constraint closed_period_pkey PRIMARY KEY (municipality_id, period_id);
alter table complaint add constraint complaint_check CHECK (((kind <> 'PRAISE'::text) OR (subject IS NULL)));
alter table complaint add constraint complaint_check1 CHECK (((sorted_at IS NULL) OR (kind = 'PRAISE'::text) OR (subject IS NOT NULL)));
alter table complaint add constraint complaint_check2 CHECK (((contact IS NULL) OR (feedback_due_on IS NOT NULL)));
alter table complaint add constraint complaint_check3 CHECK (((feedback_on IS NULL) OR ((feedback_due_on IS NOT NULL) AND (contact IS NULL))));
alter table complaint add constraint complaint_check4 CHECK (((dismissed_at IS NULL) = (dismissed_why IS NULL)));
alter table complaint add constraint complaint_check5 CHECK (((dismissed_at IS NULL) OR (contact IS NULL)));
alter table complaint add constraint complaint_kind_check CHECK ((kind = ANY (ARRAY['OPINION'::text, 'COMPLAINT'::text, 'DEVIATION'::text, 'PRAISE'::text])));
alter table complaint add constraint complaint_subject_check CHECK ((subject = ANY (ARRAY['OTHER'::text, 'STAFFING'::text, 'TREATMENT'::text, 'INFORMATION'::text, 'ROUTINES'::text, 'QUESTION_OR_IDEA'::text, 'SURROUNDINGS'::text, 'PERSONAL_DATA'::text, 'COMPETENCE'::text, 'TECHNOLOGY'::text, 'ACCESSIBILITY'::text, 'MISSED_OR_LATE'::text])));
alter table complaint add constraint complaint_teller_check CHECK ((teller = ANY (ARRAY['OTHER'::text, 'SERVICE_USER'::text, 'STAFF'::text, 'RELATIVE'::text, 'PATIENT_BOARD'::text, 'PARTNER'::text, 'SENIOR'::text])));
alter table complaint add constraint complaint_way_check CHECK ((way = ANY (ARRAY['PHONE'::text, 'MEETING'::text, 'LETTER'::text, 'EMAIL'::text, 'WEB'::text])));
alter table complaint add constraint complaint_municipality_id_dismissed_by_fkey FOREIGN KEY (municipality_id, dismissed_by) REFERENCES staff(municipality_id, staff_id);
alter table complaint add constraint complaint_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table complaint add constraint complaint_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);
alter table complaint add constraint complaint_municipality_id_sorted_by_fkey FOREIGN KEY (municipality_id, sorted_by) REFERENCES staff(municipality_id, staff_id);
alter table complaint add constraint complaint_pkey PRIMARY KEY (municipality_id, complaint_id);
alter table complaint add constraint complaint_municipality_id_number_key UNIQUE (municipality_id, number);
alter table complaint_measure add constraint complaint_measure_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES activity(municipality_id, activity_id);
alter table complaint_measure add constraint complaint_measure_municipality_id_complaint_id_fkey FOREIGN KEY (municipality_id, complaint_id) REFERENCES complaint(municipality_id, complaint_id);
alter table complaint_measure add constraint complaint_measure_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table complaint_measure add constraint complaint_measure_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table complaint_measure add constraint complaint_measure_pkey PRIMARY KEY (municipality_id, measure_id);
alter table consent add constraint consent_basis_check CHECK ((basis = ANY (ARRAY['CONSENT'::text, 'OSL_25_13'::text, 'OTHER'::text])));
alter table consent add constraint consent_direction_check CHECK ((direction = ANY (ARRAY['TO_MUNICIPALITY'::text, 'TO_HEALTH_CENTRE'::text, 'TO_ASSOCIATION'::text, 'TO_RELATIVE'::text, 'TO_OTHER_MUNICIPALITY'::text])));
alter table consent add constraint consent_form_check CHECK ((form = ANY (ARRAY['ORAL'::text, 'WRITTEN'::text, 'ELECTRONIC'::text])));
alter table consent add constraint consent_municipality_id_contact_id_fkey FOREIGN KEY (municipality_id, contact_id) REFERENCES person_contact(municipality_id, contact_id);
alter table consent add constraint consent_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table consent add constraint consent_municipality_id_party_unit_id_fkey FOREIGN KEY (municipality_id, party_unit_id) REFERENCES unit(municipality_id, unit_id);
alter table consent add constraint consent_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table consent add constraint consent_pkey PRIMARY KEY (municipality_id, consent_id);
alter table contact_attempt add constraint contact_attempt_channel_check CHECK ((channel = ANY (ARRAY['PHONE'::text, 'LETTER'::text, 'SMS'::text, 'VISIT'::text])));
alter table contact_attempt add constraint contact_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['NO_ANSWER'::text, 'LETTER_SENT'::text, 'CALL_BACK'::text, 'TALK_BOOKED'::text, 'TALK_DECLINED'::text])));
alter table contact_attempt add constraint contact_attempt_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table contact_attempt add constraint contact_attempt_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table contact_attempt add constraint contact_attempt_pkey PRIMARY KEY (municipality_id, attempt_id);
alter table cost_scenario add constraint cost_scenario_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table cost_scenario add constraint cost_scenario_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table cost_scenario add constraint cost_scenario_pkey PRIMARY KEY (municipality_id, scenario_id);
alter table cost_scenario_line add constraint cost_scenario_line_amount_ore_check CHECK ((amount_ore > 0));
alter table cost_scenario_line add constraint cost_scenario_line_effect_check CHECK ((effect = ANY (ARRAY['COSTS'::text, 'SAVES'::text, 'FREES'::text])));
alter table cost_scenario_line add constraint cost_scenario_line_payer_check CHECK ((payer = ANY (ARRAY['MUNICIPALITY'::text, 'REGION'::text, 'PERSON'::text])));
alter table cost_scenario_line add constraint cost_scenario_line_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table cost_scenario_line add constraint cost_scenario_line_municipality_id_scenario_id_fkey FOREIGN KEY (municipality_id, scenario_id) REFERENCES cost_scenario(municipality_id, scenario_id);
alter table cost_scenario_line add constraint cost_scenario_line_pkey PRIMARY KEY (municipality_id, scenario_id, "position");
alter table documentation_mode add constraint documentation_mode_check CHECK (((mode = 'DOCUMENTED'::text) OR ((decision_number IS NOT NULL) AND (decided_on IS NOT NULL) AND (scope IS NOT NULL))));
alter table documentation_mode add constraint documentation_mode_check1 CHECK ((valid_to >= valid_from));
alter table documentation_mode add constraint documentation_mode_mode_check CHECK ((mode = ANY (ARRAY['DOCUMENTED'::text, 'EXEMPT'::text])));
alter table documentation_mode add constraint documentation_mode_texts CHECK (((char_length(decision_number) <= 100) AND (char_length(scope) <= 1000))) NOT VALID;
alter table documentation_mode add constraint documentation_mode_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES activity(municipality_id, activity_id);
alter table documentation_mode add constraint documentation_mode_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table documentation_mode add constraint documentation_mode_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table documentation_mode add constraint documentation_mode_pkey PRIMARY KEY (municipality_id, mode_id);
alter table evaluation_answer add constraint evaluation_answer_measure_check CHECK ((measure = ANY (ARRAY['WHO_5'::text, 'DE_JONG_GIERVELD'::text])));
alter table evaluation_answer add constraint evaluation_answer_mode_check CHECK ((mode = ANY (ARRAY['SELF'::text, 'INTERVIEW'::text, 'PHONE'::text])));
alter table evaluation_answer add constraint evaluation_answer_occasion_check CHECK ((occasion = ANY (ARRAY['BASELINE'::text, 'THREE_MONTHS'::text, 'SIX_MONTHS'::text])));
alter table evaluation_answer add constraint evaluation_answer_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table evaluation_answer add constraint evaluation_answer_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES evaluation_plan(municipality_id, plan_id);
alter table evaluation_answer add constraint evaluation_answer_municipality_id_read_in_by_fkey FOREIGN KEY (municipality_id, read_in_by) REFERENCES staff(municipality_id, staff_id);
alter table evaluation_answer add constraint evaluation_answer_pkey PRIMARY KEY (municipality_id, plan_id, respondent, measure, occasion);
alter table evaluation_plan add constraint evaluation_plan_check CHECK ((to_on >= from_on));
alter table evaluation_plan add constraint evaluation_plan_measures_check CHECK ((cardinality(measures) > 0));
alter table evaluation_plan add constraint evaluation_plan_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES activity(municipality_id, activity_id);
alter table evaluation_plan add constraint evaluation_plan_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table evaluation_plan add constraint evaluation_plan_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table evaluation_plan add constraint evaluation_plan_pkey PRIMARY KEY (municipality_id, plan_id);
alter table evaluation_plan add constraint evaluation_plan_municipality_id_title_key UNIQUE (municipality_id, title);
alter table far_places add constraint far_places_from_year_check CHECK (((from_year >= 1990) AND (from_year <= 2100)));
alter table far_places add constraint far_places_postal_codes_check CHECK ((postal_codes ~ '^[0-9]{5}( [0-9]{5})*$'::text));
alter table far_places add constraint far_places_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table far_places add constraint far_places_municipality_id_kept_by_fkey FOREIGN KEY (municipality_id, kept_by) REFERENCES staff(municipality_id, staff_id);
alter table far_places add constraint far_places_pkey PRIMARY KEY (municipality_id, from_year);
alter table fhir_client add constraint fhir_client_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table fhir_client add constraint fhir_client_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit(municipality_id, unit_id);
alter table fhir_client add constraint fhir_client_pkey PRIMARY KEY (municipality_id, client_id);
alter table finger_application add constraint finger_application_check CHECK (((left_on IS NULL) = (left_reason IS NULL)));
alter table finger_application add constraint finger_application_consent_form_check CHECK ((consent_form = ANY (ARRAY['ORAL'::text, 'WRITTEN'::text])));
alter table finger_application add constraint finger_application_home_check CHECK ((home = ANY (ARRAY['ORDINARY'::text, 'SHELTERED'::text, 'CARE_HOME'::text])));
alter table finger_application add constraint finger_application_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table finger_application add constraint finger_application_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table finger_application add constraint finger_application_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table finger_application add constraint finger_application_municipality_id_programme_id_fkey FOREIGN KEY (municipality_id, programme_id) REFERENCES finger_programme(municipality_id, programme_id);
alter table finger_application add constraint finger_application_pkey PRIMARY KEY (municipality_id, application_id);
alter table finger_application add constraint finger_application_municipality_id_programme_id_number_key UNIQUE (municipality_id, programme_id, number);
alter table finger_application add constraint finger_application_municipality_id_programme_id_person_id_key UNIQUE (municipality_id, programme_id, person_id);
alter table finger_measure add constraint finger_measure_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table finger_measure add constraint finger_measure_municipality_id_programme_id_fkey FOREIGN KEY (municipality_id, programme_id) REFERENCES finger_programme(municipality_id, programme_id);
alter table finger_measure add constraint finger_measure_pkey PRIMARY KEY (municipality_id, measure_id);
alter table finger_measure add constraint finger_measure_municipality_id_programme_id_position_key UNIQUE (municipality_id, programme_id, "position");
alter table finger_offer add constraint finger_offer_check CHECK ((answer_by >= offered_on));
alter table finger_offer add constraint finger_offer_check1 CHECK (((outcome IS NULL) = (answered_at IS NULL)));
alter table finger_offer add constraint finger_offer_outcome_check CHECK ((outcome = ANY (ARRAY['ACCEPTED'::text, 'DECLINED'::text, 'LAPSED'::text])));
alter table finger_offer add constraint finger_offer_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES finger_application(municipality_id, application_id);
alter table finger_offer add constraint finger_offer_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table finger_offer add constraint finger_offer_pkey PRIMARY KEY (municipality_id, application_id);
alter table finger_programme add constraint finger_programme_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 60)));
alter table finger_programme add constraint finger_programme_check CHECK ((ends_on > starts_on));
alter table finger_programme add constraint finger_programme_places_check CHECK (((places >= 1) AND (places <= 500)));
alter table finger_programme add constraint finger_programme_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table finger_programme add constraint finger_programme_municipality_id_opened_by_fkey FOREIGN KEY (municipality_id, opened_by) REFERENCES staff(municipality_id, staff_id);
alter table finger_programme add constraint finger_programme_municipality_id_rule_id_fkey FOREIGN KEY (municipality_id, rule_id) REFERENCES finger_rule(municipality_id, rule_id);
alter table finger_programme add constraint finger_programme_pkey PRIMARY KEY (municipality_id, programme_id);
alter table finger_programme add constraint finger_programme_municipality_id_name_key UNIQUE (municipality_id, name);
alter table finger_rule add constraint finger_rule_least_age_check CHECK (((least_age >= 0) AND (least_age <= 120)));
alter table finger_rule add constraint finger_rule_least_index_check CHECK ((least_index >= 0));
alter table finger_rule add constraint finger_rule_version_check CHECK ((version > 0));
alter table finger_rule add constraint finger_rule_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table finger_rule add constraint finger_rule_municipality_id_kept_by_fkey FOREIGN KEY (municipality_id, kept_by) REFERENCES staff(municipality_id, staff_id);
alter table finger_rule add constraint finger_rule_pkey PRIMARY KEY (municipality_id, rule_id);
alter table finger_rule add constraint finger_rule_municipality_id_version_key UNIQUE (municipality_id, version);
alter table finger_value add constraint finger_value_occasion_check CHECK ((occasion = ANY (ARRAY['BEFORE'::text, 'AFTER'::text])));
alter table finger_value add constraint finger_value_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES finger_application(municipality_id, application_id);
alter table finger_value add constraint finger_value_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table finger_value add constraint finger_value_municipality_id_measure_id_fkey FOREIGN KEY (municipality_id, measure_id) REFERENCES finger_measure(municipality_id, measure_id);
alter table finger_value add constraint finger_value_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table finger_value add constraint finger_value_pkey PRIMARY KEY (municipality_id, application_id, measure_id, occasion);
alter table finger_vascular_note add constraint finger_vascular_note_way_check CHECK ((way = ANY (ARRAY['MESSAGE'::text, 'LETTER'::text])));
alter table finger_vascular_note add constraint finger_vascular_note_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES finger_application(municipality_id, application_id);
alter table finger_vascular_note add constraint finger_vascular_note_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table finger_vascular_note add constraint finger_vascular_note_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table finger_vascular_note add constraint finger_vascular_note_pkey PRIMARY KEY (municipality_id, note_id);
alter table follow_up add constraint follow_up_occasion_check CHECK ((occasion = ANY (ARRAY['THREE_MONTHS'::text, 'SIX_MONTHS'::text])));
alter table follow_up add constraint follow_up_participation_check CHECK ((participation = ANY (ARRAY['PARTICIPATING'::text, 'STOPPED'::text, 'NEVER_STARTED'::text])));
alter table follow_up add constraint follow_up_status_check CHECK ((status = ANY (ARRAY['DUE'::text, 'DONE'::text, 'NOT_REACHED'::text, 'CANCELLED'::text])));
alter table follow_up add constraint follow_up_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table follow_up add constraint follow_up_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table follow_up add constraint follow_up_pkey PRIMARY KEY (municipality_id, case_id, occasion);
alter table grant_allocation add constraint grant_allocation_amount_ore_check CHECK ((amount_ore <> 0));
alter table grant_allocation add constraint grant_allocation_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES staff(municipality_id, staff_id);
alter table grant_allocation add constraint grant_allocation_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_allocation add constraint grant_allocation_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_allocation add constraint grant_allocation_pkey PRIMARY KEY (municipality_id, allocation_id);
alter table grant_change add constraint grant_change_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_change add constraint grant_change_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_change add constraint grant_change_pkey PRIMARY KEY (municipality_id, change_id);
alter table grant_condition add constraint grant_condition_kind_check CHECK ((kind = ANY (ARRAY['ACTIVITIES'::text, 'COST_TYPES'::text, 'PERIOD'::text, 'TARGET_GROUP'::text])));
alter table grant_condition add constraint grant_condition_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_condition add constraint grant_condition_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_condition add constraint grant_condition_pkey PRIMARY KEY (municipality_id, grant_id, kind);
alter table grant_ombud add constraint grant_ombud_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_ombud add constraint grant_ombud_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_ombud add constraint grant_ombud_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table grant_ombud add constraint grant_ombud_pkey PRIMARY KEY (municipality_id, grant_id);
alter table grant_posting add constraint grant_posting_check CHECK ((((amount_ore > 0) AND (reverses IS NULL)) OR ((amount_ore < 0) AND (reverses IS NOT NULL))));
alter table grant_posting add constraint grant_posting_cost_type_check CHECK ((cost_type = ANY (ARRAY['STAFF'::text, 'TRAINING'::text, 'INFORMATION'::text, 'PREMISES'::text, 'IT'::text, 'BOUGHT_TALKS'::text, 'OTHER'::text])));
alter table grant_posting add constraint grant_posting_provider_check CHECK ((provider = ANY (ARRAY['OWN'::text, 'PRIVATE'::text])));
alter table grant_posting add constraint grant_posting_purpose_check CHECK ((purpose = ANY (ARRAY['START_TALKS'::text, 'IMPROVE_TALKS'::text, 'EXTEND_TALKS'::text, 'ACTIVITY'::text, 'OTHER'::text])));
alter table grant_posting add constraint grant_posting_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_posting add constraint grant_posting_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_posting add constraint grant_posting_municipality_id_reverses_fkey FOREIGN KEY (municipality_id, reverses) REFERENCES grant_posting(municipality_id, posting_id);
alter table grant_posting add constraint grant_posting_pkey PRIMARY KEY (municipality_id, posting_id);
alter table grant_posting add constraint grant_posting_municipality_id_reverses_key UNIQUE (municipality_id, reverses);
alter table grant_question add constraint grant_question_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES staff(municipality_id, staff_id);
alter table grant_question add constraint grant_question_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_question add constraint grant_question_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_question add constraint grant_question_pkey PRIMARY KEY (municipality_id, question_id);
alter table grant_repayment add constraint grant_repayment_amount_ore_check CHECK ((amount_ore > 0));
alter table grant_repayment add constraint grant_repayment_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_repayment add constraint grant_repayment_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_repayment add constraint grant_repayment_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table grant_repayment add constraint grant_repayment_pkey PRIMARY KEY (municipality_id, repayment_id);
alter table grant_report add constraint grant_report_check CHECK ((sha256 = encode(sha256(convert_to(contents, 'UTF8'::name)), 'hex'::text)));
alter table grant_report add constraint grant_report_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table grant_report add constraint grant_report_version_check CHECK ((version > 0));
alter table grant_report add constraint grant_report_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_report add constraint grant_report_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES state_grant(municipality_id, grant_id);
alter table grant_report add constraint grant_report_municipality_id_submitted_by_fkey FOREIGN KEY (municipality_id, submitted_by) REFERENCES staff(municipality_id, staff_id);
alter table grant_report add constraint grant_report_pkey PRIMARY KEY (municipality_id, grant_id, version);
alter table grant_talk add constraint grant_talk_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table grant_talk add constraint grant_talk_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table grant_talk add constraint grant_talk_municipality_id_linked_by_fkey FOREIGN KEY (municipality_id, linked_by) REFERENCES staff(municipality_id, staff_id);
alter table grant_talk add constraint grant_talk_municipality_id_posting_id_fkey FOREIGN KEY (municipality_id, posting_id) REFERENCES grant_posting(municipality_id, posting_id);
alter table grant_talk add constraint grant_talk_pkey PRIMARY KEY (municipality_id, link_id);
alter table handover add constraint handover_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table handover add constraint handover_municipality_id_from_guide_fkey FOREIGN KEY (municipality_id, from_guide) REFERENCES staff(municipality_id, staff_id);
alter table handover add constraint handover_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);
alter table handover add constraint handover_pkey PRIMARY KEY (municipality_id, handover_id);
alter table handover_case add constraint handover_case_check CHECK (((to_guide IS NULL) = (refusal IS NOT NULL)));
alter table handover_case add constraint handover_case_refusal_check CHECK ((refusal = ANY (ARRAY['CLOSED'::text, 'MEANWHILE'::text, 'PROTECTED'::text])));
alter table handover_case add constraint handover_case_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table handover_case add constraint handover_case_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table handover_case add constraint handover_case_municipality_id_handover_id_fkey FOREIGN KEY (municipality_id, handover_id) REFERENCES handover(municipality_id, handover_id);
alter table handover_case add constraint handover_case_municipality_id_to_guide_fkey FOREIGN KEY (municipality_id, to_guide) REFERENCES staff(municipality_id, staff_id);
alter table handover_case add constraint handover_case_pkey PRIMARY KEY (municipality_id, handover_id, case_id);
alter table handover_referral add constraint handover_referral_check CHECK (((to_guide IS NULL) = (refusal IS NOT NULL)));
alter table handover_referral add constraint handover_referral_refusal_check CHECK ((refusal = ANY (ARRAY['ANSWERED'::text, 'MEANWHILE'::text, 'PROTECTED'::text])));
alter table handover_referral add constraint handover_referral_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table handover_referral add constraint handover_referral_municipality_id_handover_id_fkey FOREIGN KEY (municipality_id, handover_id) REFERENCES handover(municipality_id, handover_id);
alter table handover_referral add constraint handover_referral_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table handover_referral add constraint handover_referral_municipality_id_to_guide_fkey FOREIGN KEY (municipality_id, to_guide) REFERENCES staff(municipality_id, staff_id);
alter table handover_referral add constraint handover_referral_pkey PRIMARY KEY (municipality_id, handover_id, referral_id);
alter table health_centre_contact add constraint health_centre_contact_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table health_centre_contact add constraint health_centre_contact_municipality_id_health_centre_id_fkey FOREIGN KEY (municipality_id, health_centre_id) REFERENCES unit(municipality_id, unit_id);
alter table health_centre_contact add constraint health_centre_contact_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table health_centre_contact add constraint health_centre_contact_pkey PRIMARY KEY (municipality_id, contact_id);
alter table health_centre_listing add constraint health_centre_listing_listed_check CHECK (((listed >= 0) AND (listed <= 99999)));
alter table health_centre_listing add constraint health_centre_listing_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table health_centre_listing add constraint health_centre_listing_municipality_id_health_centre_id_fkey FOREIGN KEY (municipality_id, health_centre_id) REFERENCES unit(municipality_id, unit_id);
alter table health_centre_listing add constraint health_centre_listing_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table health_centre_listing add constraint health_centre_listing_pkey PRIMARY KEY (municipality_id, listing_id);
alter table health_centre_routine add constraint health_centre_routine_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table health_centre_routine add constraint health_centre_routine_municipality_id_health_centre_id_fkey FOREIGN KEY (municipality_id, health_centre_id) REFERENCES unit(municipality_id, unit_id);
alter table health_centre_routine add constraint health_centre_routine_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table health_centre_routine add constraint health_centre_routine_pkey PRIMARY KEY (municipality_id, routine_id);
alter table health_talk add constraint health_talk_home_care_from_check CHECK ((home_care_from = ANY (ARRAY['PERSON'::text, 'RELATIVE'::text, 'DECISION'::text])));
alter table health_talk add constraint health_talk_mode_check CHECK ((mode = ANY (ARRAY['HOME'::text, 'PLACE'::text, 'PHONE'::text])));
alter table health_talk add constraint health_talk_version_check CHECK (((version >= 1) AND ((version = 1) = (change_reason IS NULL))));
alter table health_talk add constraint health_talk_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table health_talk add constraint health_talk_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table health_talk add constraint health_talk_pkey PRIMARY KEY (municipality_id, talk_id);
alter table health_talk_draft add constraint health_talk_draft_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table health_talk_draft add constraint health_talk_draft_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table health_talk_draft add constraint health_talk_draft_pkey PRIMARY KEY (municipality_id, case_id);
alter table inbound_message add constraint inbound_message_verdict_check CHECK ((verdict = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'DUPLICATE'::text, 'REFUSED'::text])));
alter table inbound_message add constraint inbound_message_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table inbound_message add constraint inbound_message_pkey PRIMARY KEY (municipality_id, message_id);
alter table letter add constraint letter_kind_check CHECK ((kind = ANY (ARRAY['FIRST_CONTACT'::text, 'NOT_REACHED'::text, 'TALK_TIME'::text, 'SUGGESTIONS'::text, 'ACTIVITY_TIME'::text, 'FOLLOW_UP'::text, 'CLOSING'::text])));
alter table letter add constraint letter_size_check CHECK ((size = ANY (ARRAY['LARGE'::text, 'EXTRA_LARGE'::text])));
alter table letter add constraint letter_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table letter add constraint letter_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table letter add constraint letter_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table letter add constraint letter_pkey PRIMARY KEY (municipality_id, letter_id);
alter table measurement add constraint measurement_occasion_check CHECK ((occasion = ANY (ARRAY['BASELINE'::text, 'THREE_MONTHS'::text, 'SIX_MONTHS'::text])));
alter table measurement add constraint measurement_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table measurement add constraint measurement_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table measurement add constraint measurement_pkey PRIMARY KEY (municipality_id, measurement_id);
alter table measurement add constraint measurement_municipality_id_case_id_occasion_instrument_key UNIQUE (municipality_id, case_id, occasion, instrument);
alter table meeting_place add constraint meeting_place_texts CHECK (((char_length(name) <= 120) AND (char_length(address) <= 2000) AND (char_length(area) <= 2000))) NOT VALID;
alter table meeting_place add constraint meeting_place_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table meeting_place add constraint meeting_place_municipality_id_organiser_id_fkey FOREIGN KEY (municipality_id, organiser_id) REFERENCES organiser(municipality_id, organiser_id);
alter table meeting_place add constraint meeting_place_pkey PRIMARY KEY (municipality_id, place_id);
alter table meeting_place add constraint meeting_place_municipality_id_slug_key UNIQUE (municipality_id, slug);
alter table message add constraint message_check CHECK (((read_at IS NULL) = (read_by IS NULL)));
alter table message add constraint message_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 1000)));
alter table message add constraint message_municipality_id_author_id_fkey FOREIGN KEY (municipality_id, author_id) REFERENCES staff(municipality_id, staff_id);
alter table message add constraint message_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table message add constraint message_municipality_id_read_by_fkey FOREIGN KEY (municipality_id, read_by) REFERENCES staff(municipality_id, staff_id);
alter table message add constraint message_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table message add constraint message_pkey PRIMARY KEY (municipality_id, message_id);
alter table municipality add constraint municipality_municipality_id_check CHECK ((municipality_id ~ '^[0-9]{4}$'::text));
alter table municipality add constraint municipality_supplement_within_working_days_check CHECK (((supplement_within_working_days >= 1) AND (supplement_within_working_days <= 60)));
alter table municipality add constraint municipality_pkey PRIMARY KEY (municipality_id);
alter table not_duplicate add constraint not_duplicate_check CHECK ((first_id < second_id));
alter table not_duplicate add constraint not_duplicate_check1 CHECK (((taken_back_at IS NULL) = (taken_back_by IS NULL)));
alter table not_duplicate add constraint not_duplicate_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES staff(municipality_id, staff_id);
alter table not_duplicate add constraint not_duplicate_municipality_id_first_id_fkey FOREIGN KEY (municipality_id, first_id) REFERENCES person(municipality_id, person_id);
alter table not_duplicate add constraint not_duplicate_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table not_duplicate add constraint not_duplicate_municipality_id_second_id_fkey FOREIGN KEY (municipality_id, second_id) REFERENCES person(municipality_id, person_id);
alter table not_duplicate add constraint not_duplicate_municipality_id_taken_back_by_fkey FOREIGN KEY (municipality_id, taken_back_by) REFERENCES staff(municipality_id, staff_id);
alter table not_duplicate add constraint not_duplicate_pkey PRIMARY KEY (municipality_id, decision_id);
alter table notice add constraint notice_check CHECK (((person_id IS NULL) <> (unit_id IS NULL)));
alter table notice add constraint notice_check1 CHECK (((state = 'SENT'::text) = (via IS NOT NULL)));
alter table notice add constraint notice_check2 CHECK (((state = 'QUEUED'::text) = (settled_at IS NULL)));
alter table notice add constraint notice_kind_check CHECK ((kind = ANY (ARRAY['LATE_WORK'::text, 'TIME_TOMORROW'::text, 'SUGGESTIONS_TO_TELL'::text, 'FACTS_TO_CHECK'::text])));
alter table notice add constraint notice_medium_check CHECK ((medium = ANY (ARRAY['EMAIL'::text, 'SMS'::text])));
alter table notice add constraint notice_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENT'::text, 'OPTED_OUT'::text, 'PROTECTED'::text, 'NO_ADDRESS'::text, 'TOO_LATE'::text])));
alter table notice add constraint notice_via_check CHECK ((via = ANY (ARRAY['FILE'::text, 'SMTP'::text])));
alter table notice add constraint notice_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table notice add constraint notice_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table notice add constraint notice_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit(municipality_id, unit_id);
alter table notice add constraint notice_pkey PRIMARY KEY (municipality_id, notice_id);
alter table notice add constraint notice_municipality_id_kind_occasion_key UNIQUE (municipality_id, kind, occasion);
alter table notice_wish add constraint notice_wish_medium_check CHECK ((medium = ANY (ARRAY['EMAIL'::text, 'SMS'::text])));
alter table notice_wish add constraint notice_wish_municipality_id_changed_by_fkey FOREIGN KEY (municipality_id, changed_by) REFERENCES staff(municipality_id, staff_id);
alter table notice_wish add constraint notice_wish_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table notice_wish add constraint notice_wish_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table notice_wish add constraint notice_wish_pkey PRIMARY KEY (municipality_id, person_id, medium);
alter table number_series add constraint number_series_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table number_series add constraint number_series_pkey PRIMARY KEY (municipality_id, series, year);
alter table organiser add constraint organiser_kind_check CHECK ((kind = ANY (ARRAY['MUNICIPAL'::text, 'ASSOCIATION'::text, 'COMPANY'::text, 'CONGREGATION'::text])));
alter table organiser add constraint organiser_texts CHECK ((char_length(name) <= 120)) NOT VALID;
alter table organiser add constraint organiser_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table organiser add constraint organiser_pkey PRIMARY KEY (municipality_id, organiser_id);
alter table organiser add constraint organiser_municipality_id_name_key UNIQUE (municipality_id, name);
alter table outbox add constraint outbox_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outbox add constraint outbox_pkey PRIMARY KEY (municipality_id, outbox_id);
alter table outreach_attempt add constraint outreach_attempt_answer_check CHECK ((answer = ANY (ARRAY['YES'::text, 'NO'::text, 'LATER'::text, 'NOT_REACHED'::text, 'NO_MORE'::text])));
alter table outreach_attempt add constraint outreach_attempt_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_attempt add constraint outreach_attempt_municipality_id_member_id_fkey FOREIGN KEY (municipality_id, member_id) REFERENCES outreach_member(municipality_id, member_id);
alter table outreach_attempt add constraint outreach_attempt_municipality_id_tried_by_fkey FOREIGN KEY (municipality_id, tried_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_attempt add constraint outreach_attempt_pkey PRIMARY KEY (municipality_id, attempt_id);
alter table outreach_campaign add constraint outreach_campaign_born_from_check CHECK (((born_from >= 1900) AND (born_from <= 2100)));
alter table outreach_campaign add constraint outreach_campaign_check CHECK ((born_to >= born_from));
alter table outreach_campaign add constraint outreach_campaign_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL)));
alter table outreach_campaign add constraint outreach_campaign_municipality_id_begun_by_fkey FOREIGN KEY (municipality_id, begun_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_campaign add constraint outreach_campaign_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_campaign add constraint outreach_campaign_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_campaign add constraint outreach_campaign_pkey PRIMARY KEY (municipality_id, campaign_id);
alter table outreach_campaign add constraint outreach_campaign_municipality_id_number_key UNIQUE (municipality_id, number);
alter table outreach_case add constraint outreach_case_municipality_id_campaign_id_fkey FOREIGN KEY (municipality_id, campaign_id) REFERENCES outreach_campaign(municipality_id, campaign_id);
alter table outreach_case add constraint outreach_case_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table outreach_case add constraint outreach_case_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_case add constraint outreach_case_pkey PRIMARY KEY (municipality_id, campaign_id, case_id);
alter table outreach_contact add constraint outreach_contact_age_check CHECK (((age >= 0) AND (age <= 120)));
alter table outreach_contact add constraint outreach_contact_check CHECK ((((women + men) + not_stated) > 0));
alter table outreach_contact add constraint outreach_contact_men_check CHECK ((men >= 0));
alter table outreach_contact add constraint outreach_contact_not_stated_check CHECK ((not_stated >= 0));
alter table outreach_contact add constraint outreach_contact_outcome_check CHECK ((outcome = ANY (ARRAY['TALKED'::text, 'LEAFLET'::text, 'STEP'::text, 'DECLINED'::text])));
alter table outreach_contact add constraint outreach_contact_women_check CHECK ((women >= 0));
alter table outreach_contact add constraint outreach_contact_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_contact add constraint outreach_contact_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_contact add constraint outreach_contact_pkey PRIMARY KEY (municipality_id, contact_id);
alter table outreach_import add constraint outreach_import_check CHECK ((lines = (((((taken + known) + opted_out) + by_list) + again) + wrong)));
alter table outreach_import add constraint outreach_import_municipality_id_campaign_id_fkey FOREIGN KEY (municipality_id, campaign_id) REFERENCES outreach_campaign(municipality_id, campaign_id);
alter table outreach_import add constraint outreach_import_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_import add constraint outreach_import_municipality_id_imported_by_fkey FOREIGN KEY (municipality_id, imported_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_import add constraint outreach_import_pkey PRIMARY KEY (municipality_id, import_id);
alter table outreach_letter_batch add constraint outreach_letter_batch_municipality_id_campaign_id_fkey FOREIGN KEY (municipality_id, campaign_id) REFERENCES outreach_campaign(municipality_id, campaign_id);
alter table outreach_letter_batch add constraint outreach_letter_batch_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_letter_batch add constraint outreach_letter_batch_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_letter_batch add constraint outreach_letter_batch_pkey PRIMARY KEY (municipality_id, batch_id);
alter table outreach_member add constraint outreach_member_check CHECK (((stand = 'LEFT_OUT'::text) = (left_out IS NOT NULL)));
alter table outreach_member add constraint outreach_member_check1 CHECK (((stand <> 'LATER'::text) OR (call_on IS NOT NULL)));
alter table outreach_member add constraint outreach_member_left_out_check CHECK ((left_out = ANY (ARRAY['OPTED_OUT'::text, 'KNOWN'::text])));
alter table outreach_member add constraint outreach_member_sex_check CHECK ((sex = ANY (ARRAY['WOMAN'::text, 'MAN'::text, 'UNKNOWN'::text])));
alter table outreach_member add constraint outreach_member_stand_check CHECK ((stand = ANY (ARRAY['WAITING'::text, 'LATER'::text, 'NOT_REACHED'::text, 'YES'::text, 'NO'::text, 'NO_MORE'::text, 'LEFT_OUT'::text])));
alter table outreach_member add constraint outreach_member_municipality_id_batch_id_fkey FOREIGN KEY (municipality_id, batch_id) REFERENCES outreach_letter_batch(municipality_id, batch_id);
alter table outreach_member add constraint outreach_member_municipality_id_campaign_id_fkey FOREIGN KEY (municipality_id, campaign_id) REFERENCES outreach_campaign(municipality_id, campaign_id);
alter table outreach_member add constraint outreach_member_municipality_id_claimed_by_fkey FOREIGN KEY (municipality_id, claimed_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_member add constraint outreach_member_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_member add constraint outreach_member_pkey PRIMARY KEY (municipality_id, member_id);
alter table outreach_opt_out add constraint outreach_opt_out_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_opt_out add constraint outreach_opt_out_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table outreach_opt_out add constraint outreach_opt_out_pkey PRIMARY KEY (municipality_id, number);
alter table outreach_wrong_line add constraint outreach_wrong_line_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table outreach_wrong_line add constraint outreach_wrong_line_municipality_id_import_id_fkey FOREIGN KEY (municipality_id, import_id) REFERENCES outreach_import(municipality_id, import_id);
alter table outreach_wrong_line add constraint outreach_wrong_line_pkey PRIMARY KEY (municipality_id, import_id, line);
alter table passed_on add constraint passed_on_check CHECK (((state = 'WAITING'::text) = (due_at IS NOT NULL)));
alter table passed_on add constraint passed_on_check1 CHECK (((state = 'WAITING'::text) = (settled_at IS NULL)));
alter table passed_on add constraint passed_on_check2 CHECK (((state = ANY (ARRAY['REFUSED'::text, 'STOPPED'::text])) = (reason IS NOT NULL)));
alter table passed_on add constraint passed_on_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'ARRIVED'::text, 'REFUSED'::text, 'STOPPED'::text])));
alter table passed_on add constraint passed_on_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES consent(municipality_id, consent_id);
alter table passed_on add constraint passed_on_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table passed_on add constraint passed_on_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table passed_on add constraint passed_on_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table passed_on add constraint passed_on_pkey PRIMARY KEY (municipality_id, referral_id);
alter table person add constraint person_check CHECK ((merged_into <> person_id));
alter table person add constraint person_contact_preference_check CHECK ((contact_preference = ANY (ARRAY['PHONE'::text, 'LETTER'::text, 'SMS'::text, 'RELATIVE'::text])));
alter table person add constraint person_number_kind_check CHECK ((number_kind = ANY (ARRAY['PERSONNUMMER'::text, 'SAMORDNINGSNUMMER'::text, 'RESERVNUMMER'::text])));
alter table person add constraint person_protection_as_sent_check CHECK ((protection_as_sent = ANY (ARRAY['NONE'::text, 'SEKRETESSMARKERING'::text, 'SKYDDAD_FOLKBOKFORING'::text])));
alter table person add constraint person_protection_check CHECK ((protection = ANY (ARRAY['NONE'::text, 'SEKRETESSMARKERING'::text, 'SKYDDAD_FOLKBOKFORING'::text])));
alter table person add constraint person_sex_check CHECK ((sex = ANY (ARRAY['WOMAN'::text, 'MAN'::text, 'UNKNOWN'::text])));
alter table person add constraint person_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table person add constraint person_municipality_id_merged_into_fkey FOREIGN KEY (municipality_id, merged_into) REFERENCES person(municipality_id, person_id);
alter table person add constraint person_pkey PRIMARY KEY (municipality_id, person_id);
alter table person add constraint person_municipality_id_number_key UNIQUE (municipality_id, number);
alter table person_change add constraint person_change_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table person_change add constraint person_change_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table person_change add constraint person_change_pkey PRIMARY KEY (municipality_id, change_id);
alter table person_contact add constraint person_contact_check CHECK ((own_person_id <> person_id));
alter table person_contact add constraint person_contact_role_check CHECK ((role = ANY (ARRAY['RELATIVE'::text, 'LEGAL_REPRESENTATIVE'::text, 'FRIEND'::text, 'NEIGHBOUR'::text, 'OTHER'::text])));
alter table person_contact add constraint person_contact_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table person_contact add constraint person_contact_municipality_id_kept_by_fkey FOREIGN KEY (municipality_id, kept_by) REFERENCES staff(municipality_id, staff_id);
alter table person_contact add constraint person_contact_municipality_id_own_person_id_fkey FOREIGN KEY (municipality_id, own_person_id) REFERENCES person(municipality_id, person_id);
alter table person_contact add constraint person_contact_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table person_contact add constraint person_contact_municipality_id_removed_by_fkey FOREIGN KEY (municipality_id, removed_by) REFERENCES staff(municipality_id, staff_id);
alter table person_contact add constraint person_contact_pkey PRIMARY KEY (municipality_id, contact_id);
alter table person_merge add constraint person_merge_check CHECK ((kept_id <> absorbed_id));
alter table person_merge add constraint person_merge_check1 CHECK (((undone_at IS NULL) = (undone_by IS NULL)));
alter table person_merge add constraint person_merge_municipality_id_absorbed_id_fkey FOREIGN KEY (municipality_id, absorbed_id) REFERENCES person(municipality_id, person_id);
alter table person_merge add constraint person_merge_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table person_merge add constraint person_merge_municipality_id_kept_id_fkey FOREIGN KEY (municipality_id, kept_id) REFERENCES person(municipality_id, person_id);
alter table person_merge add constraint person_merge_municipality_id_merged_by_fkey FOREIGN KEY (municipality_id, merged_by) REFERENCES staff(municipality_id, staff_id);
alter table person_merge add constraint person_merge_municipality_id_undone_by_fkey FOREIGN KEY (municipality_id, undone_by) REFERENCES staff(municipality_id, staff_id);
alter table person_merge add constraint person_merge_pkey PRIMARY KEY (municipality_id, merge_id);
alter table person_name add constraint person_name_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table person_name add constraint person_name_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table person_name add constraint person_name_pkey PRIMARY KEY (municipality_id, person_id, word);
alter table pinned_note add constraint pinned_note_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table pinned_note add constraint pinned_note_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES case_event(municipality_id, event_id);
alter table pinned_note add constraint pinned_note_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table pinned_note add constraint pinned_note_municipality_id_pinned_by_fkey FOREIGN KEY (municipality_id, pinned_by) REFERENCES staff(municipality_id, staff_id);
alter table pinned_note add constraint pinned_note_municipality_id_unpinned_by_fkey FOREIGN KEY (municipality_id, unpinned_by) REFERENCES staff(municipality_id, staff_id);
alter table pinned_note add constraint pinned_note_pkey PRIMARY KEY (municipality_id, pin_id);
alter table place_action add constraint place_action_texts CHECK (((char_length(what) <= 1000) AND (char_length(owner) <= 1000))) NOT VALID;
alter table place_action add constraint place_action_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table place_action add constraint place_action_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table place_action add constraint place_action_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table place_action add constraint place_action_pkey PRIMARY KEY (municipality_id, action_id);
alter table place_comment add constraint place_comment_texts CHECK ((char_length(text) <= 1000)) NOT VALID;
alter table place_comment add constraint place_comment_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table place_comment add constraint place_comment_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table place_comment add constraint place_comment_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table place_comment add constraint place_comment_pkey PRIMARY KEY (municipality_id, comment_id);
alter table place_cost add constraint place_cost_amount_ore_check CHECK ((amount_ore >= 0));
alter table place_cost add constraint place_cost_kind_check CHECK ((kind = ANY (ARRAY['RENT'::text, 'FOOD_CONTROL'::text, 'STAFF'::text, 'EQUIPMENT'::text, 'OTHER'::text])));
alter table place_cost add constraint place_cost_payer_check CHECK ((payer = ANY (ARRAY['MUNICIPALITY'::text, 'ASSOCIATION'::text])));
alter table place_cost add constraint place_cost_year_check CHECK (((year >= 2000) AND (year <= 2100)));
alter table place_cost add constraint place_cost_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table place_cost add constraint place_cost_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table place_cost add constraint place_cost_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table place_cost add constraint place_cost_pkey PRIMARY KEY (municipality_id, cost_id);
alter table place_cost add constraint place_cost_municipality_id_year_place_id_kind_payer_key UNIQUE NULLS NOT DISTINCT (municipality_id, year, place_id, kind, payer);
alter table place_measurement add constraint place_measurement_check CHECK ((to_on >= from_on));
alter table place_measurement add constraint place_measurement_check1 CHECK (((places IS NULL) OR (meeting_all <= places)));
alter table place_measurement add constraint place_measurement_meeting_all_check CHECK ((meeting_all >= 0));
alter table place_measurement add constraint place_measurement_places_check CHECK ((places >= 0));
alter table place_measurement add constraint place_measurement_texts CHECK (((char_length(name) <= 1000) AND (char_length(source) <= 1000))) NOT VALID;
alter table place_measurement add constraint place_measurement_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table place_measurement add constraint place_measurement_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);
alter table place_measurement add constraint place_measurement_pkey PRIMARY KEY (municipality_id, measurement_id);
alter table place_measurement add constraint place_measurement_municipality_id_name_key UNIQUE (municipality_id, name);
alter table place_measurement_score add constraint place_measurement_score_check CHECK (((met >= 0) AND (met <= requirements)));
alter table place_measurement_score add constraint place_measurement_score_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table place_measurement_score add constraint place_measurement_score_municipality_id_measurement_id_fkey FOREIGN KEY (municipality_id, measurement_id) REFERENCES place_measurement(municipality_id, measurement_id);
alter table place_measurement_score add constraint place_measurement_score_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table place_measurement_score add constraint place_measurement_score_pkey PRIMARY KEY (municipality_id, measurement_id, place_id);
alter table place_survey add constraint place_survey_answers_check CHECK ((answers >= 0));
alter table place_survey add constraint place_survey_check CHECK (((agreeing >= 0) AND (agreeing <= answers)));
alter table place_survey add constraint place_survey_texts CHECK ((char_length(question) <= 1000)) NOT VALID;
alter table place_survey add constraint place_survey_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table place_survey add constraint place_survey_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table place_survey add constraint place_survey_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table place_survey add constraint place_survey_pkey PRIMARY KEY (municipality_id, survey_id);
alter table plan_goal add constraint plan_goal_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table plan_goal add constraint plan_goal_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table plan_goal add constraint plan_goal_pkey PRIMARY KEY (municipality_id, goal_id);
alter table population_figure add constraint population_figure_persons_check CHECK (((persons >= 0) AND (persons <= 9999999)));
alter table population_figure add constraint population_figure_reach_group_check CHECK ((reach_group = ANY (ARRAY['EVERYONE'::text, 'SINGLE_MEN'::text, 'INTERPRETER'::text, 'FAR'::text])));
alter table population_figure add constraint population_figure_sex_check CHECK ((sex = ANY (ARRAY['WOMAN'::text, 'MAN'::text])));
alter table population_figure add constraint population_figure_source_check CHECK (((char_length(source) >= 1) AND (char_length(source) <= 200)));
alter table population_figure add constraint population_figure_municipality_id_import_id_fkey FOREIGN KEY (municipality_id, import_id) REFERENCES population_import(municipality_id, import_id);
alter table population_figure add constraint population_figure_pkey PRIMARY KEY (municipality_id, import_id, line);
alter table population_import add constraint population_import_year_check CHECK (((year >= 1990) AND (year <= 2100)));
alter table population_import add constraint population_import_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table population_import add constraint population_import_municipality_id_imported_by_fkey FOREIGN KEY (municipality_id, imported_by) REFERENCES staff(municipality_id, staff_id);
alter table population_import add constraint population_import_pkey PRIMARY KEY (municipality_id, import_id);
alter table programme_remark add constraint programme_remark_texts CHECK ((char_length(words) <= 1000)) NOT VALID;
alter table programme_remark add constraint programme_remark_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table programme_remark add constraint programme_remark_municipality_id_session_id_fkey FOREIGN KEY (municipality_id, session_id) REFERENCES activity_session(municipality_id, session_id);
alter table programme_remark add constraint programme_remark_municipality_id_settled_by_fkey FOREIGN KEY (municipality_id, settled_by) REFERENCES staff(municipality_id, staff_id);
alter table programme_remark add constraint programme_remark_pkey PRIMARY KEY (municipality_id, remark_id);
alter table read_news add constraint read_news_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table read_news add constraint read_news_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);
alter table read_news add constraint read_news_pkey PRIMARY KEY (municipality_id, staff_id, event_id);
alter table referral add constraint referral_bothered_check CHECK (((bothered >= 1) AND (bothered <= 3)));
alter table referral add constraint referral_channel_check CHECK ((channel = ANY (ARRAY['FHIR'::text, 'WEB'::text, 'PASSED_ON'::text])));
alter table referral add constraint referral_self_rated_health_check CHECK (((self_rated_health >= 1) AND (self_rated_health <= 5)));
alter table referral add constraint referral_state_check CHECK ((state = ANY (ARRAY['SENT'::text, 'IN_TRIAGE'::text, 'INFO_REQUESTED'::text, 'ACCEPTED'::text, 'CANCEL_REQUESTED'::text, 'DECLINED'::text, 'WITHDRAWN'::text, 'FINISHED'::text, 'VOIDED'::text])));
alter table referral add constraint referral_suggested_owner_check CHECK ((suggested_owner ~ '^[0-9]{10}$'::text));
alter table referral add constraint referral_ucla3_check CHECK (((ucla3 >= 3) AND (ucla3 <= 9)));
alter table referral add constraint referral_who5_check CHECK ((((who5 >= 0) AND (who5 <= 100)) AND ((who5 % 4) = 0)));
alter table referral add constraint referral_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table referral add constraint referral_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES consent(municipality_id, consent_id);
alter table referral add constraint referral_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table referral add constraint referral_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table referral add constraint referral_municipality_id_sender_unit_id_fkey FOREIGN KEY (municipality_id, sender_unit_id) REFERENCES unit(municipality_id, unit_id);
alter table referral add constraint referral_pkey PRIMARY KEY (municipality_id, referral_id);
alter table referral add constraint referral_municipality_id_number_key UNIQUE (municipality_id, number);
alter table referral add constraint referral_municipality_id_sender_unit_id_placer_system_place_key UNIQUE (municipality_id, sender_unit_id, placer_system, placer_value);
alter table referral_claim add constraint referral_claim_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table referral_claim add constraint referral_claim_municipality_id_guide_id_fkey FOREIGN KEY (municipality_id, guide_id) REFERENCES staff(municipality_id, staff_id);
alter table referral_claim add constraint referral_claim_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table referral_claim add constraint referral_claim_pkey PRIMARY KEY (municipality_id, referral_id);
alter table referral_draft add constraint referral_draft_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table referral_draft add constraint referral_draft_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);
alter table referral_draft add constraint referral_draft_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit(municipality_id, unit_id);
alter table referral_draft add constraint referral_draft_pkey PRIMARY KEY (municipality_id, draft_id);
alter table referral_origin add constraint referral_origin_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table referral_origin add constraint referral_origin_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table referral_origin add constraint referral_origin_pkey PRIMARY KEY (municipality_id, referral_id);
alter table referral_version add constraint referral_version_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table referral_version add constraint referral_version_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id) ON DELETE CASCADE;
alter table referral_version add constraint referral_version_pkey PRIMARY KEY (municipality_id, referral_id, version);
alter table report add constraint report_kind_check CHECK ((kind = ANY (ARRAY['RECEIPT'::text, 'INFO_REQUEST'::text, 'REJECTION'::text, 'HEALTH_TALK'::text, 'FOLLOWUP_3M'::text, 'FOLLOWUP_6M'::text, 'CLOSURE'::text, 'CANCELLATION'::text, 'MESSAGE'::text])));
alter table report add constraint report_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table report add constraint report_municipality_id_recipient_unit_id_fkey FOREIGN KEY (municipality_id, recipient_unit_id) REFERENCES unit(municipality_id, unit_id);
alter table report add constraint report_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table report add constraint report_pkey PRIMARY KEY (municipality_id, report_id);
alter table report add constraint report_municipality_id_outbox_id_key UNIQUE (municipality_id, outbox_id);
alter table report_read add constraint report_read_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table report_read add constraint report_read_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES report(municipality_id, report_id);
alter table report_read add constraint report_read_pkey PRIMARY KEY (municipality_id, report_id);
alter table research_consent add constraint research_consent_form_check CHECK ((form = ANY (ARRAY['ORAL'::text, 'WRITTEN'::text])));
alter table research_consent add constraint research_consent_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table research_consent add constraint research_consent_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table research_consent add constraint research_consent_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table research_consent add constraint research_consent_pkey PRIMARY KEY (municipality_id, consent_id);
alter table research_export add constraint research_export_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table research_export add constraint research_export_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);
alter table research_export add constraint research_export_pkey PRIMARY KEY (municipality_id, export_id);
alter table saved_view add constraint saved_view_list_check CHECK ((list = ANY (ARRAY['REFERRALS'::text, 'CASES'::text])));
alter table saved_view add constraint saved_view_name_check CHECK (((length(name) >= 1) AND (length(name) <= 40)));
alter table saved_view add constraint saved_view_query_check CHECK ((length(query) <= 1000));
alter table saved_view add constraint saved_view_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table saved_view add constraint saved_view_municipality_id_saved_by_fkey FOREIGN KEY (municipality_id, saved_by) REFERENCES staff(municipality_id, staff_id);
alter table saved_view add constraint saved_view_pkey PRIMARY KEY (municipality_id, view_id);
alter table scheduled_tasks add constraint scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance);
alter table sent_form add constraint sent_form_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table sent_form add constraint sent_form_pkey PRIMARY KEY (municipality_id, account, digest);
alter table session_count add constraint session_count_check CHECK (((named_women + named_men) <= named));
alter table session_count add constraint session_count_lives_area_check CHECK (((lives_area >= 0) AND (lives_area <= 999)));
alter table session_count add constraint session_count_lives_elsewhere_check CHECK (((lives_elsewhere >= 0) AND (lives_elsewhere <= 999)));
alter table session_count add constraint session_count_lives_here_check CHECK (((lives_here >= 0) AND (lives_here <= 999)));
alter table session_count add constraint session_count_men_check CHECK (((men >= 0) AND (men <= 999)));
alter table session_count add constraint session_count_named_check CHECK ((named >= 0));
alter table session_count add constraint session_count_named_men_check CHECK ((named_men >= 0));
alter table session_count add constraint session_count_named_women_check CHECK ((named_women >= 0));
alter table session_count add constraint session_count_new_visitors_check CHECK (((new_visitors >= 0) AND (new_visitors <= 999)));
alter table session_count add constraint session_count_not_stated_check CHECK (((not_stated >= 0) AND (not_stated <= 999)));
alter table session_count add constraint session_count_portions_check CHECK (((portions >= 0) AND (portions <= 999)));
alter table session_count add constraint session_count_version_check CHECK ((version >= 1));
alter table session_count add constraint session_count_women_check CHECK (((women >= 0) AND (women <= 999)));
alter table session_count add constraint session_count_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table session_count add constraint session_count_municipality_id_link_id_fkey FOREIGN KEY (municipality_id, link_id) REFERENCES session_link(municipality_id, link_id);
alter table session_count add constraint session_count_municipality_id_session_id_fkey FOREIGN KEY (municipality_id, session_id) REFERENCES activity_session(municipality_id, session_id);
alter table session_count add constraint session_count_pkey PRIMARY KEY (municipality_id, session_id, version);
alter table session_link add constraint session_link_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text));
alter table session_link add constraint session_link_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table session_link add constraint session_link_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);
alter table session_link add constraint session_link_municipality_id_session_id_fkey FOREIGN KEY (municipality_id, session_id) REFERENCES activity_session(municipality_id, session_id);
alter table session_link add constraint session_link_pkey PRIMARY KEY (municipality_id, link_id);
alter table session_link add constraint session_link_municipality_id_token_hash_key UNIQUE (municipality_id, token_hash);
alter table session_named add constraint session_named_municipality_id_booking_id_fkey FOREIGN KEY (municipality_id, booking_id) REFERENCES booking(municipality_id, booking_id);
alter table session_named add constraint session_named_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table session_named add constraint session_named_municipality_id_session_id_fkey FOREIGN KEY (municipality_id, session_id) REFERENCES activity_session(municipality_id, session_id);
alter table session_named add constraint session_named_pkey PRIMARY KEY (municipality_id, session_id, booking_id);
alter table sms_reply add constraint sms_reply_verdict_check CHECK ((verdict = ANY (ARRAY['PENDING'::text, 'STOPPED'::text, 'TOLD'::text, 'NO_CASE'::text, 'UNKNOWN'::text])));
alter table sms_reply add constraint sms_reply_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table sms_reply add constraint sms_reply_pkey PRIMARY KEY (municipality_id, reply_id);
alter table sms_reply add constraint sms_reply_municipality_id_carrier_id_key UNIQUE (municipality_id, carrier_id);
alter table staff add constraint staff_role_check CHECK ((role = ANY (ARRAY['NURSE'::text, 'GUIDE'::text, 'ACTIVITY_LEADER'::text, 'MANAGER'::text, 'ADMINISTRATOR'::text])));
alter table staff add constraint staff_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table staff add constraint staff_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit(municipality_id, unit_id);
alter table staff add constraint staff_pkey PRIMARY KEY (municipality_id, staff_id);
alter table state_grant add constraint state_grant_target_group_check CHECK ((target_group = ANY (ARRAY['ANYONE'::text, 'WITHOUT_HOME_CARE'::text, 'WITH_HOME_CARE'::text])));
alter table state_grant add constraint state_grant_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table state_grant add constraint state_grant_pkey PRIMARY KEY (municipality_id, grant_id);
alter table state_grant add constraint state_grant_municipality_id_name_year_key UNIQUE (municipality_id, name, year);
alter table stray_reply add constraint stray_reply_check CHECK (((handled_at IS NULL) = (handled_by IS NULL)));
alter table stray_reply add constraint stray_reply_check1 CHECK (((case_id IS NULL) OR (person_id IS NOT NULL)));
alter table stray_reply add constraint stray_reply_check2 CHECK (((phone IS NULL) OR (person_id IS NULL)));
alter table stray_reply add constraint stray_reply_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table stray_reply add constraint stray_reply_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table stray_reply add constraint stray_reply_municipality_id_handled_by_fkey FOREIGN KEY (municipality_id, handled_by) REFERENCES staff(municipality_id, staff_id);
alter table stray_reply add constraint stray_reply_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table stray_reply add constraint stray_reply_municipality_id_reply_id_fkey FOREIGN KEY (municipality_id, reply_id) REFERENCES sms_reply(municipality_id, reply_id) ON DELETE CASCADE;
alter table stray_reply add constraint stray_reply_pkey PRIMARY KEY (municipality_id, stray_id);
alter table subscription add constraint subscription_content_check CHECK ((content = ANY (ARRAY['EMPTY'::text, 'ID_ONLY'::text])));
alter table subscription add constraint subscription_heartbeat_seconds_check CHECK (((heartbeat_seconds >= 60) AND (heartbeat_seconds <= 86400)));
alter table subscription add constraint subscription_max_count_check CHECK (((max_count >= 1) AND (max_count <= 100)));
alter table subscription add constraint subscription_status_check CHECK ((status = ANY (ARRAY['REQUESTED'::text, 'ACTIVE'::text, 'ERROR'::text, 'OFF'::text])));
alter table subscription add constraint subscription_timeout_seconds_check CHECK (((timeout_seconds >= 1) AND (timeout_seconds <= 30)));
alter table subscription add constraint subscription_topic_check CHECK ((topic = ANY (ARRAY['REFERRAL_TASK'::text, 'FEEDBACK'::text])));
alter table subscription add constraint subscription_municipality_id_client_id_fkey FOREIGN KEY (municipality_id, client_id) REFERENCES fhir_client(municipality_id, client_id);
alter table subscription add constraint subscription_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table subscription add constraint subscription_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit(municipality_id, unit_id);
alter table subscription add constraint subscription_pkey PRIMARY KEY (municipality_id, subscription_id);
alter table subscription add constraint subscription_municipality_id_client_id_topic_endpoint_key UNIQUE (municipality_id, client_id, topic, endpoint);
alter table subscription_event add constraint subscription_event_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table subscription_event add constraint subscription_event_municipality_id_outbox_id_fkey FOREIGN KEY (municipality_id, outbox_id) REFERENCES outbox(municipality_id, outbox_id);
alter table subscription_event add constraint subscription_event_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table subscription_event add constraint subscription_event_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES report(municipality_id, report_id);
alter table subscription_event add constraint subscription_event_municipality_id_subscription_id_fkey FOREIGN KEY (municipality_id, subscription_id) REFERENCES subscription(municipality_id, subscription_id);
alter table subscription_event add constraint subscription_event_pkey PRIMARY KEY (municipality_id, subscription_id, number);
alter table subscription_event add constraint subscription_event_municipality_id_subscription_id_outbox_i_key UNIQUE (municipality_id, subscription_id, outbox_id);
alter table suggestion add constraint suggestion_answer_check CHECK ((answer = ANY (ARRAY['THINKING'::text, 'YES'::text, 'NO'::text])));
alter table suggestion add constraint suggestion_how_check CHECK ((how = ANY (ARRAY['PRINT'::text, 'PHONE'::text, 'LETTER'::text, 'SMS'::text])));
alter table suggestion add constraint suggestion_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES activity(municipality_id, activity_id);
alter table suggestion add constraint suggestion_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table suggestion add constraint suggestion_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table suggestion add constraint suggestion_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table suggestion add constraint suggestion_pkey PRIMARY KEY (municipality_id, suggestion_id);
alter table supplement_request add constraint supplement_request_check CHECK (((status = 'COMPLETED'::text) = (answer IS NOT NULL)));
alter table supplement_request add constraint supplement_request_failed_check CHECK (((status <> 'FAILED'::text) OR (failed_at IS NOT NULL)));
alter table supplement_request add constraint supplement_request_status_check CHECK ((status = ANY (ARRAY['REQUESTED'::text, 'COMPLETED'::text, 'CANCELLED'::text, 'FAILED'::text])));
alter table supplement_request add constraint supplement_request_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table supplement_request add constraint supplement_request_municipality_id_referral_id_fkey FOREIGN KEY (municipality_id, referral_id) REFERENCES referral(municipality_id, referral_id);
alter table supplement_request add constraint supplement_request_pkey PRIMARY KEY (municipality_id, request_id);
alter table support_count add constraint support_count_age_check CHECK (((age >= 0) AND (age <= 120)));
alter table support_count add constraint support_count_check CHECK (((new_persons >= 0) AND (new_persons <= persons)));
alter table support_count add constraint support_count_form_check CHECK ((form = ANY (ARRAY['CONTACT'::text, 'HOME_VISIT'::text, 'GROUP'::text])));
alter table support_count add constraint support_count_occasions_check CHECK ((occasions >= 0));
alter table support_count add constraint support_count_persons_check CHECK ((persons >= 0));
alter table support_count add constraint support_count_service_check CHECK ((service = ANY (ARRAY['IT_SUPPORT'::text, 'HANDYMAN'::text, 'SIGHT_AND_HEARING'::text, 'CARERS'::text, 'ELDER_SUPPORT'::text])));
alter table support_count add constraint support_count_sex_check CHECK ((sex = ANY (ARRAY['WOMAN'::text, 'MAN'::text, 'UNKNOWN'::text])));
alter table support_count add constraint support_count_visits_check CHECK ((visits >= 0));
alter table support_count add constraint support_count_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table support_count add constraint support_count_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table support_count add constraint support_count_pkey PRIMARY KEY (municipality_id, count_id);
alter table tertial_lock add constraint tertial_lock_third_check CHECK ((third = ANY (ARRAY['T1'::text, 'T2'::text, 'VB'::text])));
alter table tertial_lock add constraint tertial_lock_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table tertial_lock add constraint tertial_lock_municipality_id_locked_by_fkey FOREIGN KEY (municipality_id, locked_by) REFERENCES staff(municipality_id, staff_id);
alter table tertial_lock add constraint tertial_lock_pkey PRIMARY KEY (municipality_id, lock_id);
alter table tertial_text add constraint tertial_text_third_check CHECK ((third = ANY (ARRAY['T1'::text, 'T2'::text, 'VB'::text])));
alter table tertial_text add constraint tertial_text_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table tertial_text add constraint tertial_text_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table tertial_text add constraint tertial_text_pkey PRIMARY KEY (municipality_id, text_id);
alter table translation_approval add constraint translation_approval_wording_check CHECK ((wording ~ '^[0-9a-f]{64}$'::text));
alter table translation_approval add constraint translation_approval_municipality_id_approved_by_fkey FOREIGN KEY (municipality_id, approved_by) REFERENCES staff(municipality_id, staff_id);
alter table translation_approval add constraint translation_approval_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table translation_approval add constraint translation_approval_pkey PRIMARY KEY (municipality_id, language, kind, wording);
alter table unit add constraint unit_kind_check CHECK ((kind = ANY (ARRAY['MUNICIPAL'::text, 'HEALTH_CENTRE'::text, 'ASSOCIATION'::text])));
alter table unit add constraint unit_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table unit add constraint unit_pkey PRIMARY KEY (municipality_id, unit_id);
alter table unit add constraint unit_municipality_id_hsa_id_key UNIQUE (municipality_id, hsa_id);
alter table unmet_need add constraint unmet_need_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES case_file(municipality_id, case_id);
alter table unmet_need add constraint unmet_need_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table unmet_need add constraint unmet_need_pkey PRIMARY KEY (municipality_id, need_id);
alter table volunteer_hours add constraint volunteer_hours_hours_check CHECK ((hours >= (0)::numeric));
alter table volunteer_hours add constraint volunteer_hours_shadow_ore_check CHECK ((shadow_ore > 0));
alter table volunteer_hours add constraint volunteer_hours_year_check CHECK (((year >= 2000) AND (year <= 2100)));
alter table volunteer_hours add constraint volunteer_hours_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table volunteer_hours add constraint volunteer_hours_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);
alter table volunteer_hours add constraint volunteer_hours_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES meeting_place(municipality_id, place_id);
alter table volunteer_hours add constraint volunteer_hours_pkey PRIMARY KEY (municipality_id, place_id, year);
alter table warning_note add constraint warning_note_check CHECK (((ended_at IS NULL) = (end_reason IS NULL)));
alter table warning_note add constraint warning_note_kind_check CHECK ((kind = ANY (ARRAY['ANIMAL'::text, 'VIOLENCE'::text, 'INFECTION'::text, 'PREMISES'::text, 'OTHER'::text])));
alter table warning_note add constraint warning_note_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES staff(municipality_id, staff_id);
alter table warning_note add constraint warning_note_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(municipality_id);
alter table warning_note add constraint warning_note_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, person_id);
alter table warning_note add constraint warning_note_municipality_id_reviewed_by_fkey FOREIGN KEY (municipality_id, reviewed_by) REFERENCES staff(municipality_id, staff_id);
alter table warning_note add constraint warning_note_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);
alter table warning_note add constraint warning_note_pkey PRIMARY KEY (municipality_id, warning_id);

CREATE INDEX absence_staff ON public.absence USING btree (municipality_id, staff_id, until_on) WHERE (ended_at IS NULL);
CREATE INDEX access_log_actor ON public.access_log USING btree (municipality_id, actor_id, at, entry_id);
CREATE INDEX access_log_person ON public.access_log USING gin (person_ids);
CREATE INDEX accessibility_feedback_open ON public.accessibility_feedback USING btree (municipality_id, told_at) WHERE (settled_at IS NULL);
CREATE INDEX activity_leader ON public.activity USING btree (municipality_id, leader_id) WHERE (leader_id IS NOT NULL);
CREATE INDEX activity_schedule_activity ON public.activity_schedule USING btree (municipality_id, activity_id);
CREATE INDEX activity_session_activity ON public.activity_session USING btree (municipality_id, activity_id, starts_at);
CREATE INDEX activity_session_time ON public.activity_session USING btree (municipality_id, starts_at);
CREATE INDEX agreement_place ON public.agreement USING btree (municipality_id, place_id, valid_from);
CREATE INDEX agreement_closure_agreement ON public.agreement_closure USING btree (municipality_id, agreement_id);
CREATE INDEX agreement_exception_requirement ON public.agreement_exception USING btree (municipality_id, requirement_id);
CREATE INDEX agreement_requirement_agreement ON public.agreement_requirement USING btree (municipality_id, agreement_id, kind, valid_from);
CREATE INDEX answered_request_age ON public.answered_request USING btree (municipality_id, claimed_at);
CREATE INDEX board_goal_year ON public.board_goal USING btree (municipality_id, year, "position");
CREATE INDEX board_indicator_goal ON public.board_indicator USING btree (municipality_id, goal_id);
CREATE INDEX board_value_indicator ON public.board_value USING btree (municipality_id, indicator_id, third, noted_at DESC);
CREATE INDEX board_verdict_goal ON public.board_verdict USING btree (municipality_id, goal_id, third, judged_at DESC);
CREATE INDEX booking_case ON public.booking USING btree (municipality_id, case_id);
CREATE UNIQUE INDEX booking_once ON public.booking USING btree (municipality_id, case_id, session_id) WHERE (outcome <> 'CANCELLED'::text);
CREATE INDEX booking_session ON public.booking USING btree (municipality_id, session_id);
CREATE UNIQUE INDEX calendar_feed_token ON public.calendar_feed USING btree (token_hash);
CREATE INDEX case_event_case ON public.case_event USING btree (municipality_id, case_id, event_id DESC);
CREATE INDEX case_event_concern ON public.case_event USING btree (municipality_id, case_id, event_id) WHERE (kind = 'ConcernRaised'::text);
CREATE INDEX case_event_talk_booked ON public.case_event USING btree (municipality_id, case_id, at) WHERE (kind = 'TalkBooked'::text);
CREATE INDEX case_file_closed ON public.case_file USING btree (municipality_id, closed_at DESC, case_id DESC) WHERE (state = 'CLOSED'::text);
CREATE INDEX case_file_guide ON public.case_file USING btree (municipality_id, guide_id, next_step_on, case_id) WHERE (state <> 'CLOSED'::text);
CREATE INDEX case_file_guide_ever ON public.case_file USING btree (municipality_id, guide_id);
CREATE UNIQUE INDEX case_file_one_open ON public.case_file USING btree (municipality_id, person_id) WHERE (state <> 'CLOSED'::text);
CREATE INDEX case_file_open ON public.case_file USING btree (municipality_id, next_step_on, case_id) WHERE (state <> 'CLOSED'::text);
CREATE INDEX case_file_opened ON public.case_file USING btree (municipality_id, opened_at);
CREATE INDEX case_file_paused ON public.case_file USING btree (municipality_id, paused_until) WHERE (state = 'PAUSED'::text);
CREATE INDEX case_file_person ON public.case_file USING btree (municipality_id, person_id);
CREATE INDEX catalogue_change_subject ON public.catalogue_change USING btree (municipality_id, subject_id, change_id);
CREATE INDEX complaint_time ON public.complaint USING btree (municipality_id, received_on, number);
CREATE INDEX complaint_measure_complaint ON public.complaint_measure USING btree (municipality_id, complaint_id);
CREATE INDEX consent_person ON public.consent USING btree (municipality_id, person_id);
CREATE INDEX contact_attempt_case ON public.contact_attempt USING btree (municipality_id, case_id);
CREATE INDEX documentation_mode_activity ON public.documentation_mode USING btree (municipality_id, activity_id);
CREATE UNIQUE INDEX fhir_client_id ON public.fhir_client USING btree (client_id);
CREATE INDEX finger_application_person ON public.finger_application USING btree (municipality_id, person_id);
CREATE INDEX finger_vascular_note_application ON public.finger_vascular_note USING btree (municipality_id, application_id);
CREATE INDEX follow_up_due ON public.follow_up USING btree (municipality_id, due_on) WHERE (status = 'DUE'::text);
CREATE INDEX grant_allocation_grant ON public.grant_allocation USING btree (municipality_id, grant_id);
CREATE INDEX grant_change_grant ON public.grant_change USING btree (municipality_id, grant_id, change_id);
CREATE INDEX grant_posting_grant ON public.grant_posting USING btree (municipality_id, grant_id, booked_on DESC, posting_id DESC);
CREATE UNIQUE INDEX grant_posting_voucher ON public.grant_posting USING btree (municipality_id, EXTRACT(year FROM booked_on), voucher_key(voucher)) WHERE (taken_back_at IS NULL);
CREATE INDEX grant_question_grant ON public.grant_question USING btree (municipality_id, grant_id, "position");
CREATE INDEX grant_repayment_grant ON public.grant_repayment USING btree (municipality_id, grant_id);
CREATE UNIQUE INDEX grant_talk_paid_once ON public.grant_talk USING btree (municipality_id, case_id) WHERE (released_at IS NULL);
CREATE INDEX grant_talk_posting ON public.grant_talk USING btree (municipality_id, posting_id);
CREATE INDEX health_centre_contact_of ON public.health_centre_contact USING btree (municipality_id, health_centre_id, on_date);
CREATE INDEX health_centre_listing_of ON public.health_centre_listing USING btree (municipality_id, health_centre_id, as_of);
CREATE INDEX health_centre_routine_of ON public.health_centre_routine USING btree (municipality_id, health_centre_id, noted_at);
CREATE INDEX health_talk_case ON public.health_talk USING btree (municipality_id, case_id);
CREATE INDEX health_talk_held ON public.health_talk USING btree (municipality_id, held_on);
CREATE INDEX inbound_message_sender ON public.inbound_message USING btree (municipality_id, client_id, received_at DESC);
CREATE INDEX letter_case ON public.letter USING btree (municipality_id, case_id, letter_id DESC);
CREATE INDEX message_referral ON public.message USING btree (municipality_id, referral_id, message_id);
CREATE INDEX message_unread ON public.message USING btree (municipality_id, referral_id) WHERE (read_at IS NULL);
CREATE UNIQUE INDEX not_duplicate_once ON public.not_duplicate USING btree (municipality_id, first_id, second_id) WHERE (taken_back_at IS NULL);
CREATE INDEX notice_person ON public.notice USING btree (municipality_id, person_id);
CREATE INDEX outbox_due ON public.outbox USING btree (municipality_id, due_at) WHERE (delivered_at IS NULL);
CREATE INDEX outreach_attempt_member ON public.outreach_attempt USING btree (municipality_id, member_id);
CREATE INDEX outreach_contact_time ON public.outreach_contact USING btree (municipality_id, on_date);
CREATE UNIQUE INDEX outreach_member_once ON public.outreach_member USING btree (municipality_id, campaign_id, number);
CREATE INDEX passed_on_due ON public.passed_on USING btree (municipality_id, due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX person_by_phone ON public.person USING btree (municipality_id, phone);
CREATE INDEX person_interpreter ON public.person USING btree (municipality_id, person_id) WHERE (interpreter IS NOT NULL);
CREATE INDEX person_language ON public.person USING btree (municipality_id, language);
CREATE INDEX person_merged ON public.person USING btree (municipality_id, merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX person_change_person ON public.person_change USING btree (municipality_id, person_id, change_id);
CREATE INDEX person_change_phone ON public.person_change USING btree (municipality_id, before) WHERE (field = 'phone'::text);
CREATE INDEX person_contact_person ON public.person_contact USING btree (municipality_id, person_id);
CREATE INDEX person_merge_kept ON public.person_merge USING btree (municipality_id, kept_id);
CREATE UNIQUE INDEX person_merge_once ON public.person_merge USING btree (municipality_id, absorbed_id) WHERE (undone_at IS NULL);
CREATE INDEX person_name_sound ON public.person_name USING btree (municipality_id, sound);
CREATE INDEX person_name_word ON public.person_name USING btree (municipality_id, word);
CREATE INDEX pinned_note_case ON public.pinned_note USING btree (municipality_id, case_id);
CREATE UNIQUE INDEX pinned_note_once ON public.pinned_note USING btree (municipality_id, event_id) WHERE (unpinned_at IS NULL);
CREATE INDEX place_action_place ON public.place_action USING btree (municipality_id, place_id, due_on);
CREATE INDEX place_comment_place ON public.place_comment USING btree (municipality_id, place_id, written_at DESC);
CREATE INDEX place_survey_place ON public.place_survey USING btree (municipality_id, place_id, asked_on DESC);
CREATE INDEX plan_goal_case ON public.plan_goal USING btree (municipality_id, case_id);
CREATE INDEX population_import_of ON public.population_import USING btree (municipality_id, year, imported_at);
CREATE INDEX programme_remark_open ON public.programme_remark USING btree (municipality_id, at) WHERE (settled_at IS NULL);
CREATE INDEX referral_answered ON public.referral USING btree (municipality_id, answered_at DESC, referral_id DESC) WHERE (answered_at IS NOT NULL);
CREATE INDEX referral_cancel_requested ON public.referral USING btree (municipality_id, referral_id) WHERE (state = 'CANCEL_REQUESTED'::text);
CREATE INDEX referral_case ON public.referral USING btree (municipality_id, case_id);
CREATE INDEX referral_changed ON public.referral USING btree (municipality_id, sender_unit_id, changed_at, referral_id);
CREATE INDEX referral_consent ON public.referral USING btree (municipality_id, consent_id);
CREATE INDEX referral_person ON public.referral USING btree (municipality_id, person_id);
CREATE INDEX referral_received ON public.referral USING btree (municipality_id, received_at);
CREATE INDEX referral_sender ON public.referral USING btree (municipality_id, sender_unit_id, received_at DESC, referral_id DESC);
CREATE INDEX referral_to_answer ON public.referral USING btree (municipality_id, queue, ((NOT urgent)), answer_due, referral_id) WHERE (queue IS NOT NULL);
CREATE INDEX referral_draft_writer ON public.referral_draft USING btree (municipality_id, unit_id, staff_id, saved_at);
CREATE INDEX report_recipient ON public.report USING btree (municipality_id, recipient_unit_id, sent_at, report_id);
CREATE INDEX report_referral ON public.report USING btree (municipality_id, referral_id, report_id);
CREATE UNIQUE INDEX research_consent_one ON public.research_consent USING btree (municipality_id, person_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX saved_view_list ON public.saved_view USING btree (municipality_id, list, name);
CREATE INDEX scheduled_tasks_due ON public.scheduled_tasks USING btree (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON public.scheduled_tasks USING btree (last_heartbeat);
CREATE INDEX sent_form_age ON public.sent_form USING btree (municipality_id, done_at);
CREATE UNIQUE INDEX session_link_in_use ON public.session_link USING btree (municipality_id, session_id) WHERE (revoked_at IS NULL);
CREATE INDEX session_named_booking ON public.session_named USING btree (municipality_id, booking_id);
CREATE INDEX sms_reply_pending ON public.sms_reply USING btree (municipality_id) WHERE (verdict = 'PENDING'::text);
CREATE UNIQUE INDEX staff_username ON public.staff USING btree (username);
CREATE INDEX stray_reply_of_reply ON public.stray_reply USING btree (municipality_id, reply_id);
CREATE INDEX stray_reply_open ON public.stray_reply USING btree (municipality_id) WHERE (handled_at IS NULL);
CREATE INDEX subscription_due ON public.subscription USING btree (municipality_id, due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX subscription_unit ON public.subscription USING btree (municipality_id, unit_id, topic);
CREATE INDEX subscription_event_age ON public.subscription_event USING btree (municipality_id, at);
CREATE INDEX subscription_event_outbox ON public.subscription_event USING btree (municipality_id, outbox_id);
CREATE INDEX suggestion_case ON public.suggestion USING btree (municipality_id, case_id);
CREATE INDEX supplement_request_answered ON public.supplement_request USING btree (municipality_id, changed_at, request_id) WHERE (status = 'COMPLETED'::text);
CREATE INDEX supplement_request_due ON public.supplement_request USING btree (municipality_id, due_on) WHERE (status = 'REQUESTED'::text);
CREATE UNIQUE INDEX supplement_request_open ON public.supplement_request USING btree (municipality_id, referral_id) WHERE (status = 'REQUESTED'::text);
CREATE INDEX supplement_request_referral ON public.supplement_request USING btree (municipality_id, referral_id, asked_at);
CREATE INDEX support_count_time ON public.support_count USING btree (municipality_id, on_date);
CREATE INDEX tertial_lock_third ON public.tertial_lock USING btree (municipality_id, year, third, locked_at DESC);
CREATE INDEX tertial_text_topic ON public.tertial_text USING btree (municipality_id, year, topic, third, written_at DESC);
CREATE INDEX unit_hsa_id ON public.unit USING btree (hsa_id) WHERE (hsa_id IS NOT NULL);
CREATE INDEX warning_note_person ON public.warning_note USING btree (municipality_id, person_id, review_on);

create view grant_counted_talk with (security_invoker=true) as
 SELECT g.municipality_id,
    g.grant_id,
    t.case_id,
    t.number,
    t.guide_id,
    t.person_id,
    t.on_date,
    t.sex,
        CASE
            WHEN g.target_group <> 'ANYONE'::text THEN t.home_care_from
            ELSE NULL::text
        END AS home_care_from,
        CASE
            WHEN g.target_group <> 'ANYONE'::text THEN t.home_care_on
            ELSE NULL::date
        END AS home_care_on,
    l.posting_id,
    p.grant_id AS paid_by,
    p.voucher
   FROM state_grant g
     JOIN reporting_talk t ON t.municipality_id = g.municipality_id AND t.figure = 'HELD'::text AND t.on_date >= g.usable_from AND t.on_date <= g.usable_to AND grant_counts(g.target_group, t.home_care)
     LEFT JOIN grant_talk l ON l.municipality_id = t.municipality_id AND l.case_id = t.case_id AND l.released_at IS NULL
     LEFT JOIN grant_posting p ON p.municipality_id = l.municipality_id AND p.posting_id = l.posting_id;
create view missed_twice with (security_invoker=true) as
 SELECT last.municipality_id,
    last.case_id,
    last.activity_id,
    last.starts_at AS missed_at,
    last.outcome_at AS registered_at,
    GREATEST(last.outcome_at, before.outcome_at) AS known_at
   FROM ( SELECT b.municipality_id,
            b.case_id,
            b.outcome,
            b.outcome_at,
            s.starts_at,
            s.activity_id,
            row_number() OVER settled AS back
           FROM booking b
             JOIN activity_session s ON s.municipality_id = b.municipality_id AND s.session_id = b.session_id
          WHERE b.outcome = ANY (ARRAY['CAME'::text, 'NO_SHOW'::text])
          WINDOW settled AS (PARTITION BY b.municipality_id, b.case_id ORDER BY s.starts_at DESC, b.booking_id DESC)) last
     JOIN LATERAL ( SELECT b.outcome,
            b.outcome_at
           FROM booking b
             JOIN activity_session s ON s.municipality_id = b.municipality_id AND s.session_id = b.session_id
          WHERE b.municipality_id = last.municipality_id AND b.case_id = last.case_id AND (b.outcome = ANY (ARRAY['CAME'::text, 'NO_SHOW'::text]))
          ORDER BY s.starts_at DESC, b.booking_id DESC
         OFFSET 1
         LIMIT 1) before ON before.outcome = 'NO_SHOW'::text
  WHERE last.back = 1 AND last.outcome = 'NO_SHOW'::text;
create view reporting_case with (security_invoker=true) as
 SELECT c.municipality_id,
    c.case_id,
    c.number,
    c.guide_id,
    c.person_id,
    c.way_in,
    c.opened_at,
    c.close_reason,
    p.sex,
    p.birth_year,
    p.lives_alone,
    p.interpreter IS NOT NULL AS needs_interpreter,
    replace(p.postal_code, ' '::text, ''::text) = ANY (string_to_array(far.postal_codes, ' '::text)) AS lives_far,
    u.unit_id AS health_centre_id,
    c.told_on,
    c.talk_on,
        CASE
            WHEN c.talk_on IS NULL THEN
            CASE
                WHEN c.talk_at IS NOT NULL OR c.close_reason = 'DECLINED'::text THEN 1
                ELSE COALESCE(( SELECT 1
                   FROM contact_attempt a
                  WHERE a.municipality_id = c.municipality_id AND a.case_id = c.case_id AND (a.outcome = ANY (ARRAY['CALL_BACK'::text, 'TALK_BOOKED'::text, 'TALK_DECLINED'::text])) AND a.taken_back_at IS NULL
                 LIMIT 1), 0)
            END
            WHEN visits.came = 0 THEN 2
            WHEN visits.came < 3 THEN 3
            WHEN stays.case_id IS NOT NULL THEN 5
            ELSE 4
        END AS step
   FROM reporting_case_told c
     JOIN person p ON p.municipality_id = c.municipality_id AND p.person_id = c.person_id
     LEFT JOIN ( SELECT f.municipality_id,
            f.postal_codes,
            f.from_year,
            lead(f.from_year) OVER (PARTITION BY f.municipality_id ORDER BY f.from_year) AS next_from_year
           FROM far_places f) far ON far.municipality_id = c.municipality_id AND far.from_year::numeric <= EXTRACT(year FROM (c.opened_at AT TIME ZONE 'Europe/Stockholm'::text)) AND COALESCE(far.next_from_year::numeric > EXTRACT(year FROM (c.opened_at AT TIME ZONE 'Europe/Stockholm'::text)), true)
     LEFT JOIN unit u ON u.municipality_id = c.municipality_id AND u.unit_id = c.sender_unit_id AND u.kind = 'HEALTH_CENTRE'::text
     CROSS JOIN LATERAL ( SELECT count(*) AS came
           FROM ( SELECT
                   FROM booking b
                  WHERE b.municipality_id = c.municipality_id AND b.case_id = c.case_id AND b.outcome = 'CAME'::text AND c.talk_on IS NOT NULL
                 LIMIT 3) three) visits
     LEFT JOIN follow_up stays ON stays.municipality_id = c.municipality_id AND stays.case_id = c.case_id AND stays.occasion = 'SIX_MONTHS'::text AND stays.participation = 'PARTICIPATING'::text;
create view reporting_case_told with (security_invoker=true) as
 SELECT c.municipality_id,
    c.case_id,
    c.number,
    c.guide_id,
    c.person_id,
    c.way_in,
    c.opened_at,
    c.talk_at,
    c.close_reason,
    r.sender_unit_id,
    (COALESCE(r.received_at, c.opened_at) AT TIME ZONE 'Europe/Stockholm'::text)::date AS told_on,
    talk.held_on AS talk_on
   FROM case_file c
     LEFT JOIN LATERAL ( SELECT r_1.sender_unit_id,
            r_1.received_at
           FROM referral r_1
          WHERE r_1.municipality_id = c.municipality_id AND r_1.case_id = c.case_id
          ORDER BY r_1.received_at, r_1.referral_id
         LIMIT 1) r ON true
     LEFT JOIN LATERAL ( SELECT t.held_on
           FROM health_talk t
          WHERE t.municipality_id = c.municipality_id AND t.case_id = c.case_id
          ORDER BY t.signed_at DESC, t.talk_id DESC
         LIMIT 1) talk ON true
  WHERE c.close_reason IS DISTINCT FROM 'ENTERED_IN_ERROR'::text;
create view reporting_need with (security_invoker=true) as
 SELECT n.municipality_id,
    n.need_id,
    c.person_id,
    n.at,
    COALESCE(n.interest, 'OTHER'::text) AS kind,
    COALESCE(( SELECT min(p.area) AS min
           FROM meeting_place p
          WHERE p.municipality_id = n.municipality_id AND lower(p.area) = lower(btrim(n.area))), ''::text) AS area,
    n.description
   FROM unmet_need n
     JOIN case_file c ON c.municipality_id = n.municipality_id AND c.case_id = n.case_id
  WHERE c.close_reason IS DISTINCT FROM 'ENTERED_IN_ERROR'::text;
create view reporting_talk with (security_invoker=true) as
 SELECT counted.municipality_id,
    counted.figure,
    counted.case_id,
    c.number,
    c.guide_id,
    c.person_id,
    counted.on_date,
    p.sex,
    p.birth_year,
    counted.home_care,
    counted.home_care_from,
    counted.home_care_on
   FROM ( SELECT h.municipality_id,
            'HELD'::text AS figure,
            h.case_id,
            h.on_date,
            h.home_care,
            h.home_care_from,
            h.home_care_on
           FROM reporting_talk_held h
        UNION ALL
         SELECT d.municipality_id,
            'DECLINED'::text,
            d.case_id,
            d.on_date,
            NULL::boolean,
            NULL::text,
            NULL::date
           FROM reporting_talk_declined d
        UNION ALL
         SELECT w.municipality_id,
            'WAITING'::text,
            w.case_id,
            w.on_date,
            NULL::boolean,
            NULL::text,
            NULL::date
           FROM reporting_talk_waiting w
        UNION ALL
         SELECT h.municipality_id,
            'OFFERED'::text,
            h.case_id,
            h.on_date,
            NULL::boolean,
            NULL::text,
            NULL::date
           FROM reporting_talk_held h
        UNION ALL
         SELECT d.municipality_id,
            'OFFERED'::text,
            d.case_id,
            d.on_date,
            NULL::boolean,
            NULL::text,
            NULL::date
           FROM reporting_talk_declined d
        UNION ALL
         SELECT w.municipality_id,
            'OFFERED'::text,
            w.case_id,
            w.on_date,
            NULL::boolean,
            NULL::text,
            NULL::date
           FROM reporting_talk_waiting w) counted
     JOIN case_file c ON c.municipality_id = counted.municipality_id AND c.case_id = counted.case_id
     JOIN person p ON p.municipality_id = c.municipality_id AND p.person_id = c.person_id
  WHERE c.close_reason IS DISTINCT FROM 'ENTERED_IN_ERROR'::text;
create view reporting_talk_declined with (security_invoker=true) as
 SELECT municipality_id,
    case_id,
    min(on_date) AS on_date
   FROM ( SELECT a.municipality_id,
            a.case_id,
            (a.at AT TIME ZONE 'Europe/Stockholm'::text)::date AS on_date
           FROM contact_attempt a
          WHERE a.outcome = 'TALK_DECLINED'::text
        UNION ALL
         SELECT c.municipality_id,
            c.case_id,
            (c.closed_at AT TIME ZONE 'Europe/Stockholm'::text)::date AS timezone
           FROM case_file c
          WHERE c.close_reason = 'DECLINED'::text) said
  WHERE NOT (EXISTS ( SELECT
           FROM health_talk t
          WHERE t.municipality_id = said.municipality_id AND t.case_id = said.case_id))
  GROUP BY municipality_id, case_id;
create view reporting_talk_held with (security_invoker=true) as
 SELECT municipality_id,
    case_id,
    held_on AS on_date,
    home_care,
    home_care_from,
    home_care_on
   FROM health_talk t
  WHERE NOT (EXISTS ( SELECT
           FROM health_talk later
          WHERE later.municipality_id = t.municipality_id AND later.case_id = t.case_id AND ((ROW(later.signed_at, later.talk_id) > ROW(t.signed_at, t.talk_id)))));
create view reporting_talk_waiting with (security_invoker=true) as
 SELECT municipality_id,
    case_id,
    min(on_date) AS on_date
   FROM ( SELECT e.municipality_id,
            e.case_id,
            (e.at AT TIME ZONE 'Europe/Stockholm'::text)::date AS on_date
           FROM case_event e
          WHERE e.kind = 'TalkBooked'::text
        UNION ALL
         SELECT a.municipality_id,
            a.case_id,
            (a.at AT TIME ZONE 'Europe/Stockholm'::text)::date AS timezone
           FROM contact_attempt a
          WHERE a.outcome = 'TALK_BOOKED'::text) booked
  WHERE NOT (EXISTS ( SELECT
           FROM health_talk t
          WHERE t.municipality_id = booked.municipality_id AND t.case_id = booked.case_id)) AND NOT (EXISTS ( SELECT
           FROM reporting_talk_declined d
          WHERE d.municipality_id = booked.municipality_id AND d.case_id = booked.case_id))
  GROUP BY municipality_id, case_id;
create view session_visits with (security_invoker=true) as
 SELECT s.municipality_id,
    s.session_id,
    s.activity_id,
    s.place_id,
    s.starts_at,
    s.ends_at,
    s.cancelled_at IS NOT NULL AS cancelled,
    c.version,
    c.session_id IS NOT NULL OR came.visits > 0 AS counted,
    came.visits + COALESCE(c.women + c.men + c.not_stated, 0) AS visits,
    came.women + COALESCE(c.women, 0) AS women,
    came.men + COALESCE(c.men, 0) AS men,
    c.lives_here,
    c.lives_area,
    c.lives_elsewhere,
    c.new_visitors,
    c.portions
   FROM activity_session s
     LEFT JOIN LATERAL ( SELECT n.municipality_id,
            n.session_id,
            n.version,
            n.named,
            n.named_women,
            n.named_men,
            n.women,
            n.men,
            n.not_stated,
            n.lives_here,
            n.lives_area,
            n.lives_elsewhere,
            n.new_visitors,
            n.portions,
            n.saved_at,
            n.saved_by,
            n.saved_by_name,
            n.link_id
           FROM session_count n
          WHERE n.municipality_id = s.municipality_id AND n.session_id = s.session_id AND s.cancelled_at IS NULL
          ORDER BY n.version DESC
         LIMIT 1) c ON true
     LEFT JOIN LATERAL ( SELECT count(*) AS listed,
            count(*) FILTER (WHERE b.outcome = 'CAME'::text) AS visits,
            count(*) FILTER (WHERE b.outcome = 'CAME'::text AND p.sex = 'WOMAN'::text) AS women,
            count(*) FILTER (WHERE b.outcome = 'CAME'::text AND p.sex = 'MAN'::text) AS men
           FROM booking b
             JOIN case_file f ON f.municipality_id = b.municipality_id AND f.case_id = b.case_id
             LEFT JOIN person p ON p.municipality_id = f.municipality_id AND p.person_id = f.person_id
          WHERE b.municipality_id = s.municipality_id AND b.session_id = s.session_id AND s.cancelled_at IS NULL AND (c.session_id IS NULL OR (EXISTS ( SELECT
                   FROM session_named n
                  WHERE n.municipality_id = b.municipality_id AND n.session_id = b.session_id AND n.booking_id = b.booking_id)))) said ON true
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN c.session_id IS NOT NULL AND said.listed = 0 THEN c.named::bigint
                    ELSE said.visits
                END AS visits,
                CASE
                    WHEN c.session_id IS NOT NULL AND said.listed = 0 THEN c.named_women::bigint
                    ELSE said.women
                END AS women,
                CASE
                    WHEN c.session_id IS NOT NULL AND said.listed = 0 THEN c.named_men::bigint
                    ELSE said.men
                END AS men) came;
create view session_week with (security_invoker=true) as
 SELECT municipality_id,
    session_id,
    activity_id,
    place_id,
    starts_at,
    ends_at,
    cancelled_at IS NOT NULL AS cancelled,
    date_trunc('week'::text, (starts_at AT TIME ZONE 'Europe/Stockholm'::text))::date + 3 AS thursday
   FROM activity_session s;

create policy own_municipality on absence as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on access_log as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on accessibility_feedback as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on activity as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on activity_schedule as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on activity_session as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on agreement as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on agreement_closure as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on agreement_exception as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on agreement_requirement as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on answered_request as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on board_goal as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on board_indicator as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on board_value as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on board_verdict as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on booking as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on calendar_feed as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on case_event as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on case_file as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on case_intake as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on catalogue_change as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on closed_period as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on complaint as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on complaint_measure as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on consent as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on contact_attempt as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on cost_scenario as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on cost_scenario_line as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on documentation_mode as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on evaluation_answer as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on evaluation_plan as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on far_places as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on fhir_client as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on finger_application as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on finger_measure as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on finger_offer as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on finger_programme as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on finger_rule as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on finger_value as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on finger_vascular_note as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on follow_up as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_allocation as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_change as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_condition as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_ombud as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_posting as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_question as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_repayment as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_report as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on grant_talk as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on handover as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on handover_case as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on handover_referral as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on health_centre_contact as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on health_centre_listing as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on health_centre_routine as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on health_talk as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on health_talk_draft as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on inbound_message as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on letter as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on measurement as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on meeting_place as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on message as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on municipality as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on not_duplicate as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on not_duplicate as restrictive for all using (((EXISTS ( SELECT
   FROM person p
  WHERE ((p.municipality_id = not_duplicate.municipality_id) AND (p.person_id = not_duplicate.first_id)))) AND (EXISTS ( SELECT
   FROM person p
  WHERE ((p.municipality_id = not_duplicate.municipality_id) AND (p.person_id = not_duplicate.second_id))))));
create policy own_municipality on notice as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on notice_wish as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on number_series as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on organiser as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outbox as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outreach_attempt as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on outreach_attempt as restrictive for all using ((EXISTS ( SELECT
   FROM outreach_member m
  WHERE ((m.municipality_id = outreach_attempt.municipality_id) AND (m.member_id = outreach_attempt.member_id)))));
create policy own_municipality on outreach_campaign as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outreach_case as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outreach_contact as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outreach_import as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outreach_letter_batch as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outreach_member as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on outreach_member as restrictive for all using (((number IS NULL) OR (current_setting('app.protected'::text, true) = 'yes'::text) OR (NOT number_is_taken(number)) OR (EXISTS ( SELECT
   FROM person p
  WHERE ((p.municipality_id = outreach_member.municipality_id) AND (p.number = outreach_member.number))))));
create policy own_municipality on outreach_opt_out as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on outreach_wrong_line as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on passed_on as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on person as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on person as restrictive for all using (((protection = 'NONE'::text) OR (current_setting('app.protected'::text, true) = 'yes'::text)));
create policy own_municipality on person_change as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on person_change as restrictive for all using ((EXISTS ( SELECT
   FROM person p
  WHERE ((p.municipality_id = person_change.municipality_id) AND (p.person_id = person_change.person_id)))));
create policy own_municipality on person_contact as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on person_merge as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on person_merge as restrictive for all using ((EXISTS ( SELECT
   FROM person p
  WHERE ((p.municipality_id = person_merge.municipality_id) AND (p.person_id = person_merge.kept_id)))));
create policy own_municipality on person_name as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on person_name as restrictive for all using ((EXISTS ( SELECT
   FROM person p
  WHERE ((p.municipality_id = person_name.municipality_id) AND (p.person_id = person_name.person_id)))));
create policy own_municipality on pinned_note as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on place_action as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on place_comment as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on place_cost as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on place_measurement as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on place_measurement_score as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on place_survey as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on plan_goal as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on population_figure as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on population_import as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on programme_remark as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on read_news as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on referral as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on referral_claim as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on referral_draft as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on referral_origin as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on referral_version as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on report as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on report_read as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on research_consent as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on research_export as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on saved_view as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on sent_form as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on session_count as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on session_link as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on session_named as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on sms_reply as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on staff as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on state_grant as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on stray_reply as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy protected_identity on stray_reply as restrictive for all using (
CASE
    WHEN (person_id IS NULL) THEN ((phone IS NULL) OR (current_setting('app.protected'::text, true) = 'yes'::text) OR (NOT phone_is_protected(phone)))
    ELSE (EXISTS ( SELECT
       FROM person p
      WHERE ((p.municipality_id = stray_reply.municipality_id) AND (p.person_id = stray_reply.person_id))))
END);
create policy own_municipality on subscription as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on subscription_event as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on suggestion as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on supplement_request as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on support_count as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on tertial_lock as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on tertial_text as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on translation_approval as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on unit as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on unmet_need as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on volunteer_hours as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));
create policy own_municipality on warning_note as permissive for all using ((municipality_id = current_setting('app.municipality'::text, true)));

grant select, insert, update on absence to ${runtime};
grant select, insert on access_log to ${runtime};
grant select, insert, update on accessibility_feedback to ${runtime};
grant select, insert, update on activity to ${runtime};
grant select, insert, update on activity_schedule to ${runtime};
grant select, insert, update on activity_session to ${runtime};
grant select, insert, update on agreement to ${runtime};
grant select, insert, update on agreement_closure to ${runtime};
grant select, insert on agreement_exception to ${runtime};
grant select, insert, update on agreement_requirement to ${runtime};
grant select, insert, update, delete on answered_request to ${runtime};
grant select, insert, update on board_goal to ${runtime};
grant select, insert, update on board_indicator to ${runtime};
grant select, insert on board_value to ${runtime};
grant select, insert on board_verdict to ${runtime};
grant select, insert, update on booking to ${runtime};
grant select, insert, update on calendar_feed to ${runtime};
grant select, insert on case_event to ${runtime};
grant select, insert, update on case_file to ${runtime};
grant select, insert, update on case_intake to ${runtime};
grant select, insert on catalogue_change to ${runtime};
grant select, insert, update, delete on client_assertion_seen to ${runtime};
grant select, insert, update on closed_period to ${runtime};
grant select, insert, update on complaint to ${runtime};
grant select, insert on complaint_measure to ${runtime};
grant select, insert, update on consent to ${runtime};
grant select, insert, update on contact_attempt to ${runtime};
grant select, insert on cost_scenario to ${runtime};
grant select, insert on cost_scenario_line to ${runtime};
grant select, insert, update on documentation_mode to ${runtime};
grant select, insert on evaluation_answer to ${runtime};
grant select, insert, update on evaluation_plan to ${runtime};
grant select, insert on far_places to ${runtime};
grant select, insert, update on fhir_client to ${runtime};
grant select, insert, update on finger_application to ${runtime};
grant select, insert on finger_measure to ${runtime};
grant select, insert, update on finger_offer to ${runtime};
grant select, insert, update on finger_programme to ${runtime};
grant select, insert on finger_rule to ${runtime};
grant select, insert, update on finger_value to ${runtime};
grant select, insert on finger_vascular_note to ${runtime};
grant select, insert, update on follow_up to ${runtime};
grant select, insert on grant_allocation to ${runtime};
grant select, insert on grant_change to ${runtime};
grant select, insert, update on grant_condition to ${runtime};
grant select, insert, update on grant_counted_talk to ${runtime};
grant select, insert, update, delete on grant_ombud to ${runtime};
grant select, insert on grant_posting to ${runtime};
grant select, insert, update on grant_question to ${runtime};
grant select, insert on grant_repayment to ${runtime};
grant select, insert on grant_report to ${runtime};
grant select, insert on grant_talk to ${runtime};
grant select, insert, update on handover to ${runtime};
grant select, insert, update on handover_case to ${runtime};
grant select, insert, update on handover_referral to ${runtime};
grant select, insert, update on health_centre_contact to ${runtime};
grant select, insert, update on health_centre_listing to ${runtime};
grant select, insert, update on health_centre_routine to ${runtime};
grant select, insert on health_talk to ${runtime};
grant select, insert, update, delete on health_talk_draft to ${runtime};
grant select, insert, update on inbound_message to ${runtime};
grant select, insert on letter to ${runtime};
grant select, insert on measurement to ${runtime};
grant select, insert, update on meeting_place to ${runtime};
grant select, insert on message to ${runtime};
grant select, insert, update on missed_twice to ${runtime};
grant select, insert, update on municipality to ${runtime};
grant select, insert, update on not_duplicate to ${runtime};
grant select, insert, update on notice to ${runtime};
grant select, insert, update on notice_wish to ${runtime};
grant select, insert, update on number_series to ${runtime};
grant select, insert, update on organiser to ${runtime};
grant select, insert, update on outbox to ${runtime};
grant select, insert on outreach_attempt to ${runtime};
grant select, insert, update on outreach_campaign to ${runtime};
grant select, insert, update on outreach_case to ${runtime};
grant select, insert on outreach_contact to ${runtime};
grant select, insert on outreach_import to ${runtime};
grant select, insert on outreach_letter_batch to ${runtime};
grant select, insert, update on outreach_member to ${runtime};
grant select, insert on outreach_opt_out to ${runtime};
grant select, insert, update on outreach_wrong_line to ${runtime};
grant select, insert, update on passed_on to ${runtime};
grant select, insert, update on person to ${runtime};
grant select, insert on person_change to ${runtime};
grant select, insert, update on person_contact to ${runtime};
grant select, insert, update on person_merge to ${runtime};
grant select, insert, update on person_name to ${runtime};
grant select, insert, update on pinned_note to ${runtime};
grant select, insert, update on place_action to ${runtime};
grant select, insert on place_comment to ${runtime};
grant select, insert, update on place_cost to ${runtime};
grant select, insert on place_measurement to ${runtime};
grant select, insert on place_measurement_score to ${runtime};
grant select, insert, update on place_survey to ${runtime};
grant select, insert on plan_goal to ${runtime};
grant select, insert on population_figure to ${runtime};
grant select, insert on population_import to ${runtime};
grant select, insert, update on programme_remark to ${runtime};
grant select, insert, delete on read_news to ${runtime};
grant select, insert, update on referral to ${runtime};
grant select, insert, update, delete on referral_claim to ${runtime};
grant select, insert, update, delete on referral_draft to ${runtime};
grant select, insert, update on referral_origin to ${runtime};
grant select, insert on referral_version to ${runtime};
grant select, insert on report to ${runtime};
grant select, insert on report_read to ${runtime};
grant select, insert, update on reporting_case to ${runtime};
grant select, insert, update on reporting_case_told to ${runtime};
grant select, insert, update on reporting_need to ${runtime};
grant select, insert, update on reporting_talk to ${runtime};
grant select, insert, update on reporting_talk_declined to ${runtime};
grant select, insert, update on reporting_talk_held to ${runtime};
grant select, insert, update on reporting_talk_waiting to ${runtime};
grant select, insert, update on research_consent to ${runtime};
grant select, insert on research_export to ${runtime};
grant select, insert, update, delete on saved_view to ${runtime};
grant select, insert, update, delete on scheduled_tasks to ${runtime};
grant select, insert, delete on sent_form to ${runtime};
grant select, insert on session_count to ${runtime};
grant select, insert, update on session_link to ${runtime};
grant select, insert on session_named to ${runtime};
grant select, insert, update on session_visits to ${runtime};
grant select, insert, update on session_week to ${runtime};
grant select, insert, update, delete on sms_reply to ${runtime};
grant select, insert, update on staff to ${runtime};
grant select, insert, update on state_grant to ${runtime};
grant select, insert, update on stray_reply to ${runtime};
grant select, insert, update, delete on subscription to ${runtime};
grant select, insert, update, delete on subscription_event to ${runtime};
grant select, insert, update on suggestion to ${runtime};
grant select, insert, update on supplement_request to ${runtime};
grant select, insert on support_count to ${runtime};
grant select, insert on tertial_lock to ${runtime};
grant select, insert on tertial_text to ${runtime};
grant select, insert, update on translation_approval to ${runtime};
grant select, insert, update on unit to ${runtime};
grant select, insert, update on unmet_need to ${runtime};
grant select, insert, update on volunteer_hours to ${runtime};
grant select, insert, update on warning_note to ${runtime};

CREATE OR REPLACE FUNCTION public.account_for_login(wanted text)
 RETURNS SETOF staff
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select * from staff where username = wanted and active $function$
;
CREATE OR REPLACE FUNCTION public.all_municipalities()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select municipality_id from municipality $function$
;
CREATE OR REPLACE FUNCTION public.client_for_token(wanted text)
 RETURNS SETOF fhir_client
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select * from fhir_client where client_id = wanted and active $function$
;
CREATE OR REPLACE FUNCTION public.client_id_taken(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select exists (select from fhir_client where client_id = wanted) $function$
;
CREATE OR REPLACE FUNCTION public.grant_counts(target_group text, home_care boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select target_group = 'ANYONE' or coalesce(home_care = (target_group = 'WITH_HOME_CARE'), false)
$function$
;
CREATE OR REPLACE FUNCTION public.keep_catalogue_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
declare
    actor text := coalesce(nullif(current_setting('app.actor', true), ''), 'database');
    subject_id uuid := cast(to_jsonb(new) ->> tg_argv[1] as uuid);
begin
    if tg_op = 'INSERT' then
        insert into catalogue_change (municipality_id, subject, subject_id, at, made_by)
        values (new.municipality_id, tg_argv[0], subject_id, clock_timestamp(), actor);
    else
        insert into catalogue_change (municipality_id, subject, subject_id, at, made_by, field, before, after)
        select new.municipality_id, tg_argv[0], subject_id, clock_timestamp(), actor, n.key, o.value, n.value
        from jsonb_each_text(to_jsonb(new)) n
        join jsonb_each_text(to_jsonb(old)) o using (key)
        where n.value is distinct from o.value and n.key not in ('changed_at', 'version')
        order by n.key;
    end if;
    return null;
end $function$
;
CREATE OR REPLACE FUNCTION public.keep_condition_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
    insert into grant_change (municipality_id, grant_id, at, made_by, field, before, after)
    select new.municipality_id, new.grant_id, clock_timestamp(),
           coalesce(nullif(current_setting('app.actor', true), ''), 'database'), new.kind,
           nullif(concat_ws(', ', nullif(old.quote, ''), nullif(old.source, '')), ''),
           nullif(concat_ws(', ', nullif(new.quote, ''), nullif(new.source, '')), '')
    where (old.quote, old.source) is distinct from (new.quote, new.source);
    return null;
end $function$
;
CREATE OR REPLACE FUNCTION public.keep_grant_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
    insert into grant_change (municipality_id, grant_id, at, made_by, field, before, after)
    select new.municipality_id, new.grant_id, clock_timestamp(),
           coalesce(nullif(current_setting('app.actor', true), ''), 'database'), n.key, o.value, n.value
    from jsonb_each_text(to_jsonb(new)) n
    join jsonb_each_text(to_jsonb(old)) o using (key)
    where n.value is distinct from o.value and n.key <> 'version'
    order by n.key;
    return null;
end $function$
;
CREATE OR REPLACE FUNCTION public.keep_person_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
    insert into person_change (municipality_id, person_id, at, made_by, field, before, after)
    select new.municipality_id, new.person_id, clock_timestamp(),
           coalesce(nullif(current_setting('app.actor', true), ''), 'database'), n.key, o.value, n.value
    from jsonb_each_text(to_jsonb(new)) n
    join jsonb_each_text(to_jsonb(old)) o using (key)
    where n.value is distinct from o.value and n.key <> 'version'
    order by n.key;
    return null;
end $function$
;
CREATE OR REPLACE FUNCTION public.keep_referral_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
    insert into referral_version (municipality_id, referral_id, version, at, task_status, business_status, reason_code, reason_text,
                                  suggested_owner, next_due, reports)
    values (new.municipality_id, new.referral_id, new.version, new.changed_at, new.task_status, new.business_status, new.reason_code,
            new.reason_text, new.suggested_owner,
            case when new.state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED') then new.answer_due
                 when new.state in ('ACCEPTED', 'CANCEL_REQUESTED') then
                     (select min(f.due_on) from follow_up f
                      where f.municipality_id = new.municipality_id and f.case_id = new.case_id and f.status = 'DUE')
            end,
            array(select t.report_id from report t
                  where t.municipality_id = new.municipality_id and t.referral_id = new.referral_id
                  order by t.report_id));
    return null;
end $function$
;
CREATE OR REPLACE FUNCTION public.municipalities_connected_to(wanted text)
 RETURNS TABLE(municipality_id text, name text, org_number text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select m.municipality_id, m.name, m.org_number
          from municipality m join unit u on u.municipality_id = m.municipality_id
          where u.hsa_id = wanted and u.kind = 'HEALTH_CENTRE'
            and (exists (select from fhir_client c
                         where c.municipality_id = u.municipality_id and c.unit_id = u.unit_id and c.active)
              or exists (select from staff s
                         where s.municipality_id = u.municipality_id and s.unit_id = u.unit_id and s.active
                           and s.role = 'NURSE'))
          order by m.name $function$
;
CREATE OR REPLACE FUNCTION public.municipalities_with_due_letter(now timestamp with time zone)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select distinct municipality_id from passed_on where due_at <= now $function$
;
CREATE OR REPLACE FUNCTION public.municipalities_with_due_outbox(now timestamp with time zone)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select distinct municipality_id from outbox where delivered_at is null and due_at <= now $function$
;
CREATE OR REPLACE FUNCTION public.municipalities_with_due_subscription(now timestamp with time zone)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select distinct municipality_id from subscription
          where due_at <= now and (claimed_until is null or claimed_until <= now) $function$
;
CREATE OR REPLACE FUNCTION public.note_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
    new.changed_at := clock_timestamp();
    return new;
end $function$
;
CREATE OR REPLACE FUNCTION public.number_is_taken(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select exists (select from person where municipality_id = current_setting('app.municipality', true) and number = wanted) $function$
;
CREATE OR REPLACE FUNCTION public.open_municipalities()
 RETURNS TABLE(municipality_id text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select municipality_id, name from municipality $function$
;
CREATE OR REPLACE FUNCTION public.phone_is_protected(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select exists (select from person
                         where municipality_id = current_setting('app.municipality', true) and phone = wanted and protection <> 'NONE')
              or exists (select from person_change c
                         join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                         where c.municipality_id = current_setting('app.municipality', true) and c.field = 'phone' and c.before = wanted
                           and p.protection <> 'NONE') $function$
;
CREATE OR REPLACE FUNCTION public.reader_for_feed(wanted text)
 RETURNS TABLE(municipality_id text, staff_id uuid, display_name text, unit_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select s.municipality_id, s.staff_id, s.display_name, s.unit_id
          from calendar_feed f
          join staff s on s.municipality_id = f.municipality_id and s.staff_id = f.staff_id
          where f.token_hash = wanted and f.revoked_at is null and s.active and s.role = 'GUIDE' $function$
;
CREATE OR REPLACE FUNCTION public.receivers_for(wanted text)
 RETURNS TABLE(municipality_id text, name text, phone text, answer_within_working_days integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select m.municipality_id, m.name, m.phone, m.answer_within_working_days
          from municipalities_connected_to(wanted) c join municipality m on m.municipality_id = c.municipality_id
          order by m.name $function$
;
CREATE OR REPLACE FUNCTION public.voucher_key(voucher text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$
    select regexp_replace(
        regexp_replace(upper(voucher), '[\s\u00a0\u2009\u202f]', '', 'g'),
        '([[:alpha:]])[-\u2010-\u2015\u2212]+([0-9])', '\1\2', 'g')
$function$
;

CREATE TRIGGER keep_change AFTER INSERT OR UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION keep_catalogue_change('ACTIVITY', 'activity_id');
CREATE TRIGGER note_change BEFORE UPDATE ON public.activity FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION note_change();
CREATE TRIGGER keep_change AFTER INSERT OR UPDATE ON public.activity_schedule FOR EACH ROW EXECUTE FUNCTION keep_catalogue_change('SERIES', 'activity_id');
CREATE TRIGGER note_change BEFORE UPDATE ON public.activity_schedule FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION note_change();
CREATE TRIGGER keep_change AFTER INSERT OR UPDATE ON public.closed_period FOR EACH ROW EXECUTE FUNCTION keep_catalogue_change('CLOSED', 'period_id');
CREATE TRIGGER keep_change AFTER UPDATE ON public.grant_condition FOR EACH ROW EXECUTE FUNCTION keep_condition_change();
CREATE TRIGGER keep_change AFTER INSERT OR UPDATE ON public.meeting_place FOR EACH ROW EXECUTE FUNCTION keep_catalogue_change('PLACE', 'place_id');
CREATE TRIGGER note_change BEFORE UPDATE ON public.meeting_place FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION note_change();
CREATE TRIGGER note_change BEFORE UPDATE ON public.municipality FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION note_change();
CREATE TRIGGER keep_change AFTER INSERT OR UPDATE ON public.organiser FOR EACH ROW EXECUTE FUNCTION keep_catalogue_change('ORGANISER', 'organiser_id');
CREATE TRIGGER note_change BEFORE UPDATE ON public.organiser FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION note_change();
CREATE TRIGGER keep_change AFTER UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION keep_person_change();
CREATE TRIGGER first_version AFTER INSERT ON public.referral FOR EACH ROW EXECUTE FUNCTION keep_referral_version();
CREATE TRIGGER next_version AFTER UPDATE ON public.referral FOR EACH ROW WHEN ((new.version <> old.version)) EXECUTE FUNCTION keep_referral_version();
CREATE TRIGGER keep_change AFTER UPDATE ON public.state_grant FOR EACH ROW EXECUTE FUNCTION keep_grant_change();
CREATE TRIGGER note_change BEFORE UPDATE ON public.unit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION note_change();

