-- Who mentors whom, in one course or in all of them (course is null), and who stands in meanwhile.
create table mentorship (
    id uuid primary key,
    learner uuid not null,
    mentor uuid not null,
    course varchar(60),
    begins_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone,
    stand_in uuid,
    stand_in_from timestamp(6) with time zone,
    stand_in_until timestamp(6) with time zone,
    assigned_by uuid,
    revision bigint not null,
    constraint mentorship_of_another check (mentor <> learner),
    constraint mentorship_time check (ends_at is null or ends_at >= begins_at),
    constraint mentorship_stand_in_dates
        check ((stand_in is null) = (stand_in_from is null) and (stand_in is null) = (stand_in_until is null)),
    constraint mentorship_stand_in_time check (stand_in_from is null or stand_in_until > stand_in_from),
    constraint mentorship_stand_in_another check (stand_in is null or stand_in <> learner and stand_in <> mentor)
);
create index mentorship_learner on mentorship (learner, ends_at);
create index mentorship_mentor on mentorship (mentor, ends_at);
create index mentorship_stand_in on mentorship (stand_in, stand_in_until);

-- A question of a learner to the mentor, asked from a lesson, and what was said since.
create table mentor_question (
    id uuid primary key,
    learner uuid not null,
    course varchar(60) not null,
    lesson varchar(60) not null,
    asked_at timestamp(6) with time zone not null,
    last_at timestamp(6) with time zone not null,
    waiting boolean not null,
    messages integer not null check (messages > 0),
    revision bigint not null
);
create index mentor_question_lesson on mentor_question (learner, course, lesson, last_at);
create index mentor_question_waiting on mentor_question (waiting, last_at);

create table mentor_message (
    question uuid not null references mentor_question (id),
    place integer not null check (place >= 0),
    author uuid,
    text varchar(4000) not null,
    said_at timestamp(6) with time zone not null,
    primary key (question, place)
);
create index mentor_message_author on mentor_message (author);
