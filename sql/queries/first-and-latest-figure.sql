-- How do the first reported deaths of an incident differ from the latest?
-- :dossier = afg-pak, the dossier
select x.fact, min(case when x.first_no = 1 then x.says end) as first_figure, min(case when x.first_no = 1 then x.public_day end) as first_public, min(case when x.last_no = 1 then x.says end) as latest_figure, min(case when x.last_no = 1 then x.public_day end) as latest_public
from (
  select h.fact_id, h.fact, h.says, cast(a.public_at as date) as public_day,
    row_number() over (partition by h.fact_id order by a.public_at, a.article, a.claimant, h.says) as first_no,
    row_number() over (partition by h.fact_id order by a.public_at desc, a.article desc, a.claimant desc, h.says desc) as last_no
  from heard_value h
  join account a on a.account_id = h.account_id
  join dossier_fact d on d.fact_id = h.fact_id and d.dossier = :dossier
  where h.kind = 'incident' and h.part = 'deaths') x
group by x.fact
having count(*) > 1
order by x.fact
