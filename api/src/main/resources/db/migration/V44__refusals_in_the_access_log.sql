alter table access_log drop constraint access_log_action_check;
alter table access_log add constraint access_log_action_check
    check (action in ('READ', 'CHANGE', 'DISCLOSE', 'PRINT', 'EXPORT', 'REFUSE'));
