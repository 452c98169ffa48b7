#!/usr/bin/env bash
# Counts the instructions that the comments of instructions.ids take and compares the count with the recorded one, for the
# compiler that rust-toolchain.toml pins. More than 5 % either way fails: a loss is to be mended, a gain to be recorded.
#
#   benches/instructions.sh            compares
#   benches/instructions.sh --record   records
#
# What is missing is installed: valgrind with apt-get, gungraun's runner with cargo into a folder that stays.
set -euo pipefail
cd "$(dirname "$0")/.."
margin=5
recorded=benches/instructions.recorded

fail() {
    echo "instructions: $*" >&2
    exit 1
}

version=$(sed -n '/^name = "gungraun-runner"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
[ -n "$version" ] || fail "Cargo.lock names no gungraun-runner"
tools="${XDG_CACHE_HOME:-$HOME/.cache}/houserules/gungraun-runner-$version"

if ! command -v valgrind >/dev/null; then
    sudo=()
    [ "$(id -u)" = 0 ] || sudo=(sudo -n)
    { "${sudo[@]}" apt-get -qq update && "${sudo[@]}" apt-get -qq install -y --no-install-recommends valgrind; } >&2 ||
        fail "valgrind is missing and apt-get cannot install it"
fi
if [ ! -x "$tools/bin/gungraun-runner" ]; then
    cargo install --quiet --locked "gungraun-runner@$version" --root "$tools" >&2 ||
        fail "gungraun-runner $version is missing and cargo cannot install it"
fi

output=$(PATH="$tools/bin:$PATH" cargo bench --quiet --bench instructions 2>&1) || fail "$output"
counted=$(sed -n 's/^ *Instructions: *\([0-9][0-9]*\)|.*/\1/p' <<<"$output" | head -n 1)
[ -n "$counted" ] || fail "no count in the output of gungraun: $output"
rustc=$(rustc --version)

if [ "${1:-}" = --record ]; then
    printf '%s\n%s\n' "$rustc" "$counted" >"$recorded"
    echo "recorded: $counted instructions with $rustc"
    exit
fi
{ read -r rustc_then && read -r then; } <"$recorded" || fail "$recorded should hold a compiler and a count"
[ "$rustc" = "$rustc_then" ] || fail "the count is recorded for $rustc_then, this is $rustc: record it anew"
hundredths=$(((counted - then) * 10000 / then))
change=$(awk "BEGIN { printf \"%+.2f\", $hundredths / 100 }")
echo "$counted instructions, $change % from the recorded $then"
[ "$hundredths" -le $((margin * 100)) ] || fail "more than $margin % dearer: mend it, or record it with the reason"
[ "$hundredths" -ge $((-margin * 100)) ] || fail "more than $margin % cheaper: record it (benches/instructions.sh --record)"
