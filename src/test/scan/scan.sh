#!/usr/bin/env bash
# Looks at the packaged application with wapiti, sqlmap and csp_evaluator, signed in as each role and as nobody,
# and for paths that nobody meant to leave open. What each found is in target/scan. See src/docs/security.md.
#   scan.sh [paths|policies|wapiti|sqlmap]...      all of them unless said
set -euo pipefail
cd "$(dirname "$0")/../../.."
here=src/test/scan out=${PANAL_SCAN_OUT:-$PWD/target/scan} jar=${PANAL_SCAN_JAR:-$PWD/target/quarkus-app/quarkus-run.jar}
source "$here/world.sh"
[ -f "$jar" ] || { echo "first: ./mvnw package -DskipTests" >&2; exit 2; }
rm -rf "$out/home"; mkdir -p "$out/home"
wrong=0
fail() { echo "FAIL $*"; wrong=1; }
stop() { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }

paths() {
  # As nobody, and as the one who may most: forgotten paths lead nowhere, as typed and not as tidied up.
  local path status who
  while read -r path; do
    for who in nobody admin; do
      status=$(curl -s -o "$out/answer" -w '%{http_code}' --path-as-is -H "Cookie: sid=$who" "$base$path")
      [[ $status =~ ^(400|404|405)$ ]] || fail "$path answers $who $status"
    done
  done < <(grep -vx '/q/health' "$here/forgotten.txt")
  for method in TRACE TRACK CONNECT PROPFIND DEBUG ABC; do
    status=$(curl -s -o "$out/answer" -w '%{http_code}' -m 10 -X "$method" "$base/events" || true)
    [[ $status =~ ^(400|404|405|501)$ ]] || fail "$method is answered $status"
  done
  echo "paths: $(wc -l <"$here/forgotten.txt") looked for"
}

pages() {
  printf '%s\n' / /events "/events/$code" /home /introductions /profile /profile/photo /settings /settings/tokens /settings/data \
    /settings/passkeys /members "/members/$member" "/members/$organiser/report" /matchings /privacy /help /spaces "/spaces/$space" \
    /sign-in "/events/$code/pass" "/events/$code/hold" /manage /manage/events/new "/manage/events/$code" \
    "/manage/events/$code/guests" "/manage/events/$code/guests/add" "/manage/events/$code/edit" "/manage/events/$code/team" \
    "/manage/events/$code/door" "/manage/events/$code/introductions" "/manage/events/$code/live" "/manage/events/$code/agenda" \
    "/manage/events/$code/labels" "/manage/events/$code/terms" "/manage/events/$code/turnout" "/manage/events/$code/cover" \
    "/manage/events/$code/speed-rounds" "/manage/season" /manage/members /manage/skills /manage/reports /manage/audit \
    /manage/retention /manage/spaces "/manage/spaces/$space" "/manage/events/$code/poster" "/manage/spaces/$space/poster"
}

policies() {
  local page
  { pages; printf '%s\n' /kiosk /kiosk/offline /board/nothing /openapi/ui /openapi /q/health /assets/panal.css /nothing-here \
    "/covers/seed.svg" "/spaces/$space/calendar.ics" /openapi-and-more /api/v1/events; } | while read -r page; do
    curl -s -o "$out/answer" -D - -H 'Cookie: sid=admin' -H 'Accept: text/html,*/*' "$base$page" |
      tr -d '\r' | jq -Rsc --arg page "$page" '{page: $page,
        policy: ([split("\n")[] | select(test("^content-security-policy:"; "i")) | sub("^[^:]*: *"; "")] | join("; "))}'
  done | node "$here/policies.mjs" "${PANAL_SCAN_NODE:-$PWD/target/scan}" >"$out/policies.txt" || fail "policies: target/scan/policies.txt"
  echo "policies: $(grep -c '^ok' "$out/policies.txt") of $(grep -cE '^(ok|FAIL)' "$out/policies.txt") without a finding that is high or medium"
}

