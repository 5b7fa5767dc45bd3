-- Whether somebody wants a kind of mail that they may stop; the token stands in the letters and stops it without an account.
create table mail_choice (
    recipient uuid not null,
    kind varchar(120) not null,
    token varchar(36) not null,
    stopped_at timestamp(6) with time zone,
    primary key (recipient, kind),
    constraint mail_choice_token unique (token)
);

alter table outbox_letter add column stop_token varchar(36);
