create table account (
    id uuid primary key,
    email varchar(254) not null,
    name varchar(120) not null,
    locale varchar(35) not null,
    zone varchar(64) not null,
    colour_scheme varchar(10) not null,
    password_hash varchar(200),
    state varchar(10) not null,
    created_at timestamp(6) with time zone not null,
    -- Moves with everything a running session must learn of: profile, grants, state.
    changed_at timestamp(6) with time zone not null,
    -- Sessions that began under older credentials have ended.
    credentials_at timestamp(6) with time zone not null,
    version integer not null,
    constraint account_email_once unique (email),
    constraint account_email_lower check (email = lower(email)),
    constraint account_scheme check (colour_scheme in ('LIGHT', 'DARK', 'SYSTEM')),
    constraint account_state check (state in ('PENDING', 'ACTIVE', 'LOCKED', 'CLOSED')),
    constraint account_active_has_password check (state <> 'ACTIVE' or password_hash is not null),
    constraint account_closed_has_none check (state <> 'CLOSED' or password_hash is null)
);
create index account_changed on account (changed_at);
create index account_name on account (name, id);

create table account_grant (
    account_id uuid not null references account (id) on delete cascade,
    role varchar(20) not null,
    scope_kind varchar(12) not null,
    scope_id varchar(80) not null,
    constraint account_grant_once primary key (account_id, role, scope_kind, scope_id),
    constraint account_grant_scope check ((scope_kind = 'EVERYTHING') = (scope_id = '')),
    constraint account_grant_admin check (role <> 'ADMIN' or scope_kind = 'EVERYTHING')
);
create index account_grant_role on account_grant (role);

-- Links sent by mail. Only the SHA-256 of a token is kept.
create table account_token (
    hash varchar(64) primary key,
    account_id uuid not null references account (id) on delete cascade,
    purpose varchar(10) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint account_token_purpose check (purpose in ('CONFIRM', 'INVITE', 'RESET'))
);
create index account_token_account on account_token (account_id, purpose);
create index account_token_expires on account_token (expires_at);

-- Failed tries per account and per network address; the keys are hashes.
create table sign_in_tries (
    id varchar(64) primary key,
    failures integer not null,
    last_at timestamp(6) with time zone not null,
    blocked_until timestamp(6) with time zone
);
create index sign_in_tries_last on sign_in_tries (last_at);

-- Browsers that stay signed in. Only the SHA-256 of the running secret is kept; the one before it is good for
-- moments only, because several tabs of a browser start together.
create table remembered_browser (
    series varchar(64) primary key,
    account_id uuid not null references account (id) on delete cascade,
    secret_hash varchar(64) not null,
    former_hash varchar(64),
    turned_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index remembered_browser_account on remembered_browser (account_id);
create index remembered_browser_expires on remembered_browser (expires_at);
