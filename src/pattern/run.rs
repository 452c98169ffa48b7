//! Running programs over a comment, a window at a time.
//!
//! A window holds the whole comment if it is short, sentences and all: sentence bounds are one more mask. Longer comments
//! run in windows that overlap by [`MAX_EXTENT`] units, the longest stretch that a pattern may match, or by fewer where the
//! next may begin at a sentence bound, so that nothing is missed at their edges and each match is the same whichever
//! window finds it.

use super::ast::Side;
use super::bits::Bits;
use super::rows::{Anchored, AT_ONCE};
use super::set::{RuleSet, SmallSet, MAX_EXTENT};
use super::window::Window;
use crate::code::Label;
use crate::lexicon::Reading;
use crate::limits;

/// A match of a pattern: units `start..=end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    pub pattern: u32,
    pub start: u32,
    pub end: u32,
}

/// A match that a guard held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    pub hit: Hit,
    pub guard: u32,
}

/// A hit while it is not sure, as one number, so that they are sorted at once: by patterns, then ends, the shortest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate(u64);

impl Candidate {
    const EXTENT_BITS: u32 = 5;
    const END_BITS: u32 = 32;

    fn new(pattern: u32, start: usize, end: usize) -> Self {
        const { assert!(MAX_EXTENT <= 1 << Candidate::EXTENT_BITS) };
        const { assert!(limits::SEQUENCES < 1 << (u64::BITS - Candidate::END_BITS - Candidate::EXTENT_BITS)) };
        Candidate((u64::from(pattern) << Self::END_BITS | end as u64) << Self::EXTENT_BITS | (end - start) as u64)
    }

    /// What two share that end together.
    fn pattern_and_end(self) -> u64 {
        self.0 >> Self::EXTENT_BITS
    }

    fn pattern(self) -> u32 {
        (self.pattern_and_end() >> Self::END_BITS) as u32
    }

    fn hit(self) -> Hit {
        let end = self.pattern_and_end() as u32;
        let extent = self.0 as u32 & ((1 << Self::EXTENT_BITS) - 1);
        Hit { pattern: self.pattern(), start: end - extent, end }
    }
}

/// Which patterns are to be tried. The others cost nothing.
#[derive(Debug, Clone, Copy)]
pub struct Want {
    /// The labels that anybody asks for, by number, and [`Anchored::SEVERAL`].
    labels: SmallSet,
    /// Whether hits that can come to nothing are wanted too, and all facts: to explain.
    all: bool,
}

impl Want {
    /// Everything, and what came to nothing.
    pub const ALL: Want = Want { labels: SmallSet::ALL, all: true };

    /// What decides on these labels.
    pub fn labels(wanted: impl Fn(Label) -> bool) -> Self {
        let mut labels = SmallSet::default();
        labels.insert(Anchored::SEVERAL);
        Label::all().filter(|label| wanted(*label)).for_each(|label| labels.insert(label.index() as u16));
        Want { labels, all: false }
    }
}

/// Reusable buffers, and the hits of the last comment.
#[derive(Debug, Default, Clone)]
pub struct Matcher {
    /// Holds nearly every comment.
    narrow: Option<Window<u64>>,
    /// For the others: what reaches from one window into the next is looked at twice, in each pass.
    wide: Option<Window<u128>>,
    /// The programs to run: a buffer of which a try fills the beginning.
    tries: Vec<u16>,
    /// The programs that the window's words lead to: a buffer too.
    visits: Vec<[u16; 3]>,
    /// For each guard the stamp of the comment for which it was last wanted.
    wanted: Vec<u32>,
    /// For each guard the start of its bit sets in `guard_bits`.
    guard_at: Vec<u32>,
    guard_bits: Vec<u64>,
    guards: Vec<u32>,
    stamp: u32,
    candidates: Vec<Candidate>,
    /// The hits that stand, by pattern and place.
    pub hits: Vec<Hit>,
    /// The matches that guards held back; filled only if asked for.
    pub held: Vec<Held>,
    /// For each unit the number of its sentence.
    pub sentence: Vec<u32>,
    /// For each sentence its first unit; one more at the end.
    first_unit: Vec<u32>,
    /// For each sentence the number of its line.
    pub lines: Vec<u32>,
}

