-- A worksheet that a course brings along, as one version of the course has it: never changed.
create table worksheet_format (
    course varchar(60) not null,
    course_version integer not null,
    sheet varchar(60) not null,
    source text not null,
    primary key (course, course_version, sheet)
);

-- What somebody has filled in. Without a course, its format came with the academy.
create table worksheet (
    id uuid primary key,
    owner_kind varchar(20) not null,
    owner uuid not null,
    course varchar(60),
    sheet varchar(60) not null,
    format_version integer not null,
    title varchar(120) not null,
    content text not null,
    filled_rows integer not null check (filled_rows >= 0),
    revision integer not null check (revision >= 0),
    begun_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null
);
create index worksheet_owner on worksheet (owner_kind, owner, changed_at);

-- How it was before: once for each sitting, and before each restoring.
create table worksheet_version (
    worksheet uuid not null references worksheet (id),
    number integer not null check (number > 0),
    content text not null,
    filled_rows integer not null,
    saved_at timestamp(6) with time zone not null,
    reason varchar(20) not null,
    primary key (worksheet, number)
);

create table worksheet_comment (
    id uuid primary key,
    worksheet uuid not null references worksheet (id),
    section varchar(60),
    row_id varchar(40),
    author uuid not null,
    words varchar(1000) not null,
    written_at timestamp(6) with time zone not null,
    constraint worksheet_comment_place check ((section is null) = (row_id is null))
);
create index worksheet_comment_sheet on worksheet_comment (worksheet, written_at);
create index worksheet_comment_author on worksheet_comment (author);

-- The sheet with which somebody does a lesson; the lesson is told once that it holds enough.
create table worksheet_lesson (
    enrolment uuid not null,
    lesson varchar(60) not null,
    course varchar(60) not null,
    learner uuid not null,
    worksheet uuid not null references worksheet (id),
    filled_at timestamp(6) with time zone,
    primary key (enrolment, lesson)
);
create index worksheet_lesson_sheet on worksheet_lesson (worksheet);
create index worksheet_lesson_learner on worksheet_lesson (learner);
