-- What differs between two readings of the archive: an earlier pair of clocks (since_…) and the one in effect. Views version ${views}.
create view store.account_before as
select a.id as account_id
from store.account a
join store.article_version v on v.id = a.article_version_id
where a.recorded_at <= ${since_known_at} and a.superseded_at > ${since_known_at}
and coalesce(v.published_latest, v.retrieved_at) <= ${since_as_of}
and not exists (select 1 from store.article_version w
  where w.article_id = a.article_id and w.version_no > v.version_no and w.status = 'withdrawn'
  and w.recorded_at <= ${since_known_at} and coalesce(w.published_latest, w.retrieved_at) <= ${since_as_of});
comment on view store.account_before is 'Accounts that were visible at the earlier clocks';

create view store.account_change as
select a.id as account_id, f.kind, f.slug as fact, f.label, case when n.account_id is null then 0 else 1 end as added,
  case when n.account_id is null then case when w.article_id is null then 'dropped' else 'withdrawn' end
    when v.status = 'corrected' then 'corrected'
    when exists (select 1 from store.account o where o.superseded_by_id = a.id) then 'revised'
    else 'new' end as how,
  extract(epoch from a.holds_earliest) as holds_from,
  (select min(y.low) from store.heard y where y.fact_id = a.fact_id and y.compare = 'date') as began,
  floor((extract(epoch from ${since_as_of}) + 43200) / 86400) * 86400 as since,
  coalesce(m.name, a.claimant_text, p.name) as claimant, p.name as publisher, t.id as article_id, t.slug as article, v.headline, t.url,
  coalesce(v.published_latest, v.retrieved_at) as public_at, w.status_reason as reason
from store.account a
join store.fact f on f.id = a.fact_id
join store.article_version v on v.id = a.article_version_id
join store.article t on t.id = a.article_id
join store.publisher p on p.id = t.publisher_id
left join store.actor m on m.id = a.claimant_id
left join store.visible_account n on n.account_id = a.id
left join store.account_before b on b.account_id = a.id
left join (select y.article_id, max(y.status_reason) as status_reason from store.article_version y
  where y.status = 'withdrawn' and y.recorded_at <= ${known_at} and coalesce(y.published_latest, y.retrieved_at) <= ${as_of}
  group by y.article_id) w on w.article_id = a.article_id
where (n.account_id is not null and b.account_id is null) or (n.account_id is null and b.account_id is not null and a.superseded_by_id is null);
comment on view store.account_change is 'Accounts that became visible (added) or vanished since the earlier clocks, and how';

-- Three views, not one: of each alone H2 can look for some facts.
create view store.change_weighed as
select case when a.how in ('withdrawn', 'corrected') then 'source'
    when a.how = 'new' and coalesce((select max(y.low) from store.stated_value y where y.account_id = a.account_id and y.slot = v.slot and y.compare = 'date' and not y.changes), a.holds_from, a.began) >= a.since then 'world'
    else 'knowledge' end as change_class,
  a.how, v.fact_id, a.kind, a.fact, a.label, v.slot, v.account_id, v.says, v.shown = 1 as shown, v.contested = 1 as contested, a.claimant, a.publisher, a.article_id, a.article, a.headline, a.url, a.public_at, a.reason
from store.weighed_row v
left join store.account_change a on a.account_id = v.account_id
where a.added = 1;
comment on view store.change_weighed is 'What became visible where several accounts tell of a fact';

create view store.change_lone as
select case when a.how in ('withdrawn', 'corrected') then 'source'
    when a.how = 'new' and coalesce((select max(y.low) from store.stated_value y where y.account_id = a.account_id and y.slot = v.slot and y.compare = 'date' and not y.changes), a.holds_from, a.began) >= a.since then 'world'
    else 'knowledge' end as change_class,
  a.how, v.fact_id, a.kind, a.fact, a.label, v.slot, v.account_id, v.says, v.shown = 1 as shown, false as contested, a.claimant, a.publisher, a.article_id, a.article, a.headline, a.url, a.public_at, a.reason
from store.lone_row v
left join store.account_change a on a.account_id = v.account_id
where a.added = 1;
comment on view store.change_lone is 'What became visible where one account tells alone';

create view store.gone_row as
select a.fact_id, x.slot, a.id as account_id, string_agg(x.says, '; ' order by x.part) as says
from store.account a
left join store.stated_value x on x.account_id = a.id
where exists (select 1 from store.account_before b where b.account_id = a.id)
and not exists (select 1 from store.visible_account n where n.account_id = a.id)
and x.slot is not null
group by a.fact_id, x.slot, a.id;
comment on view store.gone_row is 'The values of accounts that vanished, superseded ones included';

create view store.change_gone as
select case when a.how in ('withdrawn', 'corrected') then 'source'
    when a.how = 'new' and coalesce((select max(y.low) from store.stated_value y where y.account_id = a.account_id and y.slot = v.slot and y.compare = 'date' and not y.changes), a.holds_from, a.began) >= a.since then 'world'
    else 'knowledge' end as change_class,
  a.how, v.fact_id, a.kind, a.fact, a.label, v.slot, v.account_id, v.says, false as shown, false as contested, a.claimant, a.publisher, a.article_id, a.article, a.headline, a.url, a.public_at, a.reason
from store.gone_row v
left join store.account_change a on a.account_id = v.account_id
where a.added = 0;
comment on view store.change_gone is 'What vanished';

create view archive.change as
select * from store.change_weighed
union all
select * from store.change_lone
union all
select * from store.change_gone;
comment on view archive.change is 'What became visible or vanished since the earlier clocks (since_as_of, since_known_at): one row per fact, slot and account. Unset, they are before all articles and level with known_at.';
comment on column archive.change.change_class is 'world: it tells of a day since then; knowledge: of a day before or of none, or a row was revised; source: an article was corrected or withdrawn';
comment on column archive.change.how is 'new, revised, corrected, withdrawn, or dropped without a successor';
comment on column archive.change.shown is 'Whether the value that is shown now is taken from this account';
comment on column archive.change.reason is 'Why the article was withdrawn';
