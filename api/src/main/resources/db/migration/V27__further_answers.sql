-- A referral may carry more than UCLA-3 and the direct question.

alter table referral
    add column bothered int check (bothered between 1 and 3),
    add column who5 int check (who5 between 0 and 100 and who5 % 4 = 0),
    add column self_rated_health int check (self_rated_health between 1 and 5);
