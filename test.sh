#!/usr/bin/env bash
# The one test command: build, every test project, format, packages. The last line is "N passed, N failed".
#
#   ./test.sh                      everything
#   ./test.sh --quick              the tests alone: no format check, no packages
#
# PARLEY_SHARED=folder             where the corpora and case histories are; default: a folder "shared" beside the repository
# PARLEY_CONFIGURATION=Debug       what is built; default Release
# PARLEY_TEST_MINUTES=30           after so long the tests are given up
# CsCheck_Iter=100000              how often each random test is tried; CsCheck_Seed=… repeats one
# PARLEY_JOURNAL_PAIRS=10000      how much the contract of journals lets cross each other (1000); PARLEY_HOST_COMMANDS=10000 (600) and PARLEY_SERVER_KILLS=10 (2) the same for PostgreSQL
# PARLEY_KILLS=500                 how often replays, journals, hosts and the server they share are killed at random moments
# PARLEY_WRITES=all                a journal is killed at each of its writing system calls; a number for so many of them; with PARLEY_WRITES_FROM=pwrite64:600 all goes on from there
# PARLEY_FAULTS=all PARLEY_FLIPS=30 PARLEY_COMMANDS=10000   how many calls fail, bits change and commands each of several processes sends
# PARLEY_INSTALL=no                never install anything
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 NO_COLOR=1

configuration=${PARLEY_CONFIGURATION:-Release}
minutes=${PARLEY_TEST_MINUTES:-30}
quick=no
[ "${1:-}" = --quick ] && quick=yes
skipped=()
broken=()
passed=0
failed=0

say() { printf '\n== %s\n' "$*"; }

finish() {
  if [ ${#skipped[@]} -gt 0 ]; then say "Skipped"; printf '   %s\n' "${skipped[@]}"; fi
  if [ ${#broken[@]} -gt 0 ]; then say "Broken"; printf '   %s\n' "${broken[@]}"; fi
  printf '\n%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ] && [ ${#broken[@]} -eq 0 ]
  exit
}

# Installs a Debian package when something is missing and that is allowed: need "what is missing" package "what goes without it"
need() {
  if [ "${PARLEY_INSTALL:-yes}" = no ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    skipped+=("$3: $1 is missing (Debian package $2), and installing is not possible here")
    return 1
  fi
  say "Installing $2 for $1"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"; } >/dev/null 2>&1 && return 0
  skipped+=("$3: $1 is missing, and installing $2 failed")
  return 1
}

if ! command -v dotnet >/dev/null; then
  broken+=("the .NET 10 SDK is missing: https://dotnet.microsoft.com/download")
  finish
fi
[ -e /usr/share/zoneinfo/Asia/Shanghai ] || [ "$(uname)" != Linux ] || need "the time zone database" tzdata "the tests of calendars fail"
if [ "$(uname)" = Linux ] && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  need "PostgreSQL" postgresql "the tests of the journal on PostgreSQL are skipped"
fi
command -v strace >/dev/null || [ "$(uname)" != Linux ] || need strace strace "the tests that spoil system calls are skipped"

say "Build ($configuration, warnings are errors)"
if ! dotnet build Engine.sln -c "$configuration" -v quiet; then
  broken+=("the build")
  failed=1
  finish
fi

say "Tests"
mkdir -p artifacts
rm -f artifacts/house.txt
log=artifacts/tests.log
timeout "${minutes}m" dotnet test --solution Engine.sln -c "$configuration" --no-build --no-progress 2>&1 | tee "$log"
outcome=${PIPESTATUS[0]}
count() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$log" | tail -1; }
passed=$(count succeeded); passed=${passed:-0}
failed=$(count failed); failed=${failed:-0}
notRun=$(count skipped)
errors=$(count error); failed=$((failed + ${errors:-0}))
[ "${notRun:-0}" -eq 0 ] || skipped+=("$notRun tests, each named above with its reason")
[ "$outcome" -ne 124 ] || broken+=("the tests took longer than $minutes minutes and were given up")
[ "$outcome" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
if [ -e artifacts/house.txt ]; then say "The house, to look at"; sed 's/^/   /' artifacts/house.txt; fi

if [ "$quick" = yes ]; then
  skipped+=("the format check and the packages (--quick)")
  finish
fi

say "Format"
dotnet format whitespace . --folder --verify-no-changes || broken+=("the format: run 'dotnet format whitespace . --folder'")

say "Packages"
rm -rf artifacts/packages
dotnet pack Engine.sln -c "$configuration" --no-build -v quiet -o artifacts/packages || broken+=("the packages")
ls artifacts/packages 2>/dev/null | sed 's/^/   /'

finish
