-- Which accounts belong to a dossier because of whom and where they are about, so that datasets need no list of facts.
-- Kept as rows and not as a view: to look for them among hundreds of thousands of incidents each time takes minutes.
create table store.dossier_reach(
  dossier_id bigint not null,
  account_id bigint not null,
  incident boolean not null,
  constraint dossier_reach_pk primary key (dossier_id, account_id),
  constraint dossier_reach_dossier_fk foreign key (dossier_id) references store.dossier,
  constraint dossier_reach_account_fk foreign key (account_id) references store.account);
comment on table store.dossier_reach is 'Accounts that concern the parties and places of a dossier as these are now. Derived: written after each import and when a dossier or the sides of actors change. A fact belongs to the dossier at two clocks when one of these accounts is visible then.';
comment on column store.dossier_reach.incident is 'Of an incident, which has nothing below it that would come along';
