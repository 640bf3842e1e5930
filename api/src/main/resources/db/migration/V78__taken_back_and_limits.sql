-- What was written by mistake about an agreement is taken back: it counts no longer, and is kept with who and why.
alter table agreement
    add column replaced_id uuid,
    add column taken_back_at timestamptz,
    add column taken_back_by uuid,
    add column taken_back_why text,
    add foreign key (municipality_id, replaced_id) references agreement (municipality_id, agreement_id),
    add foreign key (municipality_id, taken_back_by) references staff (municipality_id, staff_id),
    add check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null));
alter table agreement_closure
    add column taken_back_at timestamptz,
    add column taken_back_by uuid,
    add column taken_back_why text,
    add foreign key (municipality_id, taken_back_by) references staff (municipality_id, staff_id),
    add check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null));
alter table agreement_requirement
    add column taken_back_at timestamptz,
    add column taken_back_by uuid,
    add column taken_back_why text,
    add foreign key (municipality_id, taken_back_by) references staff (municipality_id, staff_id),
    add check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null));

-- No text is without end. What was written before is left as it is (not valid), whatever its length.
alter table agreement
    add constraint agreement_texts check (char_length(organiser) <= 1000 and char_length(reference) <= 100
        and char_length(premises) <= 1000 and char_length(taken_back_why) <= 1000) not valid;
alter table agreement_closure
    add constraint agreement_closure_texts check (char_length(reason) <= 1000 and char_length(taken_back_why) <= 1000) not valid;
alter table agreement_requirement
    add constraint agreement_requirement_texts
        check (char_length(paragraph) <= 1000 and char_length(taken_back_why) <= 1000) not valid;
alter table agreement_exception add constraint agreement_exception_texts check (char_length(reason) <= 1000) not valid;
alter table place_comment add constraint place_comment_texts check (char_length(text) <= 1000) not valid;
alter table place_action
    add constraint place_action_texts check (char_length(what) <= 1000 and char_length(owner) <= 1000) not valid;
alter table place_survey add constraint place_survey_texts check (char_length(question) <= 1000) not valid;
alter table place_measurement
    add constraint place_measurement_texts check (char_length(name) <= 1000 and char_length(source) <= 1000) not valid;
alter table documentation_mode
    add constraint documentation_mode_texts check (char_length(decision_number) <= 100 and char_length(scope) <= 1000) not valid;
alter table programme_remark add constraint programme_remark_texts check (char_length(words) <= 1000) not valid;
alter table accessibility_feedback
    add constraint accessibility_feedback_texts check (char_length(what) <= 2000 and char_length(contact) <= 200) not valid;
alter table activity_session
    add constraint activity_session_texts check (char_length(cancel_reason) <= 2000 and char_length(off_reason) <= 2000) not valid;
alter table meeting_place
    add constraint meeting_place_texts
        check (char_length(name) <= 120 and char_length(address) <= 2000 and char_length(area) <= 2000) not valid;
alter table activity
    add constraint activity_texts check (char_length(name) <= 120 and char_length(description) <= 2000
        and char_length(leader_name) <= 2000 and char_length(target_group) <= 2000) not valid;
alter table organiser add constraint organiser_texts check (char_length(name) <= 120) not valid;
alter table closed_period add constraint closed_period_texts check (char_length(reason) <= 2000) not valid;
