#!/usr/bin/env bash
# Lighthouse 12, as a phone, over the pages that matter, against a running application with sample people.
#
#   src/test/looks/lighthouse.sh http://127.0.0.1:8080 [times [pages, as a regular expression]]
#
# Prints the median of each score and what every audit below its best says. Signed-in pages are opened as sample people.
# CHROME_PATH names the browser where it is not /usr/bin/chromium; LIGHTHOUSE the program where it is not on the path.
set -euo pipefail

site=${1:-http://127.0.0.1:8080}
times=${2:-5}
lighthouse=${LIGHTHOUSE:-lighthouse}
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}
out=target/lighthouse
mkdir -p "$out"

# Signs in one of the sample people; prints the cookie.
as() {
  local member
  member=$(curl -fsS "$site/sign-in" | tr '\n' ' ' | sed 's/name="member"/\n&/g' | grep -F "$1" | head -1 | sed 's/name="member" value="\([^"]*\)".*/\1/')
  curl -fsS -o /dev/null -c - -H "Origin: $site" -d "member=$member" "$site/demo/sign-in" | awk '$6 ~ /sid$/ {print $6 "=" $7}'
}

coming=$(curl -fsS "$site/events" | grep -o '/events/[0-9A-Z]\{8\}' | sort -u | head -1)
marta=$(as "Marta Gil")
carmen=$(as "Carmen Leal")
raul=$(as "Raúl Ortega")
own=$(curl -fsS -b "$carmen" "$site/manage" | grep -o '/manage/events/[0-9A-Z]\{8\}' | head -1)

run() { # name, cookie or -, path
  [[ $1 =~ $only ]] || return 0
  local headers=()
  if [ "$2" != - ]; then headers=(--extra-headers "{\"Cookie\":\"$2\"}"); fi
  for n in $(seq "$times"); do
    for _ in 1 2 3; do # A browser on a busy machine now and then loses its trace.
      "$lighthouse" "$site$3" --quiet --output json --output-path "$out/$1.$n.json" "${headers[@]}" \
        --only-categories performance,accessibility,best-practices,seo \
        --chrome-flags="--headless --no-sandbox --disable-gpu --disable-background-networking" >/dev/null 2>&1 || true
      grep -q '"runtimeError"' "$out/$1.$n.json" || break
    done
  done
  node -e '
    const fs = require("fs"), [out, name, hidden] = process.argv.slice(1);
    const runs = fs.readdirSync(out).filter((f) => f.startsWith(name + ".") && f.endsWith(".json"))
      .map((f) => JSON.parse(fs.readFileSync(out + "/" + f)));
    const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];
    const score = (which) => Math.round(100 * median(runs.map((r) => r.categories[which].score)));
    const bytes = median(runs.map((r) => r.audits["total-byte-weight"].numericValue));
    const seo = hidden === "-" ? score("seo") : "–";
    console.log(["|", name.padEnd(20), "|", score("performance"), "|", score("accessibility"), "|", score("best-practices"), "|", seo, "|",
      (bytes / 1024).toFixed(0) + " KB", "|"].join(" "));
    const last = runs[runs.length - 1];
    for (const [which, category] of Object.entries(last.categories)) {
      if (which === "seo" && hidden !== "-") continue;
      for (const ref of category.auditRefs) {
        const audit = last.audits[ref.id];
        if (ref.weight && audit.score !== null && audit.score < (which === "performance" ? 0.9 : 1))
          console.log("    " + which + ": " + audit.title + " " + (audit.displayValue || ""));
      }
    }' "$out" "$1" "$2"
}

rm -f "$out"/*.json
only=${3:-.}
echo "| page | performance | accessibility | best practices | SEO | first view |"
echo "| --- | --- | --- | --- | --- | --- |"
run whats-on - /events
run event - "$coming"
run calendar - /spaces/coworking
run sign-in - /sign-in
run matchings - /matchings
run help - /help
run privacy - /privacy
run home "$marta" /home
run introductions "$marta" /introductions
run profile "$marta" /profile
run settings "$marta" /settings
run members "$marta" /members
run manage "$carmen" /manage
run overview "$carmen" "$own"
run guests "$carmen" "$own/guests"
run pairs "$carmen" "$own/introductions"
run new-event "$carmen" /manage/events/new
run season "$carmen" /manage/season
run admin-members "$raul" /manage/members
run admin-audit "$raul" /manage/audit
