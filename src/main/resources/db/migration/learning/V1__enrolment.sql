-- One row for each person and course, holding the stored summary of its log.
create table enrolment (
    id uuid primary key,
    learner uuid not null,
    course varchar(60) not null,
    intent varchar(20) not null check (intent in ('COMPLETE', 'SELECTED_PARTS', 'BROWSE')),
    active boolean not null,
    enrolled_at timestamp(6) with time zone not null,
    course_version integer not null,
    told_version integer not null,
    state varchar(20) not null check (state in ('ENROLLED', 'STARTED', 'ATTEMPTED', 'PASSED')),
    percent integer not null check (percent between 0 and 100),
    completed integer not null check (completed >= 0),
    finish_version integer,
    finished_at timestamp(6) with time zone,
    finished_version integer not null,
    last_lesson varchar(60),
    last_activity timestamp(6) with time zone not null,
    last_sequence integer not null,
    revision bigint not null,
    constraint enrolment_once unique (learner, course),
    constraint enrolment_finish check ((finish_version is null) = (finished_at is null)),
    constraint enrolment_passed check ((state = 'PASSED') = (finish_version is not null)),
    constraint enrolment_told check (told_version <= course_version)
);
create index enrolment_course on enrolment (course, active);

-- Where a learner stands in each lesson that was begun, by the lesson's stable id.
create table lesson_progress (
    enrolment uuid not null references enrolment (id),
    lesson varchar(60) not null,
    state varchar(20) not null check (state in ('STARTED', 'ATTEMPTED', 'COMPLETED')),
    recalled varchar(1000) not null,
    tries integer not null,
    evidence varchar(200) not null,
    completed_at timestamp(6) with time zone,
    primary key (enrolment, lesson),
    constraint lesson_progress_completed check ((state = 'COMPLETED') = (completed_at is not null))
);

-- The log. Appended to, never changed; the primary key gives every event of an enrolment one place.
create table learning_event (
    enrolment uuid not null references enrolment (id),
    sequence integer not null check (sequence > 0),
    kind varchar(20) not null,
    lesson varchar(60),
    course_version integer not null,
    happened_at timestamp(6) with time zone not null,
    data varchar(400) not null,
    primary key (enrolment, sequence)
);
