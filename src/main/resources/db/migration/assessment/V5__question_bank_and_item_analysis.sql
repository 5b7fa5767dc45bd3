-- One row for each course with a bank; whoever imports into it holds the row.
create table question_bank (
    course varchar(60) primary key
);

-- A question that came from a file of another system. It stands in no course folder until a quiz asks it.
create table imported_question (
    question bigint primary key references question (id),
    course varchar(60) not null,
    title varchar(255) not null,
    tags varchar(2000) not null,
    other_id varchar(100) not null,
    fingerprint varchar(64) not null,
    source varchar(255) not null,
    format varchar(20) not null,
    imported_at timestamp(6) with time zone not null,
    constraint imported_question_once unique (course, fingerprint)
);

-- How a version of a question did in the first submitted attempts at a quiz: x is the share that was earned, y the mean
-- share of the other questions of the same attempt.
create table item_tally (
    course varchar(60) not null,
    quiz varchar(60) not null,
    question_version bigint not null references question_version (id),
    asked integer not null check (asked >= 0),
    entirely integer not null check (entirely between 0 and asked),
    compared integer not null check (compared between 0 and asked),
    sum_all double precision not null,
    sum_x double precision not null,
    sum_y double precision not null,
    sum_xx double precision not null,
    sum_yy double precision not null,
    sum_xy double precision not null,
    primary key (course, quiz, question_version)
);

-- How often an option was chosen there; −1 where nothing was answered.
create table item_choice (
    course varchar(60) not null,
    quiz varchar(60) not null,
    question_version bigint not null references question_version (id),
    choice integer not null check (choice >= -1),
    times integer not null check (times > 0),
    primary key (course, quiz, question_version, choice)
);

-- Up to where the attempts at a quiz are counted: seen is the number of submitted attempts and of their results.
create table item_count (
    course varchar(60) not null,
    quiz varchar(60) not null,
    seen bigint not null,
    learners integer not null,
    counted_at timestamp(6) with time zone not null,
    primary key (course, quiz)
);
create index attempt_first on attempt (course, quiz, learner, started_at);