impl Matcher {
    /// Finds every hit in a comment of the patterns that are wanted, and of those that tell the facts on which these
    /// hang, and `besides`.
    pub fn run(&mut self, set: &RuleSet, reading: &Reading, want: &Want, besides: SmallSet) {
        self.hits.clear();
        self.held.clear();
        self.candidates.clear();
        self.wanted.resize(set.guards.len(), 0);
        self.guard_at.resize(set.guards.len(), 0);
        self.number_sentences(reading);
        if reading.units.len() <= <u64 as Bits>::UNITS {
            let mut window = self.narrow.take().unwrap_or_default();
            self.search(set, reading, want, besides, &mut window);
            self.narrow = Some(window);
        } else {
            let mut window = self.wide.take().unwrap_or_default();
            self.search(set, reading, want, besides, &mut window);
            self.wide = Some(window);
        }
    }

    fn search<B: Bits>(
        &mut self,
        set: &RuleSet,
        reading: &Reading,
        want: &Want,
        besides: SmallSet,
        window: &mut Window<B>,
    ) {
        window.resize(set);
        let single = reading.units.len() <= B::UNITS;
        if single {
            window.fill(set, reading, 0, &mut 0);
        }
        // Each pass over several windows fills them all again: that costs more than to look for facts that nobody asks
        // for.
        let at_once = want.all || !single;
        pass(set, reading, window, |window, at| {
            self.try_programs(set, window, at, false, want.labels);
            if at_once {
                self.try_programs(set, window, at, true, SmallSet::ALL);
            }
        });
        if !want.all {
            self.drop_hopeless(set, want);
        }
        if !at_once {
            let facts = self
                .candidates
                .iter()
                .fold(besides, |facts, candidate| set.briefs[candidate.pattern() as usize].asked.union(facts));
            if !facts.is_empty() {
                self.try_programs(set, window, 0, true, facts);
            }
        }
        // Of those that end together the shortest stays.
        self.candidates.sort_unstable();
        self.candidates.dedup_by_key(|candidate| candidate.pattern_and_end());
        self.want_guards(set, reading.units.len());
        if !self.guards.is_empty() {
            pass(set, reading, window, |window, at| self.run_guards(set, window, at, reading.units.len()));
        }
        window.clear(set);
        self.keep(set, want.all);
    }

    /// Drops the cues for labels that cannot reach their threshold, whatever the guards and facts will say.
    fn drop_hopeless(&mut self, set: &RuleSet, want: &Want) {
        // Not sorted yet: a cue that counts twice at most may count more often here, which keeps some in vain.
        let (mut most, mut cues) = ([0i32; Label::COUNT], false);
        for candidate in &self.candidates {
            let Some(points) = set.briefs[candidate.pattern() as usize].points else { continue };
            cues = true;
            let labels = set.patterns[candidate.pattern() as usize].labels();
            labels.for_each(|label| most[label.index()] += i32::from(points.max(0)));
        }
        if !cues {
            return;
        }
        let hopeful = |label: Label| {
            want.labels.contains(label.index() as u16) && most[label.index()] >= i32::from(set.lowest(label))
        };
        self.candidates.retain(|candidate| {
            set.briefs[candidate.pattern() as usize].points.is_none()
                || set.patterns[candidate.pattern() as usize].labels().any(hopeful)
        });
    }

    fn number_sentences(&mut self, reading: &Reading) {
        self.sentence.clear();
        self.first_unit.clear();
        self.lines.clear();
        let mut line = 0;
        for (i, unit) in reading.units.iter().enumerate() {
            line += u32::from(unit.line && i > 0);
            if unit.starts || i == 0 {
                self.first_unit.push(i as u32);
                self.lines.push(line);
            }
            self.sentence.push(self.lines.len() as u32 - 1);
        }
        self.first_unit.push(reading.units.len() as u32);
    }

