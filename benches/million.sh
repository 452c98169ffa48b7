#!/usr/bin/env bash
# How long `moderate` takes over many comments with one thread and with two, and how much memory at its peak. The comments
# are the samples, over and over, in a file outside the repository.
#
#   benches/million.sh [FEWER [MORE]]    100,000 and 1,000,000 comments unless said otherwise
set -euo pipefail
cd "$(dirname "$0")/.."
fewer=${1:-100000}
more=${2:-1000000}

[ -x /usr/bin/time ] || { echo "million: needs GNU time (apt-get install time)" >&2; exit 1; }
cargo build --quiet --release --example moderate
moderate=${CARGO_TARGET_DIR:-target}/release/examples/moderate
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The samples over and over: so many lines.
comments() {
    awk -v wanted="$1" '{ line[NR] = $0 } END { for (i = 0; i < wanted; i++) print line[i % NR + 1] }' \
        data/samples/*/*.jsonl
}

# Seconds and kilobytes of one run.
run() {
    RAYON_NUM_THREADS=$2 /usr/bin/time -o "$folder/time" -f '%e %M' \
        "$moderate" --format jsonl --practice data/practice.toml "$1" >/dev/null
    cat "$folder/time"
}

uptime
echo "| comments | threads | seconds | peak resident, MB |"
echo "| --- | --- | --- | --- |"
for count in "$fewer" "$more"; do
    comments "$count" >"$folder/comments.jsonl"
    for threads in 1 2; do
        read -r seconds kilobytes < <(run "$folder/comments.jsonl" "$threads")
        echo "| $count | $threads | $seconds | $(awk "BEGIN { printf \"%.1f\", $kilobytes / 1000 }") |"
        printf -v "seconds_$threads" %s "$seconds"
        printf -v "peak_${threads}_$([ "$count" = "$fewer" ] && echo fewer || echo more)" %s "$kilobytes"
    done
done
awk "BEGIN {
    printf \"\nTwo threads take %.2f of the time of one (at most 0.6).\n\", $seconds_2 / $seconds_1
    printf \"The peak changes by %+.1f %% with one thread and %+.1f %% with two (at most 10 %%).\n\",
        ($peak_1_more / $peak_1_fewer - 1) * 100, ($peak_2_more / $peak_2_fewer - 1) * 100
}"
