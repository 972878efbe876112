-- Ceasefires: their terms, the events of their life, how they are kept, and the rules that derive their state.
create table store.ceasefire(
  account_id bigint not null,
  laterality varchar(40),
  ceasefire_class varchar(40),
  written boolean,
  term_hours int,
  coverage varchar(500),
  monitoring varchar(40),
  enforcement varchar(40),
  constraint ceasefire_pk primary key (account_id),
  constraint ceasefire_account_fk foreign key (account_id) references store.account,
  constraint ceasefire_laterality_fk foreign key (laterality) references store.term,
  constraint ceasefire_ceasefire_class_fk foreign key (ceasefire_class) references store.term,
  constraint ceasefire_monitoring_fk foreign key (monitoring) references store.term,
  constraint ceasefire_enforcement_fk foreign key (enforcement) references store.term,
  constraint ceasefire_term_hours_ck check (term_hours > 0));
comment on table store.ceasefire is 'What an account says about the terms of a ceasefire (ETH/PRIO); its dates are ceasefire events';
comment on column store.ceasefire.term_hours is 'Fixed term in hours, null when open';

create table store.ceasefire_event(
  account_id bigint not null,
  event varchar(40) not null,
  happened_earliest timestamp,
  happened_latest timestamp,
  happened_precision varchar(12),
  ends_earliest timestamp,
  ends_latest timestamp,
  ends_precision varchar(12),
  ends_with_id bigint,
  incident_id bigint,
  constraint ceasefire_event_pk primary key (account_id),
  constraint ceasefire_event_account_fk foreign key (account_id) references store.account,
  constraint ceasefire_event_event_fk foreign key (event) references store.term,
  constraint ceasefire_event_happened_ck check (happened_earliest <= happened_latest),
  constraint ceasefire_event_ends_ck check (ends_earliest <= ends_latest),
  constraint ceasefire_event_ends_with_fk foreign key (ends_with_id) references store.fact,
  constraint ceasefire_event_incident_fk foreign key (incident_id) references store.fact);
comment on table store.ceasefire_event is 'What an account says about one event in a ceasefire''s life; the one home of every date in it';
comment on column store.ceasefire_event.happened_earliest is 'When the event took place';
comment on column store.ceasefire_event.ends_earliest is 'The end that an extension sets';
comment on column store.ceasefire_event.ends_with_id is 'The fact, a talk round, with which the ceasefire ends';
comment on column store.ceasefire_event.incident_id is 'The incident that a violation consists of';

create table store.compliance(
  account_id bigint not null,
  of_party_id bigint,
  verdict varchar(40),
  incidents_low int,
  incidents_best int,
  incidents_high int,
  constraint compliance_pk primary key (account_id),
  constraint compliance_account_fk foreign key (account_id) references store.account,
  constraint compliance_of_party_fk foreign key (of_party_id) references store.actor,
  constraint compliance_verdict_fk foreign key (verdict) references store.term);
comment on table store.compliance is 'Whether an account finds a ceasefire kept, over the time it holds for';
comment on column store.compliance.of_party_id is 'Whose conduct is meant, null: of all parties';
comment on column store.compliance.incidents_best is 'Number of incidents, estimate';

create table store.ceasefire_rule(
  from_state varchar(40) not null,
  event varchar(40) not null,
  to_state varchar(40) not null,
  same_day_order int not null,
  constraint ceasefire_rule_pk primary key (from_state, event),
  constraint ceasefire_rule_from_fk foreign key (from_state) references store.term,
  constraint ceasefire_rule_event_fk foreign key (event) references store.term,
  constraint ceasefire_rule_to_fk foreign key (to_state) references store.term);
comment on table store.ceasefire_rule is 'The state machine of a ceasefire: which event leads from which state to which';
comment on column store.ceasefire_rule.same_day_order is 'Order of the events of one day unless their times say otherwise: affirmations before violations';

create table store.ceasefire_setting(
  name varchar(40) not null,
  amount int not null,
  constraint ceasefire_setting_pk primary key (name));
comment on table store.ceasefire_setting is 'Numbers the rules need: strain_days, for how many days a violation strains a ceasefire';
insert into store.ceasefire_setting(name, amount) values ('strain_days', 7);
