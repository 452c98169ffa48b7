//! A stretch of a comment: one bit mask of positions per class.

use super::bits::Bits;
use super::rows::{ClassId, RowId, Rows};
use super::set::{Program, RuleSet};
use crate::lexicon::{Reading, NONE};

/// An occurrence of a class over several units.
#[derive(Debug, Clone, Copy)]
struct Long {
    start: u8,
    end: u8,
    /// The next of the same class, as in [`Window::first_long`].
    next: u32,
}

/// A mask for every number that a class can have, so that none needs to be checked.
type Masks<B> = Box<[B; 1 << ClassId::BITS]>;

/// The masks of one window.
#[derive(Debug, Clone)]
pub struct Window<B> {
    /// By class the units at which it occurs, save those of common words, and [`Bits::LONG`]. The last of a rule set's is none's.
    masks: Masks<B>,
    /// By class its first longer occurrence, as an index into `longs` plus one; stale where it has none.
    first_long: Vec<u32>,
    longs: Vec<Long>,
    /// By row of common words their units; one more at the end, without any.
    units: Vec<B>,
    /// The rows of common words that there are.
    common: u64,
    /// The places of the rows of what occurs, with the single units where it does, save of common words.
    rows: Vec<(RowId, B)>,
    /// Units that begin a sentence.
    bounds: B,
}

impl<B: Bits> Default for Window<B> {
    fn default() -> Self {
        // On the heap from the start: it is too large for the stack.
        let masks = vec![B::NONE; 1 << ClassId::BITS].into_boxed_slice();
        let Ok(masks) = masks.try_into() else { unreachable!("it has that many") };
        let (first_long, longs, units, rows) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Window { masks, first_long, longs, units, common: 0, rows, bounds: B::NONE }
    }
}

impl<B: Bits> Window<B> {
    /// Makes room for a rule set.
    pub fn resize(&mut self, set: &RuleSet) {
        self.first_long.resize(set.rows.classes(), 0);
        self.units.resize(Rows::COMMON as usize + 1, B::NONE);
    }

    /// Sets the masks for the units from `at`; `long` is the first of the reading's sorted longer occurrences that may
    /// begin there, and moves along.
    pub fn fill(&mut self, set: &RuleSet, reading: &Reading, at: usize, long: &mut usize) {
        let end = reading.units.len().min(at + B::UNITS);
        // Slices: what lies in them cannot move them.
        let Window { masks, first_long, longs, units, common, rows, bounds, .. } = self;
        let (masks, first_long, units) = (&mut **masks, &mut first_long[..], &mut units[..]);
        // Bits of the rows seen.
        let mut seen = 0u64;
        let mut occurs = |row: RowId, unit: usize| {
            if row < Rows::COMMON {
                *common |= 1 << row;
                units[row as usize] |= B::one(unit);
                return;
            }
            let bit = 1 << (row.wrapping_mul(0x9E37_79B1) >> 26);
            if seen & bit != 0 {
                if let Some((_, units)) = rows.iter_mut().find(|(known, _)| *known == row) {
                    *units |= B::one(unit);
                    return;
                }
            }
            seen |= bit;
            rows.push((row, B::one(unit)));
        };
        *bounds = B::NONE;
        for (i, unit) in reading.units[at..end].iter().enumerate() {
            if unit.starts {
                *bounds |= B::one(i);
            }
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
        for (row, units) in rows.iter() {
            for classes in set.rows.filled_up(*row) {
                for class in classes {
                    masks[usize::from(*class)] |= *units;
                }
            }
        }
        rows.extend(common.units().map(|row| (set.rows.of_common(row as RowId), B::NONE)));
        for occurrence in occurrences.filter(|o| o.len > 1) {
            let start = occurrence.start as usize - at;
            let last = start + occurrence.len as usize - 1;
            if last >= B::UNITS {
                continue;
            }
            let row = set.rows.of_elem(occurrence.elem);
            for class in set.rows.classes_of(row) {
                let class = usize::from(*class);
                let next = if masks[class].has(B::UNITS) { first_long[class] } else { 0 };
                masks[class] |= B::LONG;
                first_long[class] = longs.len() as u32 + 1;
                longs.push(Long { start: start as u8, end: last as u8, next });
            }
            rows.push((row, B::NONE));
        }
    }

    /// Takes everything back.
    pub fn clear(&mut self, set: &RuleSet) {
        let masks = &mut *self.masks;
        for (row, _) in &self.rows {
            for classes in set.rows.filled_up(*row) {
                for class in classes {
                    masks[usize::from(*class)] = B::NONE;
                }
            }
        }
        self.units.fill(B::NONE);
        self.common = 0;
        self.rows.clear();
        self.longs.clear();
    }

    /// The places of the rows of what occurs.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = RowId> + '_ {
        self.rows.iter().map(|(row, _)| *row)
    }

