-- What an issued briefing was made with and made from: the templates, and the facts that it used.
alter table ops.briefing add column template_sha256 varchar(64);
comment on column ops.briefing.template_sha256 is 'SHA-256 of the templates, style, fonts and ground of the maps it was printed with; null for those issued before this was kept';

create table ops.briefing_fact(
  briefing_id bigint not null,
  fact_id bigint not null,
  constraint briefing_fact_pk primary key (briefing_id, fact_id),
  constraint briefing_fact_briefing_fk foreign key (briefing_id) references ops.briefing,
  constraint briefing_fact_fact_fk foreign key (fact_id) references store.fact);
create index briefing_fact_fact_ix on ops.briefing_fact(fact_id);
comment on table ops.briefing_fact is 'The facts an issued briefing was made from: of the parts asked for, those with an account visible at its clocks; incidents only those of the period';
