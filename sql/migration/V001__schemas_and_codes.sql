-- The three schemas and the controlled vocabulary every coded column points into.
-- store: tables, owner only. archive: views, what readers see. ops: runs, notices, briefings (made by the migration tool).
create schema store;
create schema archive;

create table store.term(
  code varchar(40) not null,
  constraint term_pk primary key (code));
comment on table store.term is 'Every code that a coded column may hold; foreign keys of coded columns end here. Which list a code belongs to says store.code.';

create table store.code(
  list varchar(40) not null,
  code varchar(40) not null,
  label varchar(120) not null,
  broader varchar(40),
  sort int not null,
  constraint code_pk primary key (list, code),
  constraint code_term_fk foreign key (code) references store.term,
  constraint code_broader_fk foreign key (list, broader) references store.code);
comment on table store.code is 'The code lists: one row per list and code. Intake accepts a code only in its own list.';
comment on column store.code.broader is 'The wider code of the same list; a narrower code refines a wider one and does not contradict it';
