-- What became public more than so many days after it had happened?
-- :dossier = afg-pak, the dossier
-- :days = 7, more days than these
select h.kind, h.fact, h.slot, h.says, a.publisher, cast(a.public_at as date) as public_on, cast(floor((extract(epoch from a.public_at) - h.high) / 86400) as int) as days_late
from heard_value h
join account a on a.account_id = h.account_id
join dossier_fact d on d.fact_id = h.fact_id and d.dossier = :dossier
where h.slot in ('started', 'happened', 'opened', 'signed', 'said') and extract(epoch from a.public_at) - h.high > 86400 * cast(:days as int)
order by 7 desc, 1, 2, 3, 5, 4
