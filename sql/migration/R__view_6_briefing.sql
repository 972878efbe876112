-- The issued briefings and what they were made from, for SQL users. Views version ${views}.
create view archive.briefing as
select b.id as briefing_id, b.dossier, b.number, b.period, b.starts_at, b.ends_at, b.as_of, b.known_at, b.sections, b.scheduled, b.issued_at,
  b.pages, b.file, b.sha256, b.content_sha256, b.template_sha256
from ops.briefing b
where b.status = 'issued' and b.issued_at <= ${known_at} and b.as_of <= ${as_of};
comment on view archive.briefing is 'Briefings that were issued by known_at and used nothing that became public after as_of';
comment on column archive.briefing.number is 'Counted within the dossier';
comment on column archive.briefing.period is 'As it is asked for: 2025-W43, 2025-10';
comment on column archive.briefing.starts_at is 'The first instant of the period, by the zone of the dossier';
comment on column archive.briefing.ends_at is 'The instant at which the period is over';
comment on column archive.briefing.sections is 'The parts, in the order in which they are printed';
comment on column archive.briefing.issued_at is 'When it was entered in the catalogue';
comment on column archive.briefing.pages is 'Pages of the PDF';
comment on column archive.briefing.sha256 is 'SHA-256 of the PDF';
comment on column archive.briefing.as_of is 'Nothing that became public later was used';
comment on column archive.briefing.known_at is 'Nothing that was recorded later was used';
comment on column archive.briefing.scheduled is 'Issued because it was due; false: asked for';
comment on column archive.briefing.file is 'The PDF, within the home';
comment on column archive.briefing.content_sha256 is 'SHA-256 of what stands on the pages; its start is in the footer';
comment on column archive.briefing.template_sha256 is 'SHA-256 of the templates, style, fonts and ground of the maps';

create view archive.briefing_fact as
select b.id as briefing_id, b.dossier, b.number, b.period, f.id as fact_id, f.kind, f.slug as fact, f.label
from ops.briefing b
join ops.briefing_fact u on u.briefing_id = b.id
join store.fact f on f.id = u.fact_id
where b.status = 'issued' and b.issued_at <= ${known_at} and b.as_of <= ${as_of};
comment on view archive.briefing_fact is 'Which facts an issued briefing was made from, one row each: of the parts asked for, those with an account visible at its clocks';
comment on column archive.briefing_fact.number is 'The number of the briefing within its dossier';
comment on column archive.briefing_fact.period is 'The period of the briefing';
