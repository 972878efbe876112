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

create view archive.change as
select case when how in ('withdrawn', 'corrected') then 'source' when how = 'new' and told_of >= since then 'world' else 'knowledge' end as change_class,
  how, fact_id, kind, fact, label, slot, account_id, says, shown = 1 as shown, contested = 1 as contested, claimant, publisher, article_id, article, headline, url, public_at, reason
from (
  select c.fact_id, f.kind, f.slug as fact, f.label, c.slot, c.account_id, c.says, c.shown, c.contested,
    coalesce(m.name, a.claimant_text, p.name) as claimant, p.name as publisher, t.id as article_id, t.slug as article, v.headline, t.url,
    coalesce(v.published_latest, v.retrieved_at) as public_at, w.status_reason as reason,
    case when c.added = 0 then case when w.article_id is null then 'dropped' else 'withdrawn' end
      when v.status = 'corrected' then 'corrected'
      when exists (select 1 from store.account o where o.superseded_by_id = c.account_id) then 'revised'
      else 'new' end as how,
    coalesce(s.dated, extract(epoch from a.holds_earliest), d.began) as told_of,
    floor((extract(epoch from ${since_as_of}) + 43200) / 86400) * 86400 as since
  from (
    select n.fact_id, n.slot, n.account_id, n.says, n.shown, n.contested, 1 as added
    from store.value_row n
    left join store.account_before b on b.account_id = n.account_id
    where b.account_id is null
    union all
    select x.fact_id, x.slot, x.account_id, string_agg(x.says, '; ' order by x.part), 0, 0, 0
    from store.account_before b
    join store.account o on o.id = b.account_id
    join store.stated_value x on x.account_id = b.account_id
    left join store.visible_account n on n.account_id = b.account_id
    where n.account_id is null and o.superseded_by_id is null
    group by x.fact_id, x.slot, x.account_id) c
  join store.fact f on f.id = c.fact_id
  join store.account a on a.id = c.account_id
  join store.article_version v on v.id = a.article_version_id
  join store.article t on t.id = a.article_id
  join store.publisher p on p.id = t.publisher_id
  left join store.actor m on m.id = a.claimant_id
  left join (select y.article_id, max(y.status_reason) as status_reason from store.article_version y
    where y.status = 'withdrawn' and y.recorded_at <= ${known_at} and coalesce(y.published_latest, y.retrieved_at) <= ${as_of}
    group by y.article_id) w on w.article_id = a.article_id
  left join (select y.account_id, y.slot, max(y.low) as dated from store.stated_value y where y.compare = 'date' and not y.changes
    group by y.account_id, y.slot) s on s.account_id = c.account_id and s.slot = c.slot
  left join (select y.fact_id, min(y.low) as began from store.heard y where y.compare = 'date' group by y.fact_id) d on d.fact_id = c.fact_id) e;
comment on view archive.change is 'What became visible or vanished since the earlier clocks (since_as_of, since_known_at): one row per fact, slot and account. Unset, they are before all articles and level with known_at.';
comment on column archive.change.change_class is 'world: it tells of a day since then; knowledge: of a day before or of none, or a row was revised; source: an article was corrected or withdrawn';
comment on column archive.change.how is 'new, revised, corrected, withdrawn, or dropped without a successor';
comment on column archive.change.shown is 'Whether the value that is shown now is taken from this account';
comment on column archive.change.reason is 'Why the article was withdrawn';
