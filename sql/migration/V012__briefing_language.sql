-- A briefing is issued in a language; the same question in another language is another issue.
alter table ops.briefing add column language varchar(8) default 'en' not null;
comment on column ops.briefing.language is 'Language of the briefing, two letters; part of the question';
