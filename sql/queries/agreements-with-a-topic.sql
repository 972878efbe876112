-- Which agreements speak of a topic, by the title, party and day of signing? Topics are the codes of PA-X and UCDP; words are looked for in the title.
-- :words = accord, part of the title, in small letters
select a.agreement, a.title, cast(a.signed_earliest as date) as signed, a.stage, a.parties
from agreement a
where lower(a.title) like '%' || :words || '%'
order by a.signed_earliest, a.agreement
