-- Which incidents happened at most so many kilometres from a place, such as a crossing? On a sphere, near enough for this.
-- :place = kabul, slug of the place
-- :kilometres = 150, how far
select i.incident, cast(i.started_earliest as date) as started, i.place,
  cast(round(sqrt(power((i.lat - p.lat) * 111.2, 2) + power((i.lon - p.lon) * 111.2 * cos(radians(p.lat)), 2))) as int) as km
from place p
join incident i on i.lat between p.lat - cast(:kilometres as decimal(9, 2)) / 111.2 and p.lat + cast(:kilometres as decimal(9, 2)) / 111.2
where p.place = :place
and power((i.lat - p.lat) * 111.2, 2) + power((i.lon - p.lon) * 111.2 * cos(radians(p.lat)), 2) <= power(cast(:kilometres as decimal(9, 2)), 2)
order by 4, i.incident
