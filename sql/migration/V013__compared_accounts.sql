-- Values of accounts are read from the tables of the kinds; only where several accounts tell of one fact are they kept
-- once more in store.account_value, to be compared. A dataset of 400,000 events brings three rows an event, not twenty.
create table store.kind_column(
  kind varchar(40) not null,
  part varchar(40) not null,
  slot varchar(40) not null,
  column_type varchar(12) not null,
  compare varchar(40) not null,
  scheme varchar(40),
  changes boolean not null,
  constraint kind_column_pk primary key (kind, part),
  constraint kind_column_compare_fk foreign key (compare) references store.term);
comment on table store.kind_column is 'The columns of the kinds of facts as values that can be compared; a test holds it against the declarations of the kinds';
comment on column store.kind_column.slot is 'The value, or the group of values that is taken whole, to which the column belongs';
comment on column store.kind_column.column_type is 'How the column is read: text, integer, decimal, boolean, date, count, measure, code, actor, place, fact';
comment on column store.kind_column.compare is 'How two of them compare: count and date as intervals, item by broader terms, text never';
comment on column store.kind_column.scheme is 'What an item is: actor, place, fact or the code list';
comment on column store.kind_column.changes is 'The world changes it: the value for the latest time is shown';
insert into store.kind_column(kind, part, slot, column_type, compare, scheme, changes) values
('process', 'status', 'status', 'code', 'item', 'process_status', true),
  ('process', 'status_text', 'status', 'text', 'text', null, true),
  ('process', 'rounds', 'rounds', 'count', 'count', null, false),
  ('talk_round', 'round_no', 'round_no', 'integer', 'count', null, false),
  ('talk_round', 'opened', 'opened', 'date', 'date', null, false),
  ('talk_round', 'closed', 'closed', 'date', 'date', null, false),
  ('talk_round', 'duration_hours', 'duration_hours', 'measure', 'count', null, false),
  ('talk_round', 'place', 'place', 'place', 'item', 'place', false),
  ('talk_round', 'format', 'format', 'code', 'item', 'talk_format', false),
  ('talk_round', 'agenda', 'agenda', 'text', 'text', null, false),
  ('talk_round', 'outcome', 'outcome', 'code', 'item', 'talk_outcome', true),
  ('talk_round', 'outcome_text', 'outcome', 'text', 'text', null, true),
  ('talk_round', 'next_meeting', 'outcome', 'code', 'item', 'next_meeting', true),
  ('talk_round', 'next_meeting_on', 'outcome', 'date', 'date', null, true),
  ('talk_round', 'result_due', 'result_due', 'date', 'date', null, false),
  ('delegation', 'party', 'party', 'actor', 'item', 'actor', false),
  ('delegation', 'head', 'delegation', 'actor', 'item', 'actor', false),
  ('delegation', 'head_office', 'delegation', 'text', 'text', null, false),
  ('delegation', 'size', 'delegation', 'count', 'count', null, false),
  ('delegation', 'composition', 'delegation', 'text', 'text', null, false),
  ('delegation', 'names_disclosed', 'delegation', 'boolean', 'item', null, false),
  ('agreement', 'title', 'title', 'text', 'text', null, false),
  ('agreement', 'signed', 'signed', 'date', 'date', null, false),
  ('agreement', 'place', 'place', 'place', 'item', 'place', false),
  ('agreement', 'stage', 'stage', 'code', 'item', 'agreement_stage', false),
  ('agreement', 'substage', 'substage', 'code', 'item', 'agreement_substage', false),
  ('agreement', 'form', 'form', 'code', 'item', 'agreement_form', false),
  ('agreement', 'text_url', 'text_url', 'text', 'text', null, false),
  ('ceasefire', 'laterality', 'laterality', 'code', 'item', 'laterality', false),
  ('ceasefire', 'ceasefire_class', 'ceasefire_class', 'code', 'item', 'ceasefire_class', false),
  ('ceasefire', 'written', 'written', 'boolean', 'item', null, false),
  ('ceasefire', 'term_hours', 'term_hours', 'integer', 'count', null, false),
  ('ceasefire', 'coverage', 'coverage', 'text', 'text', null, false),
  ('ceasefire', 'monitoring', 'monitoring', 'code', 'item', 'monitoring', false),
  ('ceasefire', 'enforcement', 'enforcement', 'code', 'item', 'enforcement', false),
  ('ceasefire_event', 'event', 'event', 'code', 'item', 'ceasefire_event', false),
  ('ceasefire_event', 'happened', 'happened', 'date', 'date', null, false),
  ('ceasefire_event', 'ends', 'ends', 'date', 'date', null, false),
  ('ceasefire_event', 'ends_with', 'ends', 'fact', 'item', 'fact', false),
  ('ceasefire_event', 'incident', 'incident', 'fact', 'item', 'fact', false),
  ('compliance', 'of_party', 'of_party', 'actor', 'item', 'actor', false),
  ('compliance', 'verdict', 'verdict', 'code', 'item', 'verdict', true),
  ('compliance', 'incidents', 'incidents', 'count', 'count', null, false),
  ('incident', 'incident_kind', 'incident_kind', 'code', 'item', 'incident_kind', false),
  ('incident', 'means', 'means', 'code', 'item', 'means', false),
  ('incident', 'started', 'started', 'date', 'date', null, false),
  ('incident', 'ended', 'ended', 'date', 'date', null, false),
  ('incident', 'duration_days', 'duration_days', 'measure', 'count', null, false),
  ('incident', 'place', 'location', 'place', 'item', 'place', false),
  ('incident', 'where_precision', 'location', 'integer', 'count', null, false),
  ('incident', 'lat', 'location', 'decimal', 'count', null, false),
  ('incident', 'lon', 'location', 'decimal', 'count', null, false),
  ('incident', 'side_a', 'side_a', 'actor', 'item', 'actor', false),
  ('incident', 'side_b', 'side_b', 'actor', 'item', 'actor', false),
  ('incident', 'deaths_a', 'losses', 'count', 'count', null, false),
  ('incident', 'deaths_b', 'losses', 'count', 'count', null, false),
  ('incident', 'deaths_civilians', 'losses', 'count', 'count', null, false),
  ('incident', 'deaths_unknown', 'losses', 'count', 'count', null, false),
  ('incident', 'deaths', 'losses', 'count', 'count', null, false),
  ('incident', 'wounded', 'losses', 'count', 'count', null, false),
  ('incident', 'damage', 'damage', 'code', 'item', 'damage', false),
  ('incident', 'description', 'description', 'text', 'text', null, false),
  ('border', 'name', 'name', 'text', 'text', null, false),
  ('border', 'length_km', 'length_km', 'measure', 'count', null, false),
  ('border', 'drawn', 'drawn', 'date', 'date', null, false),
  ('border', 'origin', 'origin', 'text', 'text', null, false),
  ('border', 'status', 'status', 'code', 'item', 'border_status', true),
  ('territorial_claim', 'territory', 'territory', 'text', 'text', null, false),
  ('territorial_claim', 'basis', 'basis', 'text', 'text', null, false),
  ('territorial_claim', 'since', 'since', 'date', 'date', null, false),
  ('territorial_claim', 'until', 'until', 'date', 'date', null, false),
  ('territorial_claim', 'salience', 'salience', 'integer', 'count', null, false),
  ('territorial_claim', 'status', 'status', 'code', 'item', 'claim_status', true),
  ('position', 'party', 'party', 'actor', 'item', 'actor', false),
  ('position', 'subject', 'subject', 'fact', 'item', 'fact', false),
  ('position', 'stand', 'stand', 'code', 'item', 'stand', true),
  ('position', 'wording', 'stand', 'text', 'text', null, true),
  ('crossing_status', 'crossing', 'crossing', 'place', 'item', 'place', false),
  ('crossing_status', 'status', 'status', 'code', 'item', 'crossing_state', true),
  ('statement', 'said', 'said', 'date', 'date', null, false),
  ('statement', 'place', 'place', 'place', 'item', 'place', false),
  ('statement', 'venue', 'venue', 'text', 'text', null, false),
  ('statement', 'wording', 'wording', 'text', 'text', null, false),
  ('statement', 'rendering', 'wording', 'code', 'text', 'rendering', false),
  ('statement', 'language', 'wording', 'text', 'text', null, false),
  ('statement', 'category', 'act', 'code', 'item', 'plover_category', false),
  ('statement', 'mode', 'act', 'code', 'item', 'plover_mode', false),
  ('statement', 'auxiliary', 'act', 'code', 'item', 'auxiliary', false),
  ('statement', 'condition_text', 'act', 'text', 'text', null, false),
  ('commitment', 'commitment_kind', 'commitment_kind', 'code', 'item', 'commitment_kind', false),
  ('commitment', 'wording', 'wording', 'text', 'text', null, false),
  ('commitment', 'due', 'due', 'date', 'date', null, false),
  ('commitment', 'status', 'status', 'code', 'item', 'commitment_status', true),
  ('actor_relation', 'relation_kind', 'relation_kind', 'code', 'item', 'relation_kind', false),
  ('actor_relation', 'level', 'level', 'code', 'item', 'relation_level', true);

