//! Running programs: one bit mask of positions per element, a window of 63 units at a time.
//!
//! A window holds the whole comment if it is short, sentences and all: sentence bounds are one more mask. Longer comments
//! run in windows that overlap by [`MAX_EXTENT`] units, the longest stretch that a pattern may match, or by fewer where the
//! next may begin at a sentence bound, so that nothing is missed at their edges and each match is the same whichever
//! window finds it.

use super::ast::Side;
use super::compile::{Anchored, Anchors, ClassId, Does, Program, RuleSet, SmallSet, MAX_EXTENT, MOST_OF_ONE_CUE};
use crate::code::Label;
use crate::lexicon::{ElemId, Lexicon, Reading, NONE};

/// How many units a window holds: one bit is left over.
const WINDOW: usize = 63;
/// The bits of the units.
const UNITS: u64 = u64::MAX >> 1;
/// The bit that says that there are longer occurrences too.
const LONG: u64 = 1 << WINDOW;

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

/// Where a class occurs in the window.
#[derive(Debug, Clone, Copy, Default)]
struct Mask {
    /// The units, and [`LONG`].
    ones: u64,
    /// The first longer occurrence, as an index into `longs` plus one; 0 for none.
    long: u32,
    /// The window that this is of.
    stamp: u32,
}

#[derive(Debug, Clone, Copy)]
struct WindowLong {
    start: u8,
    end: u8,
    next: u32,
}

/// The masks of one window.
#[derive(Debug, Default, Clone)]
struct Window {
    /// By element the units at which it occurs, and [`LONG`].
    ones: Vec<u64>,
    /// By element its first longer occurrence, as in [`Mask::long`]; stale where it has none.
    first_long: Vec<u32>,
    /// By class; of this window if it has its stamp.
    classes: Vec<Mask>,
    longs: Vec<WindowLong>,
    touched: Vec<ElemId>,
    /// For each pass the ranges of [`RuleSet::anchored`] that what was touched leads to.
    reach: [Vec<(u32, u32)>; 3],
    /// Units that begin a sentence.
    bounds: u64,
    stamp: u32,
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
        Label::all().filter(|label| wanted(*label)).for_each(|label| labels.insert(label.index() as u8));
        Want { labels, all: false }
    }
}

/// A comment to be matched.
struct Text<'a> {
    lexicon: &'a Lexicon,
    reading: &'a Reading,
    /// Whether it fits into one window.
    single: bool,
}

/// Which programs a pass over the windows tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Those of labels, save cues that speak against one.
    For,
    /// Cues that speak against a label.
    Against,
    /// Those that tell facts.
    Facts,
}

/// Reusable buffers, and the hits of the last comment.
#[derive(Debug, Default, Clone)]
pub struct Matcher {
    window: Window,
    /// For each program the stamp of the window in which it last ran.
    ran: Vec<u32>,
    /// For each guard the stamp of the comment for which it was last wanted.
    wanted: Vec<u32>,
    /// For each guard the start of its bit sets in `guard_bits`.
    guard_at: Vec<u32>,
    guard_bits: Vec<u64>,
    guards: Vec<u32>,
    stamp: u32,
    candidates: Vec<Hit>,
    /// The hits that stand, by pattern and place.
    pub hits: Vec<Hit>,
    /// The matches that guards held back; filled only if asked for.
    pub held: Vec<Held>,
    /// For each unit the number of its sentence.
    pub sentence: Vec<u32>,
    /// For each sentence the number of its line.
    pub lines: Vec<u32>,
}