# Its own -x breaks on Python 3.11: the same patterns, read by Python.
wapiti_here() {
  /usr/bin/python3 -c 'import fnmatch, re, sys
import wapitiCore.net.crawler as crawler
crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
from wapitiCore.main.wapiti import wapiti_main
sys.argv[0] = "wapiti"
wapiti_main()' "$@"
}

wapiti_as() { # role
  local role=$1 left=(/sign-out '/settings/sessions/*' /settings/data/erase '/manage/members/*/sessions' '/settings/passkeys*' \
    '/manage/members/*roles*' '/openapi*') args=()
  local each; for each in "${left[@]}"; do args+=(-x "$base$each"); done
  while read -r each; do args+=(-s "$base$each"); done < <(pages)
  echo "{\"127.0.0.1\": {\"/\": {\"sid\": {\"value\": \"$role\", \"expires\": null, \"secure\": false, \"port\": null, \"version\": 0}}}}" >"$out/$role.cookie"
  wapiti_here -u "$base/" --scope domain -c "$out/$role.cookie" -H 'Sec-Fetch-Site: same-origin' "${args[@]}" \
    -m "${PANAL_SCAN_MODULES:-backup,blindsql,cookieflags,crlf,csp,exec,file,http_headers,methods,permanentxss,redirect,shellshock,sql,ssrf,xss,xxe}" \
    --store-session "$out/wapiti" --store-config "$out/wapiti" --flush-session --max-files-per-dir 12 --max-links-per-page 80 --max-parameters 60 \
    --max-scan-time "${PANAL_SCAN_SECONDS:-600}" --max-attack-time "${PANAL_SCAN_SECONDS:-600}" -t 20 \
    -f json -o "$out/wapiti-$role.json" --no-bugreport >"$out/wapiti-$role.log" 2>&1 || fail "wapiti as $role ended early"
  jq -r --arg role "$role" '"wapiti as \($role): \([.vulnerabilities[], .anomalies[]] | add // [] | map(select(.level > 1)) | length) findings that are high or medium"' "$out/wapiti-$role.json"
  grep -oE 'Wapiti found [0-9]+ URLs and forms' "$out/wapiti-$role.log"
  jq -r '[.vulnerabilities, .anomalies] | map(to_entries[]) | .[] | .key as $kind | .value[] | "\(if .level > 1 then "FAIL" else "low " end) \($kind) \(.method) \(.path) \(.parameter // ""): \(.info)"' "$out/wapiti-$role.json" |
    sort -u | tee "$out/wapiti-$role.txt" | head -n 40
  ! grep -q '^FAIL' "$out/wapiti-$role.txt" || wrong=1
  [ "$role" = anonymous ] || [ "$(curl -s -o "$out/answer" -w '%{http_code}' -H "Cookie: sid=$role" "$base/settings")" = 200 ] || fail "wapiti lost the session of $role"
}

