-- What lasted of a course: facts beside the state, never taken away.
alter table enrolment add column retained_at timestamp(6) with time zone;
alter table enrolment add column applied_at timestamp(6) with time zone;

-- What somebody wants to do with a finished course, and what they say about it later.
create table transfer_intention (
    learner uuid not null,
    course varchar(60) not null,
    what varchar(1000) not null,
    place varchar(500) not null,
    by_when date,
    for_mentor boolean not null,
    revision integer not null check (revision > 0),
    made_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    ask_from timestamp(6) with time zone,
    primary key (learner, course)
);
create index transfer_intention_due on transfer_intention (ask_from, learner);

create table transfer_answer (
    learner uuid not null,
    course varchar(60) not null,
    number integer not null check (number > 0),
    outcome varchar(10) not null check (outcome in ('YES', 'PARTLY', 'NO', 'NOT_YET')),
    story varchar(4000) not null,
    evidence varchar(500) not null,
    answered_at timestamp(6) with time zone not null,
    primary key (learner, course, number),
    foreign key (learner, course) references transfer_intention (learner, course)
);

-- The week, by its Monday, for which somebody got the one letter a week.
create table weekly_letter (
    learner uuid primary key,
    week date not null
);
