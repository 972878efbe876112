-- Leads: events that a machine coded from news. They are no accounts and never reach a briefing; somebody may look into one.
create table store.lead(
  dataset varchar(40) not null,
  code varchar(40) not null,
  event_on date,
  added_at timestamp with time zone,
  event_code varchar(10),
  root_code varchar(10),
  quad_class int,
  goldstein numeric(6,2),
  mentions int,
  sources int,
  articles int,
  tone numeric(9,4),
  actor_1 varchar(200),
  actor_1_country varchar(10),
  actor_2 varchar(200),
  actor_2_country varchar(10),
  place varchar(300),
  country varchar(10),
  lat numeric(9,6),
  lon numeric(9,6),
  url varchar(1000),
  recorded_at timestamp with time zone not null,
  import_run_id bigint not null,
  constraint lead_pk primary key (dataset, code));
comment on table store.lead is 'Events that a machine coded from news (GDELT 2), most of them wrong by hand audits: where to look, not what happened. Nothing refers to them.';
comment on column store.lead.code is 'The number of the event in its dataset';
comment on column store.lead.quad_class is '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict';
comment on column store.lead.goldstein is 'Goldstein score of the event code, -10 to 10';
comment on column store.lead.country is 'FIPS 10-4, as GDELT has it';
