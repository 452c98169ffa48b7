//! A stretch of a comment: one bit mask of positions per class, 63 units at a time.

use super::rows::{ClassId, RowId, Rows};
use super::set::{Program, RuleSet};
use crate::lexicon::{Reading, NONE};

/// How many units a window holds: one bit is left over.
pub const WINDOW: usize = 63;
/// The bits of the units.
const UNITS: u64 = u64::MAX >> 1;
/// The bit that says that there are longer occurrences too.
const LONG: u64 = 1 << WINDOW;

/// An occurrence of a class over several units.
#[derive(Debug, Clone, Copy)]
struct Long {
    start: u8,
    end: u8,
    /// The next of the same class, as in [`Window::first_long`].
    next: u32,
}

/// The masks of one window.
#[derive(Debug, Default, Clone)]
pub struct Window {
    /// By class the units at which it occurs, save those of common words, and [`LONG`].
    masks: Vec<u64>,
    /// By class its first longer occurrence, as an index into `longs` plus one; stale where it has none.
    first_long: Vec<u32>,
    longs: Vec<Long>,
    /// By row its units; zero outside [`Window::fill`], save for common words.
    units: Vec<u64>,
    /// The rows of common words that there are.
    common: u64,
    /// The rows of what occurs, with the single units where it does.
    rows: Vec<(RowId, u64)>,
    /// Units that begin a sentence.
    bounds: u64,
}

impl Window {
    /// Makes room for a rule set.
    pub fn resize(&mut self, set: &RuleSet) {
        self.masks.resize(set.rows.classes(), 0);
        self.first_long.resize(set.rows.classes(), 0);
        self.units.resize(set.rows.len(), 0);
    }

    /// Sets the masks for the units from `at`; `long` is the first of the reading's sorted longer occurrences that may
    /// begin there, and moves along.
    pub fn fill(&mut self, set: &RuleSet, reading: &Reading, at: usize, long: &mut usize) {
        let end = reading.units.len().min(at + WINDOW);
        let Window { masks, first_long, longs, units, common, rows, bounds, .. } = self;
        let mut occurs = |row: RowId, unit: usize| {
            let units = &mut units[row as usize];
            if *units == 0 {
                rows.push((row, 0));
            }
            *units |= 1 << unit;
        };
        *bounds = 0;
        for (i, unit) in reading.units[at..end].iter().enumerate() {
            *bounds |= u64::from(unit.starts) << i;
            if unit.word != NONE {
                occurs(set.rows.of_word(unit.word), i);
            }
        }
        let from = reading.extras.partition_point(|(unit, _)| (*unit as usize) < at);
        for (unit, word) in reading.extras[from..].iter().take_while(|(unit, _)| (*unit as usize) < end) {
            occurs(set.rows.of_word(*word), *unit as usize - at);
        }
        while reading.longs.get(*long).is_some_and(|occurrence| (occurrence.start as usize) < at) {
            *long += 1;
        }
        let occurrences = reading.longs[*long..].iter().take_while(|o| (o.start as usize) < end);
        for occurrence in occurrences.clone().filter(|o| o.len == 1) {
            occurs(set.rows.of_elem(occurrence.elem), occurrence.start as usize - at);
        }
        for (row, bits) in rows.iter_mut() {
            let units = &mut units[*row as usize];
            *bits = *units;
            if *row < Rows::COMMON {
                *common |= 1 << *row;
                continue;
            }
            *units = 0;
            for class in set.rows.classes_of(*row) {
                masks[usize::from(*class)] |= *bits;
            }
        }
        for occurrence in occurrences.filter(|o| o.len > 1) {
            let start = occurrence.start as usize - at;
            let last = start + occurrence.len as usize - 1;
            if last >= WINDOW {
                continue;
            }
            let row = set.rows.of_elem(occurrence.elem);
            for class in set.rows.classes_of(row) {
                let class = usize::from(*class);
                let next = if masks[class] & LONG == 0 { 0 } else { first_long[class] };
                masks[class] |= LONG;
                first_long[class] = longs.len() as u32 + 1;
                longs.push(Long { start: start as u8, end: last as u8, next });
            }
            rows.push((row, 0));
        }
    }

    /// Takes everything back.
    pub fn clear(&mut self, set: &RuleSet) {
        for (row, _) in &self.rows {
            for class in set.rows.classes_of(*row) {
                self.masks[usize::from(*class)] = 0;
            }
        }
        self.units.iter_mut().take(Rows::COMMON as usize).for_each(|units| *units = 0);
        self.common = 0;
        self.rows.clear();
        self.longs.clear();
    }

    /// The rows of what occurs.
    pub fn rows(&self) -> impl Iterator<Item = RowId> + '_ {
        self.rows.iter().map(|(row, _)| *row)
    }

    /// Whether a class occurs.
    #[inline]
    pub fn has(&self, set: &RuleSet, class: ClassId) -> bool {
        self.masks[usize::from(class)] | set.rows.common(class) & self.common != 0
    }

    /// Where a class occurs: units, and [`LONG`].
    #[inline]
    fn mask(&self, set: &RuleSet, class: ClassId) -> u64 {
        let mut mask = self.masks[usize::from(class)];
        let mut common = set.rows.common(class) & self.common;
        while common != 0 {
            mask |= self.units[common.trailing_zeros() as usize];
            common &= common - 1;
        }
        mask
    }

    /// Whether every occurrence of everything is of one unit.
    pub fn is_short(&self) -> bool {
        self.longs.is_empty()
    }

    /// The last units of all matches of a program.
    pub fn forward(&self, set: &RuleSet, program: &Program) -> u64 {
        let mut current = 0;
        for (i, step) in set.steps(program).iter().enumerate() {
            let allowed = if i == 0 { u64::MAX } else { self.after(current, step.gap, step.crosses) };
            let mask = self.mask(set, step.class);
            let mut next = mask & allowed & UNITS;
            if mask & LONG != 0 {
                let mut long = self.first_long[usize::from(step.class)];
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
    pub fn backward(&self, set: &RuleSet, program: &Program, ends: u64) -> u64 {
        let mut current = ends;
        for (i, step) in set.steps(program).iter().enumerate().rev() {
            let mask = self.mask(set, step.class);
            let mut starts = mask & current & UNITS;
            if mask & LONG != 0 {
                let mut long = self.first_long[usize::from(step.class)];
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

    fn long(&self, number: u32) -> Option<Long> {
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