alter table store.account add column compared boolean default false not null;
comment on column store.account.compared is 'The values are in store.account_value, to be compared: always, but for an incident of which no account of another claimant, article or row tells';
comment on table store.account_value is 'The values of accounts that are not alone with their fact, in one comparable form: what resolution and contest read. Written from store.stated_value, with the account that is the second or later.';

-- No list in these checks: H2 2.4 evaluates one that was added later with the session that added it, which is gone.
-- Fewer index trees a row: H2 keeps one for each foreign key that finds none with its column in front.
alter table store.account drop constraint account_claimant_kind_fk;
alter table store.account drop constraint account_stance_fk;
alter table store.account add constraint account_claimant_kind_ck check (case claimant_kind when 'named' then 1 when 'unnamed' then 1 when 'publisher' then 1 when 'archive' then 1 else 0 end = 1);
alter table store.account add constraint account_stance_ck check (case stance when 'affirms' then 1 when 'suspects' then 1 when 'denies' then 1 else 0 end = 1);
alter table store.account drop constraint account_fact_fk;
alter table store.account add constraint account_fact_fk foreign key (fact_id) references store.fact;
alter table store.account drop constraint account_article_version_fk;
drop index store.account_article_ix;
create index account_article_ix on store.account(article_id, article_version_id);
alter table store.account add constraint account_article_version_fk foreign key (article_version_id, article_id) references store.article_version(id, article_id);
alter table store.fact drop constraint fact_parent_fk;
alter table store.fact add constraint fact_parent_fk foreign key (parent_id) references store.fact;
alter table store.fact drop constraint fact_kind_fk;
alter table store.fact add constraint fact_kind_fk foreign key (kind) references store.term;

update store.account set compared = true where fact_id in (select f.id from store.fact f where f.kind <> 'incident')
or fact_id in (
  select a.fact_id from store.account a group by a.fact_id
  having min(a.article_id) <> max(a.article_id) or min(a.claimant_key) <> max(a.claimant_key) or min(a.row_key) <> max(a.row_key));
delete from store.account_value where account_id in (select a.id from store.account a where not a.compared);
