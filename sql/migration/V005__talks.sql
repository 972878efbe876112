-- Peace processes, talk rounds, delegations and agreements: what accounts say about them.
create table store.process(
  account_id bigint not null,
  status varchar(40),
  status_text varchar(500),
  rounds_low int,
  rounds_best int,
  rounds_high int,
  constraint process_pk primary key (account_id),
  constraint process_account_fk foreign key (account_id) references store.account,
  constraint process_status_fk foreign key (status) references store.term);
comment on table store.process is 'What an account says about a peace process';
comment on column store.process.status is 'Status over the time the account holds for';
comment on column store.process.rounds_best is 'Number of rounds, estimate';

create table store.talk_round(
  account_id bigint not null,
  round_no int,
  opened_earliest timestamp,
  opened_latest timestamp,
  opened_precision varchar(12),
  closed_earliest timestamp,
  closed_latest timestamp,
  closed_precision varchar(12),
  duration_hours_low numeric(8,1),
  duration_hours_best numeric(8,1),
  duration_hours_high numeric(8,1),
  place_id bigint,
  format varchar(40),
  agenda varchar(1000),
  outcome varchar(40),
  outcome_text varchar(1000),
  next_meeting varchar(40),
  next_meeting_on_earliest timestamp,
  next_meeting_on_latest timestamp,
  next_meeting_on_precision varchar(12),
  result_due_earliest timestamp,
  result_due_latest timestamp,
  result_due_precision varchar(12),
  constraint talk_round_pk primary key (account_id),
  constraint talk_round_account_fk foreign key (account_id) references store.account,
  constraint talk_round_opened_ck check (opened_earliest <= opened_latest),
  constraint talk_round_closed_ck check (closed_earliest <= closed_latest),
  constraint talk_round_place_fk foreign key (place_id) references store.place,
  constraint talk_round_format_fk foreign key (format) references store.term,
  constraint talk_round_outcome_fk foreign key (outcome) references store.term,
  constraint talk_round_next_meeting_fk foreign key (next_meeting) references store.term,
  constraint talk_round_next_meeting_on_ck check (next_meeting_on_earliest <= next_meeting_on_latest),
  constraint talk_round_result_due_ck check (result_due_earliest <= result_due_latest));
comment on table store.talk_round is 'What an account says about a round of talks; a session is a round whose parent is a round';
comment on column store.talk_round.duration_hours_low is 'Hours; a low alone means more than';
comment on column store.talk_round.outcome is 'With its text and the next meeting one value, taken from one account';
comment on column store.talk_round.next_meeting is 'planned or none';
comment on column store.talk_round.opened_precision is 'minute, part_of_day, day, month, year or interval; with ~ when approximate, ? when uncertain';

create table store.delegation(
  account_id bigint not null,
  party_id bigint not null,
  head_id bigint,
  head_office varchar(200),
  size_low int,
  size_best int,
  size_high int,
  composition varchar(500),
  names_disclosed boolean,
  constraint delegation_pk primary key (account_id),
  constraint delegation_account_fk foreign key (account_id) references store.account,
  constraint delegation_party_fk foreign key (party_id) references store.actor,
  constraint delegation_head_fk foreign key (head_id) references store.actor);
comment on table store.delegation is 'What an account says about a delegation to a round; its members are account_actor rows';
comment on column store.delegation.head_id is 'With office, size and composition one value, taken from one account';

create table store.agreement(
  account_id bigint not null,
  title varchar(500),
  signed_earliest timestamp,
  signed_latest timestamp,
  signed_precision varchar(12),
  place_id bigint,
  stage varchar(40),
  substage varchar(40),
  form varchar(40),
  text_url varchar(1000),
  constraint agreement_pk primary key (account_id),
  constraint agreement_account_fk foreign key (account_id) references store.account,
  constraint agreement_signed_ck check (signed_earliest <= signed_latest),
  constraint agreement_place_fk foreign key (place_id) references store.place,
  constraint agreement_stage_fk foreign key (stage) references store.term,
  constraint agreement_substage_fk foreign key (substage) references store.term,
  constraint agreement_form_fk foreign key (form) references store.term);
comment on table store.agreement is 'What an account says about an agreement, as a document (PA-X)';
comment on column store.agreement.stage is 'PA-X Stage';
comment on column store.agreement.substage is 'PA-X StageSub';