impl Matcher {
    /// Finds every hit in a comment of the patterns that are wanted, and of those that tell the facts on which these
    /// hang, and `besides`.
    pub fn run(&mut self, set: &RuleSet, lexicon: &Lexicon, reading: &Reading, want: &Want, besides: SmallSet) {
        self.hits.clear();
        self.held.clear();
        self.candidates.clear();
        self.ran.resize(set.programs.len(), 0);
        self.wanted.resize(set.guards.len(), 0);
        self.guard_at.resize(set.guards.len(), 0);
        self.window.ones.resize(set.anchors.len(), 0);
        self.window.first_long.resize(set.anchors.len(), 0);
        self.window.classes.resize(set.classes.len(), Mask::default());
        self.number_sentences(reading);
        let units = reading.units.len();
        if units == 0 {
            return;
        }
        let text = Text { lexicon, reading, single: units <= WINDOW };
        if text.single {
            self.next_stamp();
            self.window.fill(set, &text, 0, &mut 0, self.stamp);
        }
        // Of a long comment each pass fills all windows again: more than it saves to hold the cues against back.
        let at_once = want.all || !text.single;
        self.pass(set, &text, |matcher, at| {
            matcher.try_programs(set, at, Pass::For, want.labels);
            if at_once {
                matcher.try_programs(set, at, Pass::Against, want.labels);
            }
        });
        let mut facts = SmallSet::ALL;
        if !want.all {
            let labels = self.hopeful(set, want);
            if !at_once && !labels.is_empty() {
                self.pass(set, &text, |matcher, at| matcher.try_programs(set, at, Pass::Against, labels));
            }
            facts = self.candidates.iter().fold(besides, |facts, hit| set.asked(hit.pattern).union(facts));
        }
        if !facts.is_empty() {
            self.pass(set, &text, |matcher, at| matcher.try_programs(set, at, Pass::Facts, facts));
        }
        self.sort_candidates();
        self.want_guards(set, units);
        if !self.guards.is_empty() {
            self.pass(set, &text, |matcher, at| matcher.run_guards(set, at, units));
        }
        self.window.clear();
        self.keep(set, reading, want.all);
    }

    /// Does something with each window of a comment: the one that is filled already if the comment is short.
    fn pass(&mut self, set: &RuleSet, text: &Text<'_>, mut each: impl FnMut(&mut Self, usize)) {
        if text.single {
            return each(self, 0);
        }
        let (mut at, mut long) = (0, 0);
        loop {
            self.next_stamp();
            self.window.fill(set, text, at, &mut long, self.stamp);
            each(self, at);
            self.window.clear();
            if at + WINDOW >= text.reading.units.len() {
                break;
            }
            at = next_window(set, text.reading, at);
        }
    }

    /// Brings the candidates into the order of patterns and ends; of those that end together the shortest stays.
    fn sort_candidates(&mut self) {
        self.candidates.sort_unstable_by_key(|hit| (hit.pattern, hit.end, u32::MAX - hit.start));
        self.candidates.dedup_by_key(|hit| (hit.pattern, hit.end));
    }

    /// The labels whose cues can reach their threshold, whatever the guards and facts will say; the cues of the others are
    /// dropped.
    fn hopeful(&mut self, set: &RuleSet, want: &Want) -> SmallSet {
        self.sort_candidates();
        let (mut most, mut cues) = ([0i32; Label::COUNT], false);
        for hits in self.candidates.chunk_by(|a, b| a.pattern == b.pattern) {
            let pattern = &set.patterns[hits[0].pattern as usize];
            if let Does::Cue(_, points @ 0..) = pattern.does {
                cues = true;
                let points = hits.len().min(MOST_OF_ONE_CUE) as i32 * i32::from(points);
                pattern.labels().for_each(|label| most[label.index()] += points);
            }
        }
        let mut hopeful = SmallSet::default();
        if !cues {
            return hopeful;
        }
        for label in Label::all().filter(|label| want.labels.contains(label.index() as u8)) {
            if most[label.index()] >= i32::from(set.lowest(label)) {
                hopeful.insert(label.index() as u8);
            }
        }
        self.candidates.retain(|hit| {
            let pattern = &set.patterns[hit.pattern as usize];
            !matches!(pattern.does, Does::Cue(..)) || pattern.labels().any(|l| hopeful.contains(l.index() as u8))
        });
        if !hopeful.is_empty() {
            hopeful.insert(Anchored::SEVERAL);
        }
        hopeful
    }

    fn number_sentences(&mut self, reading: &Reading) {
        self.sentence.clear();
        self.lines.clear();
        let mut line = 0;
        for (i, unit) in reading.units.iter().enumerate() {
            line += u32::from(unit.line && i > 0);
            if unit.starts || i == 0 {
                self.lines.push(line);
            }
            self.sentence.push(self.lines.len() as u32 - 1);
        }
    }

    fn next_stamp(&mut self) {
        self.stamp = self.stamp.wrapping_add(1);
        if self.stamp == 0 {
            self.ran.fill(0);
            self.wanted.fill(0);
            self.window.classes.iter_mut().for_each(|mask| mask.stamp = 0);
            self.stamp = 1;
        }
    }

