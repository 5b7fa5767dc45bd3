-- What a learner writes beside a lesson. The revision guards against two tabs overwriting each other.
create table lesson_note (
    learner uuid not null,
    course varchar(60) not null,
    lesson varchar(60) not null,
    note varchar(20000) not null,
    revision integer not null,
    noted_at timestamp(6) with time zone,
    bookmarked_at timestamp(6) with time zone,
    primary key (learner, course, lesson)
);
create index lesson_note_bookmarks on lesson_note (learner, bookmarked_at);

-- What a learner decided in a case, before the outcome was told. Written once.
create table case_decision (
    learner uuid not null,
    course varchar(60) not null,
    lesson varchar(60) not null,
    course_version integer not null,
    choices varchar(8000) not null,
    reason varchar(4000) not null,
    decided_at timestamp(6) with time zone not null,
    primary key (learner, course, lesson)
);
create index case_decision_latest on case_decision (course, lesson, decided_at);

-- Mistakes in lessons, told by readers. The reader is forgotten with their account, the mistake is not.
create table mistake_report (
    id uuid primary key,
    learner uuid,
    course varchar(60) not null,
    course_version integer not null,
    lesson varchar(60) not null,
    text varchar(4000) not null,
    reported_at timestamp(6) with time zone not null
);
create index mistake_report_learner on mistake_report (learner, reported_at);
create index mistake_report_course on mistake_report (course, reported_at);
