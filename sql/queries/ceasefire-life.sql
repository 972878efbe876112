-- What happened in the life of a ceasefire, step by step?
-- :ceasefire = doha-ceasefire, slug of the ceasefire
-- :seen_by = archive, archive, or the slug of a party
select t.step_no, t.starts_on, t.ends_on, t.event, t.state, t.strained, t.life_cycle, t.why
from ceasefire_timeline t
where t.ceasefire = :ceasefire and t.seen_by = :seen_by
order by t.step_no