    /// Tries the programs that the window's elements reach, of the labels or facts in `tags`.
    fn try_programs(&mut self, set: &RuleSet, at: usize, pass: Pass, tags: SmallSet) {
        for i in 0..self.window.reach[pass as usize].len() {
            let (first, end) = self.window.reach[pass as usize][i];
            for anchored in &set.anchored[first as usize..end as usize] {
                if !tags.contains(anchored.tag) {
                    continue;
                }
                let ran = &mut self.ran[anchored.program as usize];
                if *ran == self.stamp {
                    continue;
                }
                *ran = self.stamp;
                if self.window.mask(set, anchored.second) == 0 {
                    continue;
                }
                let program = &set.programs[anchored.program as usize];
                let mut ends = self.window.forward(set, program);
                while ends != 0 {
                    let end = ends.trailing_zeros();
                    ends &= ends - 1;
                    // A program of one step over single words begins where it ends.
                    let short = set.steps(program).len() == 1 && self.window.longs.is_empty();
                    let starts = if short { 1 << end } else { self.window.backward(set, program, 1 << end) };
                    let Some(start) = starts.checked_ilog2() else { continue };
                    if (end - start) < MAX_EXTENT as u32 {
                        let (start, end) = (start + at as u32, end + at as u32);
                        self.candidates.push(Hit { pattern: program.pattern, start, end });
                    }
                }
            }
        }
    }