    /// Not zero if a class occurs.
    #[inline]
    pub fn presence(&self, set: &RuleSet, class: ClassId) -> u64 {
        self.masks[usize::from(class)].folded() | set.rows.common(class) & self.common
    }

    /// Where a class occurs: units, and [`Bits::LONG`].
    #[inline]
    fn mask(&self, set: &RuleSet, class: ClassId) -> B {
        let mut mask = self.masks[usize::from(class)];
        let mut common = set.rows.common(class) & self.common;
        // Two are enough for most, and less than to guess whether there is one. Behind the rows there is one without units.
        for _ in 0..2 {
            mask |= self.units[common.trailing_zeros() as usize];
            common = common.without_first();
        }
        while common != 0 {
            mask |= self.units[common.trailing_zeros() as usize];
            common = common.without_first();
        }
        mask
    }

    /// Whether every occurrence of everything is of one unit.
    pub fn is_short(&self) -> bool {
        self.longs.is_empty()
    }

    /// The units where a program's only class occurs, if it has but one and that is nowhere longer.
    #[inline]
    pub fn single(&self, set: &RuleSet, program: &Program) -> Option<B> {
        let step = set.steps(program).next().filter(|_| program.len == 1)?;
        Some(self.mask(set, step.class)).filter(|mask| !mask.has(B::UNITS))
    }

    /// The last units of all matches of a program.
    pub fn forward(&self, set: &RuleSet, program: &Program) -> B {
        let mut current = B::NONE;
        for (i, step) in set.steps(program).enumerate() {
            let allowed = if i == 0 { !B::LONG } else { self.after(current, usize::from(step.gap), step.crosses) };
            let mask = self.mask(set, step.class);
            let mut next = mask & allowed;
            if mask.has(B::UNITS) {
                for long in self.longs(step.class).filter(|long| allowed.has(long.start.into())) {
                    next |= B::one(long.end.into());
                }
            }
            current = next | current & B::all_if(step.optional);
            if !current.any() {
                return current;
            }
        }
        current
    }

    /// The first units of all matches of a program that end at `end`.
    pub fn backward(&self, set: &RuleSet, program: &Program, end: usize) -> B {
        let mut current = B::one(end);
        for (i, step) in set.steps(program).enumerate().rev() {
            let mask = self.mask(set, step.class);
            let mut starts = mask & current;
            if mask.has(B::UNITS) {
                for long in self.longs(step.class).filter(|long| current.has(long.end.into())) {
                    starts |= B::one(long.start.into());
                }
            }
            if i == 0 {
                return starts;
            }
            let before = self.before(starts, step.gap, step.crosses);
            current = before | current & B::all_if(step.optional);
        }
        current
    }

    /// The longer occurrences of a class whose mask has [`Bits::LONG`].
    fn longs(&self, class: ClassId) -> impl Iterator<Item = Long> + '_ {
        let mut next = self.first_long[usize::from(class)];
        std::iter::from_fn(move || {
            let long = self.longs[(next as usize).checked_sub(1)?];
            next = long.next;
            Some(long)
        })
    }

    /// Where an element may begin after one that ends at `ends`.
    #[inline]
    fn after(&self, ends: B, gap: usize, crosses: bool) -> B {
        let open = !self.bounds;
        let next = ends << 1;
        if crosses {
            return self.after_crossing(next, gap) & !B::LONG;
        }
        let next = next & open;
        // What lies within the gap of one sentence's, and in another that one of its own lies before, is within the gap
        // of its own.
        next.spread(gap) & next.flood(open) & !B::LONG
    }

    /// The same where one sentence bound may lie between.
    fn after_crossing(&self, next: B, gap: usize) -> B {
        let open = !self.bounds;
        let (mut uncrossed, mut crossed) = (next & open, next & self.bounds);
        let mut all = next;
        for _ in 0..gap {
            crossed = (crossed << 1) & open | (uncrossed << 1) & self.bounds;
            uncrossed = (uncrossed << 1) & open;
            all |= uncrossed | crossed;
        }
        all
    }

    /// Where an element may end before one that begins at `starts`.
    fn before(&self, starts: B, gap: u8, crosses: bool) -> B {
        let (open, across) = (!self.bounds, if crosses { self.bounds } else { B::NONE });
        let (mut uncrossed, mut crossed) = ((starts & open) >> 1, (starts & across) >> 1);
        let mut all = uncrossed | crossed;
        for _ in 0..gap {
            crossed = (crossed & open) >> 1 | (uncrossed & across) >> 1;
            uncrossed = (uncrossed & open) >> 1;
            all |= uncrossed | crossed;
        }
        all
    }
}
