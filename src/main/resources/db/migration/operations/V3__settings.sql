create table setting (
    name varchar(60) primary key,
    content text not null
);