    /// Lists the guards of the patterns that matched and clears their bit sets.
    fn want_guards(&mut self, set: &RuleSet, units: usize) {
        self.guards.clear();
        self.guard_bits.clear();
        self.next_stamp();
        let words = units.div_ceil(64);
        let mut last = u32::MAX;
        for hit in &self.candidates {
            if hit.pattern == last {
                continue;
            }
            last = hit.pattern;
            for guard in &set.patterns[last as usize].guards {
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
    fn run_guards(&mut self, set: &RuleSet, at: usize, units: usize) {
        let words = units.div_ceil(64);
        for number in &self.guards {
            let guard = &set.guards[*number as usize];
            let from = self.guard_at[*number as usize] as usize;
            let bits = &mut self.guard_bits[from..from + words];
            let mut ends = self.window.forward(set, &guard.program);
            while ends != 0 {
                let end = ends.trailing_zeros();
                ends &= ends - 1;
                // Where it began matters to a guard that is looked for after a hit, and where a member of several words
                // may have stretched it too far.
                let mut starts = match guard.side {
                    Side::Before(_) | Side::Sentence if self.window.longs.is_empty() => 1 << end,
                    _ => self.window.backward(set, &guard.program, 1 << end),
                };
                let oldest = (end + 1).saturating_sub(MAX_EXTENT as u32);
                starts &= u64::MAX << oldest;
                if starts == 0 {
                    continue;
                }
                let mut mark = |unit: usize| bits[unit / 64] |= 1 << (unit % 64);
                match guard.side {
                    Side::Before(_) => mark(at + end as usize),
                    Side::Sentence => mark(self.sentence[at + end as usize] as usize),
                    Side::After(_) => {
                        while starts != 0 {
                            mark(at + starts.trailing_zeros() as usize);
                            starts &= starts - 1;
                        }
                    }
                }
            }
        }
    }

    /// Drops the candidates that a guard holds back, and of each pattern's the ones that overlap one more to the left.
    fn keep(&mut self, set: &RuleSet, reading: &Reading, explain: bool) {
        let mut candidates = std::mem::take(&mut self.candidates);
        candidates.retain(|hit| match self.held_by(set, reading, *hit) {
            None => true,
            Some(guard) => {
                if explain {
                    self.held.push(Held { hit: *hit, guard });
                }
                false
            }
        });
        if !candidates.is_sorted() {
            candidates.sort_unstable();
        }
        for hit in &candidates {
            let clear = self.hits.last().is_none_or(|last| last.pattern != hit.pattern || last.end < hit.start);
            if clear {
                self.hits.push(*hit);
            }
        }
        self.candidates = candidates;
    }

    fn held_by(&self, set: &RuleSet, reading: &Reading, hit: Hit) -> Option<u32> {
        let guards = &set.patterns[hit.pattern as usize].guards;
        guards.iter().copied().find(|number| {
            let from = self.guard_at[*number as usize] as usize;
            let marked = |unit: usize| self.guard_bits[from + unit / 64] >> (unit % 64) & 1 == 1;
            let (start, end) = (hit.start as usize, hit.end as usize);
            match set.guards[*number as usize].side {
                Side::Before(within) => (0..=usize::from(within))
                    .take_while(|i| *i < start && !reading.units[start - i].starts)
                    .any(|i| marked(start - i - 1)),
                Side::After(within) => (1..=usize::from(within) + 1)
                    .take_while(|i| end + i < reading.units.len() && !reading.units[end + i].starts)
                    .any(|i| marked(end + i)),
                Side::Sentence => (self.sentence[start]..=self.sentence[end]).any(|sentence| marked(sentence as usize)),
            }
        })
    }
}

/// Where the window after the one at `at` begins, so that no match that begins before it ends after the one at `at`. A
/// match reaches over so many sentence bounds at most: with that many after a bound, the next window may begin at it.
/// Else it begins [`MAX_EXTENT`] units before the end.
fn next_window(set: &RuleSet, reading: &Reading, at: usize) -> usize {
    let least = at + WINDOW - MAX_EXTENT;
    let mut bounds = (least + 1..at + WINDOW).rev().filter(|unit| reading.units[*unit].starts);
    bounds.nth(usize::from(set.most_bounds)).unwrap_or(least)
}

impl Window {
    /// Sets the masks for the units from `at`; `long` is the first of the reading's sorted longer occurrences that may
    /// begin there, and moves along.
    fn fill(&mut self, set: &RuleSet, text: &Text<'_>, at: usize, long: &mut usize, stamp: u32) {
        let Text { lexicon, reading, .. } = text;
        let end = reading.units.len().min(at + WINDOW);
        let Window { ones, first_long, longs, touched, reach, bounds, .. } = self;
        let mut at_elem = |elem: ElemId, bits: u64| {
            let ones = &mut ones[elem as usize];
            let before = *ones;
            *ones |= bits;
            if before == 0 {
                touched.push(elem);
                let Anchors { first, against, facts, end } = set.anchors[elem as usize];
                if first != end {
                    for (list, (first, end)) in reach.iter_mut().zip([(first, against), (against, facts), (facts, end)])
                    {
                        if first != end {
                            list.push((first, end));
                        }
                    }
                }
            }
            before
        };
        *bounds = 0;
        for (i, unit) in reading.units[at..end].iter().enumerate() {
            *bounds |= u64::from(unit.starts) << i;
            if unit.word != NONE {
                for elem in lexicon.elems(unit.word) {
                    at_elem(*elem, 1 << i);
                }
            }
        }
        let from = reading.extras.partition_point(|(unit, _)| (*unit as usize) < at);
        for (unit, word) in reading.extras[from..].iter().take_while(|(unit, _)| (*unit as usize) < end) {
            for elem in lexicon.elems(*word) {
                at_elem(*elem, 1 << (*unit as usize - at));
            }
        }
        while reading.longs.get(*long).is_some_and(|occurrence| (occurrence.start as usize) < at) {
            *long += 1;
        }
        for occurrence in reading.longs[*long..].iter().take_while(|o| (o.start as usize) < end) {
            let (start, last) =
                (occurrence.start as usize - at, occurrence.start as usize + occurrence.len as usize - 1 - at);
            if last >= WINDOW {
                continue;
            }
            if start == last {
                at_elem(occurrence.elem, 1 << start);
                continue;
            }
            let before = at_elem(occurrence.elem, LONG);
            let first = &mut first_long[occurrence.elem as usize];
            let next = if before & LONG == 0 { 0 } else { *first };
            *first = longs.len() as u32 + 1;
            longs.push(WindowLong { start: start as u8, end: last as u8, next });
        }
        self.stamp = stamp;
    }

    fn clear(&mut self) {
        for elem in self.touched.drain(..) {
            self.ones[elem as usize] = 0;
        }
        self.reach.iter_mut().for_each(Vec::clear);
        self.longs.clear();
    }

    /// Where a class occurs: units, and [`LONG`]. Most classes are asked for by several programs, forward and backward:
    /// what its elements make is kept for the window.
    #[inline]
    fn mask(&mut self, set: &RuleSet, class: ClassId) -> u64 {
        if let Some(ones) = self.ones.get(class as usize) {
            return *ones;
        }
        let number = class as usize - self.ones.len();
        let mask = self.classes[number];
        if mask.stamp == self.stamp {
            return mask.ones;
        }
        self.make_mask(set, number)
    }

    #[inline(never)]
    fn make_mask(&mut self, set: &RuleSet, number: usize) -> u64 {
        let elems = set.alternatives(number);
        let ones = elems.iter().fold(0, |ones, elem| ones | self.ones[*elem as usize]);
        let long = if ones & LONG == 0 { 0 } else { self.gather_longs(elems) };
        self.classes[number] = Mask { ones, long, stamp: self.stamp };
        ones
    }

    /// Strings the longer occurrences of some elements together.
    #[inline(never)]
    fn gather_longs(&mut self, elems: &[ElemId]) -> u32 {
        let mut first = 0;
        for elem in elems.iter().filter(|elem| self.ones[**elem as usize] & LONG != 0) {
            let mut long = self.first_long[*elem as usize];
            while let Some(occurrence) = self.long(long) {
                long = occurrence.next;
                self.longs.push(WindowLong { next: first, ..occurrence });
                first = self.longs.len() as u32;
            }
        }
        first
    }

    /// The first longer occurrence of a class whose mask has been asked for and has [`LONG`].
    fn first_long(&self, class: ClassId) -> u32 {
        match self.first_long.get(class as usize) {
            Some(first) => *first,
            None => self.classes[class as usize - self.first_long.len()].long,
        }
    }

    /// The last units of all matches of a program.
    fn forward(&mut self, set: &RuleSet, program: &Program) -> u64 {
        let mut current = 0;
        for (i, step) in set.steps(program).iter().enumerate() {
            let allowed = if i == 0 { u64::MAX } else { self.after(current, step.gap, step.crosses) };
            let mask = self.mask(set, step.class);
            let mut next = mask & allowed & UNITS;
            if mask & LONG != 0 {
                let mut long = self.first_long(step.class);
                while let Some(occurrence) = self.long(long) {
                    next |= (allowed >> occurrence.start & 1) << occurrence.end;
                    long = occurrence.next;
                }
            }
            current = if step.optional { next | current } else { next };
            if current == 0 {
                return 0;
            }
        }
        current
    }

    /// The first units of all matches of a program that end at one of `ends`.
    fn backward(&mut self, set: &RuleSet, program: &Program, ends: u64) -> u64 {
        let mut current = ends;
        for (i, step) in set.steps(program).iter().enumerate().rev() {
            let mask = self.mask(set, step.class);
            let mut starts = mask & current & UNITS;
            if mask & LONG != 0 {
                let mut long = self.first_long(step.class);
                while let Some(occurrence) = self.long(long) {
                    starts |= (current >> occurrence.end & 1) << occurrence.start;
                    long = occurrence.next;
                }
            }
            if i == 0 {
                return starts;
            }
            let before = self.before(starts, step.gap, step.crosses);
            current = if step.optional { before | current } else { before };
        }
        current
    }

    fn long(&self, number: u32) -> Option<WindowLong> {
        (number as usize).checked_sub(1).map(|index| self.longs[index])
    }

    /// Where an element may begin after one that ends at `ends`.
    fn after(&self, ends: u64, gap: u8, crosses: bool) -> u64 {
        let (open, across) = self.bounds_for(crosses);
        let next = ends << 1;
        let (mut uncrossed, mut crossed) = (next & open, next & across);
        let mut all = uncrossed | crossed;
        for _ in 0..gap {
            crossed = (crossed << 1) & open | (uncrossed << 1) & across;
            uncrossed = (uncrossed << 1) & open;
            all |= uncrossed | crossed;
        }
        all
    }

    /// Where an element may end before one that begins at `starts`.
    fn before(&self, starts: u64, gap: u8, crosses: bool) -> u64 {
        let (open, across) = self.bounds_for(crosses);
        let (mut uncrossed, mut crossed) = ((starts & open) >> 1, (starts & across) >> 1);
        let mut all = uncrossed | crossed;
        for _ in 0..gap {
            crossed = (crossed & open) >> 1 | (uncrossed & across) >> 1;
            uncrossed = (uncrossed & open) >> 1;
            all |= uncrossed | crossed;
        }
        all
    }

    /// The units inside sentences, and those that begin one where a bound may be crossed.
    fn bounds_for(&self, crosses: bool) -> (u64, u64) {
        (!self.bounds, if crosses { self.bounds } else { 0 })
    }
}
