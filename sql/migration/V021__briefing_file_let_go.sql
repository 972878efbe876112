-- How long the files of issues are kept is a setting; the catalogue keeps every issue, and says whose files are gone on purpose.
alter table ops.briefing add column file_let_go_at timestamp with time zone;
comment on column ops.briefing.file_let_go_at is 'When its files were removed because they were old; null as long as they are kept. The issue can be made again from the archive.';
