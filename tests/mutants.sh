#!/bin/sh
# Mutation testing: does a test notice when a line of the engine or of the scanners is wrong? Runs one shard in twenty of
# the mutants of src/scan, src/pattern, src/text, src/rules and src/resolve.rs (some 325, every twentieth, so that all
# files have their share) against the quick part of the tests; three quarters of an hour on two cores.
#
#   tests/mutants.sh [SHARD [OUT]]      SHARD 0 to 19, OUT a folder for the results (default: target/mutants)
#
# Needs cargo-mutants (`cargo install --locked cargo-mutants`). Exit status: that of cargo-mutants (2: some survived).
set -eu
cd "$(dirname "$0")/.."
shard=${1:-3}
out=${2:-target/mutants}
mkdir -p "$out"
# In debug builds without symbols most of the time is the compiler's; every_shipped compares each pattern with the plain
# matcher over every sample, which is too slow here.
CARGO_PROFILE_DEV_DEBUG=0 exec cargo mutants -o "$out" -j 2 --shuffle --sharding round-robin --shard "$shard/20" \
    --timeout 25 --build-timeout 240 --baseline=run --copy-target=false \
    -f 'src/scan/**' -f 'src/pattern/**' -f 'src/text/**' -f 'src/rules/**' -f src/resolve.rs \
    -- --lib --test rules --test scan_tables --test robust --test names --test disguise --test recorded \
    -- --skip every_shipped
