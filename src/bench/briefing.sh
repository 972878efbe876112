#!/bin/sh
# How long a briefing takes, the whole process from the call to the finished PDF, beside what makes a PDF of the HTML
# form of the same briefing: WeasyPrint and LibreOffice, when they are there. Each is run once to warm up, then a few
# times; the median counts.
# Usage: src/bench/briefing.sh [runs, 5 when not given] [period, 2025-W43 when not given]
set -eu
runs=${1:-5}
period=${2:-2025-W43}
here=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
parley() { "$here/parley" --home "$work/home" "$@"; }

mkdir "$work/home"
cp -R "$here/input" "$work/home/input"
echo 'preparing: import of the sample, HTML form of the briefing' >&2
parley import "$work/home/input" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
parley brief afg-pak --period "$period" --out "$work/briefing.html" >/dev/null
# The launcher fills its cache in the background; what it measures without it is not what a user meets.
waited=0
while ! ls "$here"/target/run/work-*.aot >/dev/null 2>&1 && [ $waited -lt 180 ]; do sleep 2; waited=$((waited + 2)); done
ls "$here"/target/run/work-*.aot >/dev/null 2>&1 || echo 'note: the cache of the launcher is not there; Parley starts slower than it will' >&2
echo "briefing $period, $runs runs, on $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo ?)"

by_parley() { parley brief afg-pak --period "$period" --out "$work/parley.pdf"; }
by_weasyprint() { weasyprint "$work/briefing.html" "$work/weasyprint.pdf"; }
by_libreoffice() { soffice --headless -env:UserInstallation="file://$work/office" --convert-to pdf:writer_web_pdf_Export --outdir "$work/lo" "$work/briefing.html"; }

# Prints the median of some runs in milliseconds; the file that a run makes is taken away before each.
median() {
  file=$1
  shift
  i=0
  while [ $i -le "$runs" ]; do
    rm -f "$file"
    start=$(date +%s%N)
    "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    end=$(date +%s%N)
    [ -s "$file" ] || { echo "$1 made no file" >&2; cat "$work/log" >&2; exit 1; }
    [ $i -eq 0 ] || echo $(((end - start) / 1000000))
    i=$((i + 1))
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

pages() { if command -v pdfinfo >/dev/null; then echo ", $(pdfinfo "$1" | sed -n 's/^Pages: *//p') pages"; fi; }

own=$(median "$work/parley.pdf" by_parley)
echo "parley brief: $own ms$(pages "$work/parley.pdf"), archive opened, rows read, PDF/A and tagged"
beside() {
  echo "$1: $2 ms$(pages "$3"), HTML given; $(awk -v a="$2" -v b="$own" 'BEGIN { printf "%.2f", a / b }') times Parley"
}
if command -v weasyprint >/dev/null; then
  peer=$(median "$work/weasyprint.pdf" by_weasyprint)
  beside "WeasyPrint $(weasyprint --version | sed 's/.* //')" "$peer" "$work/weasyprint.pdf"
else
  echo 'WeasyPrint is not installed; on Debian: apt-get install weasyprint'
fi
if command -v soffice >/dev/null; then
  peer=$(median "$work/lo/briefing.pdf" by_libreoffice)
  beside "$(soffice --version 2>/dev/null | cut -d' ' -f1,2)" "$peer" "$work/lo/briefing.pdf"
else
  echo 'LibreOffice is not installed; on Debian: apt-get install libreoffice-writer'
fi