    fn next_stamp(&mut self) {
        self.stamp = self.stamp.wrapping_add(1);
        if self.stamp == 0 {
            self.wanted.fill(0);
            self.stamp = 1;
        }
    }

    /// Tries the programs that the window's words lead to: of the labels in `tags`, or if they `tell`, of the facts.
    fn try_programs<B: Bits>(&mut self, set: &RuleSet, window: &Window<B>, at: usize, tell: bool, tags: SmallSet) {
        let count = self.list_tries(set, window, tell, tags);
        for number in &self.tries[..count] {
            let program = &set.program(usize::from(*number));
            let hit = |start, end| Candidate::new(program.pattern, start + at, end + at);
            if let Some(units) = window.single(set, program) {
                self.candidates.extend(units.units().map(|unit| hit(unit, unit)));
                continue;
            }
            for end in window.forward(set, program).units() {
                let start = window.backward(set, program, end).last().filter(|start| end - start < MAX_EXTENT);
                self.candidates.extend(start.map(|start| hit(start, end)));
            }
        }
    }

    /// Fills `tries` with what is worth trying, and tells how much that is.
    ///
    /// There is hardly a branch: most rows lead to a few programs or none, and three of four are not worth a try, which the
    /// processor would guess wrong time and again. So the programs are copied [`AT_ONCE`] at a time, and everything is
    /// written down: what is not wanted is overwritten by the next.
    fn list_tries<B: Bits>(&mut self, set: &RuleSet, window: &Window<B>, tell: bool, tags: SmallSet) -> usize {
        let mut total = 0;
        for row in window.rows() {
            let (mut from, end) = set.rows.led_to(row, tell);
            loop {
                if self.visits.len() < total + AT_ONCE {
                    self.visits.resize(2 * total + AT_ONCE, Anchored::default().row());
                }
                self.visits[total..total + AT_ONCE].copy_from_slice(&set.rows.anchored[from..from + AT_ONCE]);
                total += AT_ONCE.min(end - from);
                from += AT_ONCE;
                if from >= end {
                    break;
                }
            }
        }
        self.tries.resize(self.tries.len().max(total), 0);
        let (tries, mut count) = (&mut self.tries[..], 0);
        for row in &self.visits[..total] {
            let Anchored { program, second, tag } = Anchored::from_row(*row);
            tries[count] = program;
            count += usize::from(window.presence(set, second) & tags.all_if(tag) != 0);
        }
        count
    }

    /// Lists the guards of the patterns that matched and clears their bit sets.
    fn want_guards(&mut self, set: &RuleSet, units: usize) {
        self.guards.clear();
        self.guard_bits.clear();
        self.next_stamp();
        let words = units.div_ceil(64);
        let mut last = u32::MAX;
        for candidate in &self.candidates {
            if candidate.pattern() == last {
                continue;
            }
            last = candidate.pattern();
            for guard in set.guards_of(last) {
                if self.wanted[*guard as usize] != self.stamp {
                    self.wanted[*guard as usize] = self.stamp;
                    self.guard_at[*guard as usize] = self.guard_bits.len() as u32;
                    self.guard_bits.resize(self.guard_bits.len() + words, 0);
                    self.guards.push(*guard);
                }
            }
        }
    }

