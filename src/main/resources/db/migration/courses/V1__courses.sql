-- A course as it is now. Everything else here is written once and never changed.
create table course (
    id varchar(60) primary key,
    slug varchar(80) not null unique,
    version integer not null check (version >= 0),
    fingerprint varchar(64) not null
);

-- Every address a course ever had, the present one included.
create table course_slug (
    slug varchar(80) primary key,
    course_id varchar(60) not null references course (id)
);
create index course_slug_course on course_slug (course_id);

create table course_version (
    course_id varchar(60) not null references course (id),
    version integer not null check (version >= 1),
    fingerprint varchar(64) not null,
    outline text not null,
    published_at timestamp(6) with time zone not null,
    primary key (course_id, version)
);

create table lesson_content (
    course_id varchar(60) not null,
    version integer not null,
    lesson_id varchar(60) not null,
    content text not null,
    primary key (course_id, version, lesson_id),
    foreign key (course_id, version) references course_version (course_id, version)
);

-- Every address a lesson ever had; where two had the same, the later one keeps it.
create table lesson_slug (
    course_id varchar(60) not null references course (id),
    slug varchar(80) not null,
    lesson_id varchar(60) not null,
    primary key (course_id, slug)
);
