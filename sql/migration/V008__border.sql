-- Borders, claims to territory, positions of parties, crossings.
create table store.border(
  account_id bigint not null,
  name varchar(200),
  length_km_low numeric(10,1),
  length_km_best numeric(10,1),
  length_km_high numeric(10,1),
  drawn_earliest timestamp,
  drawn_latest timestamp,
  drawn_precision varchar(12),
  origin varchar(500),
  status varchar(40),
  constraint border_pk primary key (account_id),
  constraint border_account_fk foreign key (account_id) references store.account,
  constraint border_drawn_ck check (drawn_earliest <= drawn_latest),
  constraint border_status_fk foreign key (status) references store.term);
comment on table store.border is 'What an account says about a border';

create table store.territorial_claim(
  account_id bigint not null,
  territory varchar(300),
  basis varchar(300),
  since_earliest timestamp,
  since_latest timestamp,
  since_precision varchar(12),
  until_earliest timestamp,
  until_latest timestamp,
  until_precision varchar(12),
  salience int,
  status varchar(40),
  constraint territorial_claim_pk primary key (account_id),
  constraint territorial_claim_account_fk foreign key (account_id) references store.account,
  constraint territorial_claim_since_ck check (since_earliest <= since_latest),
  constraint territorial_claim_until_ck check (until_earliest <= until_latest),
  constraint territorial_claim_status_fk foreign key (status) references store.term,
  constraint territorial_claim_salience_ck check (salience between 0 and 12));
comment on table store.territorial_claim is 'What an account says about a claim to territory (ICOW); challenger, target and administering actor are account_actor rows';
comment on column store.territorial_claim.salience is 'ICOW salience, 0 to 12';

create table store.position(
  account_id bigint not null,
  party_id bigint not null,
  subject_id bigint not null,
  stand varchar(40),
  wording varchar(1000),
  constraint position_pk primary key (account_id),
  constraint position_account_fk foreign key (account_id) references store.account,
  constraint position_party_fk foreign key (party_id) references store.actor,
  constraint position_subject_fk foreign key (subject_id) references store.fact,
  constraint position_stand_fk foreign key (stand) references store.term);
comment on table store.position is 'What position a party takes on a subject, as an account says';
comment on column store.position.subject_id is 'The fact the position is about';
comment on column store.position.stand is 'recognises, not_recognised, claims…';

create table store.crossing_status(
  account_id bigint not null,
  crossing_id bigint not null,
  status varchar(40),
  constraint crossing_status_pk primary key (account_id),
  constraint crossing_status_account_fk foreign key (account_id) references store.account,
  constraint crossing_status_crossing_fk foreign key (crossing_id) references store.place,
  constraint crossing_status_status_fk foreign key (status) references store.term);
comment on table store.crossing_status is 'Whether a border crossing is open, as an account says, over the time it holds for';
comment on column store.crossing_status.crossing_id is 'The crossing, a place';
