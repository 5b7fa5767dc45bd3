-- When the person agreed to the privacy page; nothing for those who were invited and have not come yet.
alter table account add column consented_at timestamp(6) with time zone;
-- Pending accounts that were never confirmed are forgotten after a while.
create index account_pending on account (state, created_at);