    /// Marks where the wanted guards match: their ends for a guard before a hit, their starts for one after it, the
    /// numbers of their sentences for one anywhere.
    fn run_guards<B: Bits>(&mut self, set: &RuleSet, window: &Window<B>, at: usize, units: usize) {
        let words = units.div_ceil(64);
        for number in &self.guards {
            let guard = &set.guards[*number as usize];
            let from = self.guard_at[*number as usize] as usize;
            let bits = &mut self.guard_bits[from..from + words];
            let mut mark = |unit: usize| bits[unit / 64] |= 1 << (unit % 64);
            for end in window.forward(set, &guard.program).units() {
                // Where it began matters to a guard that is looked for after a hit, and where a member of several words
                // may have stretched it too far.
                let starts = match guard.side {
                    Side::Before(_) | Side::Sentence if window.is_short() => B::one(end),
                    _ => window.backward(set, &guard.program, end),
                };
                let starts = starts.units().filter(|start| end - start < MAX_EXTENT);
                match guard.side {
                    Side::After(_) => starts.for_each(|start| mark(at + start)),
                    _ if { starts }.next().is_none() => {}
                    Side::Before(_) => mark(at + end),
                    Side::Sentence => mark(self.sentence[at + end] as usize),
                }
            }
        }
    }

    /// Drops the candidates that a guard holds back, and of each pattern's the ones that overlap one more to the left.
    fn keep(&mut self, set: &RuleSet, explain: bool) {
        let (mut hits, mut held_back) = (std::mem::take(&mut self.hits), std::mem::take(&mut self.held));
        hits.extend(self.candidates.iter().map(|candidate| candidate.hit()).filter(|hit| {
            let held = self.held_by(set, *hit);
            if let Some(guard) = held.filter(|_| explain) {
                held_back.push(Held { hit: *hit, guard });
            }
            held.is_none()
        }));
        if !hits.is_sorted() {
            hits.sort_unstable();
        }
        hits.dedup_by(|hit, last| last.pattern == hit.pattern && last.end >= hit.start);
        (self.hits, self.held) = (hits, held_back);
    }

    fn held_by(&self, set: &RuleSet, hit: Hit) -> Option<u32> {
        let guards = set.guards_of(hit.pattern);
        let (start, end) = (hit.start, hit.end);
        let (first, last) = (self.sentence[start as usize], self.sentence[end as usize]);
        guards.iter().copied().find(|number| {
            let (from, to) = match set.guards[*number as usize].side {
                Side::Before(within) => {
                    (start.saturating_sub(u32::from(within) + 1).max(self.first_unit[first as usize]), start)
                }
                Side::After(within) => (end + 1, (end + u32::from(within) + 2).min(self.first_unit[last as usize + 1])),
                Side::Sentence => (first, last + 1),
            };
            self.marked(*number, from, to)
        })
    }

    /// Whether a guard has a mark from `from` to before `to`.
    fn marked(&self, guard: u32, mut from: u32, to: u32) -> bool {
        let bits = self.guard_at[guard as usize] as usize;
        while from < to {
            let end = (from | 63) + 1;
            let upto = u64::MAX >> end.saturating_sub(to);
            if self.guard_bits[bits + (from / 64) as usize] & upto & u64::MAX << (from % 64) != 0 {
                return true;
            }
            from = end;
        }
        false
    }
}

/// Does something with each window of a comment: the one that is filled already if the comment fits into it.
fn pass<B: Bits>(
    set: &RuleSet,
    reading: &Reading,
    window: &mut Window<B>,
    mut each: impl FnMut(&mut Window<B>, usize),
) {
    if reading.units.len() <= B::UNITS {
        return each(window, 0);
    }
    let (mut at, mut long) = (0, 0);
    loop {
        window.fill(set, reading, at, &mut long);
        each(window, at);
        window.clear(set);
        if at + B::UNITS >= reading.units.len() {
            break;
        }
        at = next_window(set, reading, at, B::UNITS);
    }
}

/// Where the window after the one at `at` begins, so that no match that begins before it ends after the one at `at`. A
/// match reaches over so many sentence bounds at most: with that many after a bound, the next window may begin at it.
/// Else it begins [`MAX_EXTENT`] units before the end.
fn next_window(set: &RuleSet, reading: &Reading, at: usize, units: usize) -> usize {
    let least = at + units - MAX_EXTENT;
    let mut bounds = (least + 1..at + units).rev().filter(|unit| reading.units[*unit].starts);
    bounds.nth(usize::from(set.most_bounds)).unwrap_or(least)
}
