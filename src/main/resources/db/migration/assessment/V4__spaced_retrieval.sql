-- A quiz that was passed: from then on it comes back in probes.
create table probe_plan (
    learner uuid not null,
    course varchar(60) not null,
    quiz varchar(60) not null,
    enrolment uuid not null,
    course_version integer not null,
    lesson varchar(60) not null,
    passed_at timestamp(6) with time zone not null,
    primary key (learner, course, quiz)
);
create index probe_plan_passed on probe_plan (learner, passed_at);

-- What is answered in one go. open_slot makes sure that nobody has two open ones.
create table probe_sitting (
    id uuid primary key,
    learner uuid not null,
    started_at timestamp(6) with time zone not null,
    lapses_on date not null,
    finished_at timestamp(6) with time zone,
    open_slot integer check (open_slot = 1),
    constraint probe_sitting_one_open unique (learner, open_slot),
    constraint probe_sitting_open check (open_slot is null or finished_at is null)
);

-- The questions from one quiz in a sitting.
create table probe (
    id uuid primary key,
    sitting uuid not null references probe_sitting (id),
    learner uuid not null,
    course varchar(60) not null,
    quiz varchar(60) not null,
    enrolment uuid not null,
    course_version integer not null,
    lesson varchar(60) not null,
    step integer not null check (step > 0),
    begun_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    result integer check (result between 0 and 100),
    constraint probe_once unique (sitting, course, quiz),
    constraint probe_result check ((result is null) = (finished_at is null))
);
create index probe_learner on probe (learner, course, quiz, begun_at);

-- A question of a sitting, pinned to its version; answered once.
create table probe_item (
    sitting uuid not null references probe_sitting (id),
    place integer not null,
    probe uuid not null references probe (id),
    question_version bigint not null references question_version (id),
    arrangement varchar(400) not null,
    answer varchar(4000),
    answered_at timestamp(6) with time zone,
    earned integer,
    possible integer check (possible > 0),
    primary key (sitting, place),
    constraint probe_item_once unique (probe, question_version),
    constraint probe_item_points check ((earned is null) = (possible is null)),
    constraint probe_item_share check (earned between 0 and possible),
    constraint probe_item_answered check ((earned is null) = (answered_at is null))
);
create index probe_item_version on probe_item (question_version);
