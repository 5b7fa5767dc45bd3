create table course_photo (
    name varchar(40) primary key,
    media_type varchar(20) not null,
    content bytea not null
);
