-- What was said, what was demanded or promised, how actors stand to each other.
create table store.statement(
  account_id bigint not null,
  said_earliest timestamp,
  said_latest timestamp,
  said_precision varchar(12),
  place_id bigint,
  venue varchar(200),
  wording varchar(2000),
  rendering varchar(40),
  language varchar(35),
  category varchar(40),
  mode varchar(40),
  auxiliary varchar(40),
  condition_text varchar(500),
  constraint statement_pk primary key (account_id),
  constraint statement_account_fk foreign key (account_id) references store.account,
  constraint statement_said_ck check (said_earliest <= said_latest),
  constraint statement_place_fk foreign key (place_id) references store.place,
  constraint statement_rendering_fk foreign key (rendering) references store.term,
  constraint statement_category_fk foreign key (category) references store.term,
  constraint statement_mode_fk foreign key (mode) references store.term,
  constraint statement_auxiliary_fk foreign key (auxiliary) references store.term);
comment on table store.statement is 'How an account renders what somebody said; the claimant is whoever reports it, the speaker a role';
comment on column store.statement.rendering is 'verbatim, translated, paraphrase or summary of what was said';
comment on column store.statement.language is 'BCP 47, of the wording';
comment on column store.statement.category is 'PLOVER category';
comment on column store.statement.mode is 'PLOVER mode';
comment on column store.statement.auxiliary is 'PLOVER auxiliary mode: actual, hypothetical, future, negated';
comment on column store.statement.condition_text is 'The condition of a hypothetical';

create table store.commitment(
  account_id bigint not null,
  commitment_kind varchar(40),
  wording varchar(1000),
  due_earliest timestamp,
  due_latest timestamp,
  due_precision varchar(12),
  status varchar(40),
  constraint commitment_pk primary key (account_id),
  constraint commitment_account_fk foreign key (account_id) references store.account,
  constraint commitment_commitment_kind_fk foreign key (commitment_kind) references store.term,
  constraint commitment_due_ck check (due_earliest <= due_latest),
  constraint commitment_status_fk foreign key (status) references store.term);
comment on table store.commitment is 'A demand, pledge or obligation, as an account says; demander and obligor are account_actor rows';

create table store.actor_relation(
  account_id bigint not null,
  relation_kind varchar(40),
  level varchar(40),
  constraint actor_relation_pk primary key (account_id),
  constraint actor_relation_account_fk foreign key (account_id) references store.account,
  constraint actor_relation_relation_kind_fk foreign key (relation_kind) references store.term,
  constraint actor_relation_level_fk foreign key (level) references store.term);
comment on table store.actor_relation is 'How actors stand to each other, over the time the account holds for';
comment on column store.actor_relation.level is 'Level of the relation: ambassador, severed, given…';
