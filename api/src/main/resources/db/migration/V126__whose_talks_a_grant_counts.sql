-- Whether a grant for a target group counts a talk by what was answered about home care. Where nobody has answered, only a grant for anyone does.
create function grant_counts(target_group text, home_care boolean) returns boolean language sql immutable as $$
    select target_group = 'ANYONE' or coalesce(home_care = (target_group = 'WITH_HOME_CARE'), false)
$$;