targets() { # every parameter of a query, of pages and of the API's description
  printf '%s\n' "/events?q=a&format=MEETUP&from=2026-01-01&page=0" "/matchings?example=evening" "/members?q=a&skill=copywriting&page=0" \
    "/introductions?page=0" "/sign-in?back=/events" "/covers/seed.svg?shape=wide&topics=a" "/spaces/$space?month=2026-11" \
    "/manage/retention?page=0" "/manage/events/$code/turnout?risk=5&holds=1" "/manage/events/$code/door?q=a" "/manage/reports?page=0" \
    "/manage/events/$code/introductions?for=a" "/manage/events/$code/guests?q=a&status=GOING&page=0" "/manage/events/$code/guests/add?q=a" \
    "/manage/events/$code/labels?who=going&member=$member&size=a" "/manage/audit?q=a&act=a&from=2026-01-01&to=2027-01-01&page=0" \
    "/manage/events/new?like=$event" "/manage/events/$code/team?q=a" "/manage?page=0" "/manage/spaces/$space/poster?language=en" \
    "/manage/season?from=2026-01-01&to=2027-01-01" "/manage/members?q=a&role=ADMIN&page=0" "/manage/events/$code/poster?language=en" \
    "/manage/skills?q=a&page=0" "/board/nothing?language=en&theme=dark" "/events/$code*" "/spaces/$space*" "/members/$member*" \
    "/manage/events/$code*/guests" "/api/v1/occurrences/$code*" "/api/v1/spaces/$space*" "/api/v1/members/$member*" "/api/v1/skills/copywriting*"
  curl -fsS "$base/openapi?format=json" | jq -r --arg code "$code" --arg member "$member" --arg event "$event" --arg space "$space" '
    .paths | to_entries[] | .key as $path | .value.get // empty | select([.parameters[]? | select(.in == "query")] | length > 0)
    | ($path | if startswith("/api/v1/spaces") then sub("{code}"; $space) elif startswith("/api/v1/skills") then sub("{code}"; "copywriting") else . end
      | gsub("{code}"; $code) | gsub("{member}|{id}"; if ($path | startswith("/api/v1/events")) then $event else $member end) | gsub("{number}"; "1"))
    + "?" + ([.parameters[] | select(.in == "query") | .name + "="
      + (if .name == "space" then $space elif .schema.type == "boolean" then "true" else .example // "1" end | tostring | @uri)] | join("&"))'
}

sqlmap_all() {
  local target
  targets >"$out/targets.txt"
  : >"$out/sqlmap.txt"
  while read -r target; do
    # Level 3 of headers and cookies once; of parameters everywhere.
    local params; params=$(grep -o '[?&][A-Za-z]*=' <<<"$target" | tr -d '?&=' | paste -sd, - || true)
    printf '%s\n' "== $target" >>"$out/sqlmap.txt"
    sqlmap -u "$base$target" ${params:+-p "$params"} --headers="$([[ $target == /api/* && $target != */me/* ]] && echo "Authorization: Bearer $token" || echo 'Cookie: sid=admin')" \
      --batch --level "${PANAL_SCAN_LEVEL:-3}" --risk 2 --dbms mysql --technique "${PANAL_SCAN_TECHNIQUE:-BEUST}" --time-sec 3 --threads 4 --timeout 20 --retries 1 --ignore-code '*' \
      --skip-waf --flush-session --output-dir "$out/sqlmap" --disable-coloring </dev/null >>"$out/sqlmap.txt" 2>&1 || true
  done <"$out/targets.txt"
  sqlmap -u "$base/settings" --cookie "sid=admin; language=en; theme=dark" --batch --level 5 --risk 2 --dbms mysql --technique BET --time-sec 3 \
    -p "user-agent,referer,host,sid,language,theme" --skip-waf --ignore-code '*' --flush-session --output-dir "$out/sqlmap" --disable-coloring </dev/null >>"$out/sqlmap.txt" 2>&1 || true
  echo "sqlmap: $(wc -l <"$out/targets.txt") addresses, $(grep -c 'does not seem to be injectable\|do not appear to be injectable' "$out/sqlmap.txt") not injectable"
  grep -nE "is vulnerable|appears to be .* injectable|might be injectable \(|sqlmap identified" "$out/sqlmap.txt" && fail "sqlmap: target/scan/sqlmap.txt" || true
}

trap stop EXIT
start "$out/home"
world
for each in "${@:-paths policies wapiti sqlmap}"; do
  for scan in $each; do
    case $scan in
      wapiti) for role in ${PANAL_SCAN_ROLES:-$roles}; do wapiti_as "$role"; done ;;
      sqlmap) sqlmap_all ;;
      *) "$scan" ;;
    esac
  done
done
# What broke, and what was turned away for being too fast, which would make a scan worth nothing.
broke=$(grep -c ' ERROR ' "$out/home/log" || true) late=$(grep -c 'request.too-often' "$out/home/log" || true)
echo "errors in the log: $broke, turned away for haste: $late"
[ "$broke" = 0 ] || fail "target/scan/home/log"
exit "$wrong"
