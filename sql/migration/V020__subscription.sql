-- Who gets the briefings of a dossier beside those whom parley.yml names: entered by command, without a restart.
create table ops.subscription(
  dossier varchar(60) not null,
  channel varchar(10) not null,
  recipient varchar(400) not null,
  formats varchar(60) not null,
  notes boolean not null,
  added_at timestamp with time zone not null,
  constraint subscription_pk primary key (dossier, recipient),
  constraint subscription_channel_ck check (case channel when 'mail' then 1 when 'folder' then 1 else 0 end = 1));
comment on table ops.subscription is 'Who gets briefings by parley subscriptions add. Whom parley.yml names for the same dossier is served as it says there.';
comment on column ops.subscription.recipient is 'An address, name@host or Name <name@host>, or a folder';
comment on column ops.subscription.formats is 'What is enclosed: names of forms, separated by commas';
comment on column ops.subscription.notes is 'Whether a line comes when a period was empty';
