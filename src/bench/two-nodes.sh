#!/bin/sh
# Two parley serve processes on one PostgreSQL, and what kill -9 does to them: one is killed within an import, one
# within a briefing; whoever is left takes over. Afterwards the archive must hold what an undisturbed one holds, every
# issue must be there once, and the ledger must say who did what. Exit code 0 says that it is so.
# Usage: PARLEY_BENCH_URL=jdbc:postgresql://… (an empty database) src/bench/two-nodes.sh [further rows, 1000]
# PARLEY names another launcher than ./parley.
set -eu
rows=${1:-1000}
here=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
parley=${PARLEY:-$here/parley}
work=$(mktemp -d)
nodes=''
trap 'for pid in $nodes; do kill -9 "$pid" 2>/dev/null || :; done; rm -rf "$work"' EXIT

# The sample, and invented incidents that make the import last.
make_home() {
  mkdir -p "$1"
  cp -R "$here/input" "$1/input"
  awk -v rows="$rows" 'BEGIN {
    print "fact,label,source,row,claimant,stance,started,deaths"
    for (i = 1; i <= rows; i++)
      printf "bulk-%d,Incident %d,s23,bulk-%d,afp,affirms,2019-%02d-%02d,%d\n", i, i, i, 1 + i % 12, 1 + i % 28, i % 9
  }' >"$1/input/afg-pak/facts/bulk_incident.csv"
  find "$1/input" -type f -exec touch -d '1 hour ago' {} +
}

start() {
  "$parley" serve --home "$work/home" --node "$1" >"$work/$1.log" 2>&1 &
  eval "pid_$1=$!"
  nodes="$nodes $!"
}

# Waits for a line in the log of any node, says which node that was.
await() {
  tries=0
  until found=$(grep -lE "$1" "$work"/*.log 2>/dev/null); do
    tries=$((tries + 1))
    [ $tries -lt 1500 ] || { echo "nothing like '$1' after five minutes" >&2; tail -n 5 "$work"/*.log >&2; exit 1; }
    sleep 0.2
  done
  basename "$(echo "$found" | head -n 1)" .log
}

strike() {
  eval "pid=\$pid_$1"
  kill -9 "$pid"
  echo "kill -9 $1: $2"
}

make_home "$work/home"
cat >"$work/home/parley.yml" <<END
database: {url: "$PARLEY_BENCH_URL"}
serve: {lease: 5s}
dossiers:
  afg-pak:
    recipients:
      - folder: share
END
started=$(date +%s)
start a
await 'serving' >/dev/null
start b
node=$(await 'begin .*schedule=drop:input')
sleep 5
strike "$node" 'within the import'
start c
await 'end .*schedule=drop:input.*state=done' >/dev/null
node=$(await 'issued No. 2')
strike "$node" 'within the briefings, No. 2 just issued'
start d
await 'end .*schedule=briefing:afg-pak.*state=done' >/dev/null
await 'sent .*No. 7' >/dev/null
echo "all done after $(($(date +%s) - started)) s; now SIGTERM to those that are left"
for pid in $nodes; do kill -TERM "$pid" 2>/dev/null || continue; wait "$pid" && echo 'exit code 0' || echo "exit code $?"; done
nodes=''

echo 'Who did what:'
"$parley" schedule why drop:input --home "$work/home"
"$parley" schedule why afg-pak --home "$work/home"

make_home "$work/undisturbed"
"$parley" run --home "$work/undisturbed" >"$work/run.log" 2>&1
accounts='select kind, count(*) as accounts, count(distinct fact_id) as facts from account group by kind order by kind'
for home in home undisturbed; do
  "$parley" sql --format csv "$accounts" --home "$work/$home" >"$work/$home.out"
  "$parley" briefings list --format csv --home "$work/$home" | cut -d, -f1-4,7 >>"$work/$home.out"
  for number in 1 2 3 7; do
    "$parley" briefings show afg-pak $number --home "$work/$home" | grep 'of content' >>"$work/$home.out"
  done
done
cat "$work/home.out"
cmp "$work/home.out" "$work/undisturbed.out"
"$parley" briefings verify --home "$work/home"
[ "$(find "$work/home/share" -name '*.pdf' | wc -l)" = 7 ]
"$parley" deliveries list --home "$work/home"
echo 'The same as undisturbed: nothing twice, nothing missing.'
