//! From words to the classes of alternatives that steps ask for: worked out when the rules are compiled, so that a word of a
//! comment sets its bit in the masks of all its classes in one sweep over a list, and a step's mask is there to be read.
//!
//! Asking each class for its elements instead, whenever a program came to it, took a third of the time of a comment, most
//! of it in branches and caches that guessed wrong.

use std::cmp::Reverse;

use super::store::{pack, unpack};
use crate::lexicon::store::{rows, Flat};
use crate::lexicon::{ElemId, FastMap, Frequency, Lexicon, WordId};
use crate::limits;
use crate::scan::typed::Typed;
use crate::snapshot::{Reader, Writer};

/// The number of a set of alternative elements that a step asks for.
pub type ClassId = u16;

/// A row of [`Rows`]: its place, or the number of a common word's.
pub type RowId = u32;

/// The classes while rules are compiled, each once, however many steps share it.
#[derive(Debug, Clone, Default)]
pub struct Classes {
    /// Where the elements of each end.
    ends: Vec<u32>,
    elems: Vec<ElemId>,
    known: FastMap<Vec<ElemId>, ClassId>,
}

impl Classes {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of a class, new if need be; `None` if there are too many. Sorts its elements.
    pub fn intern(&mut self, mut elems: Vec<ElemId>) -> Option<ClassId> {
        elems.sort_unstable();
        elems.dedup();
        if let Some(known) = self.known.get(&elems) {
            return Some(*known);
        }
        let number = ClassId::try_from(self.len()).ok().filter(|number| usize::from(*number) < limits::CLASSES)?;
        self.elems.extend(&elems);
        self.ends.push(self.elems.len() as u32);
        self.known.insert(elems, number);
        Some(number)
    }

    /// The elements of a class.
    pub fn elems(&self, class: ClassId) -> &[ElemId] {
        let end = |number: usize| self.ends[number] as usize;
        let class = usize::from(class);
        &self.elems[class.checked_sub(1).map_or(0, end)..end(class)]
    }

    /// How often any of a class's elements occurs in a million words, given how often each does.
    pub fn frequency(&self, class: ClassId, frequency: &[u32]) -> u64 {
        self.elems(class).iter().map(|elem| u64::from(frequency[*elem as usize])).sum()
    }

    /// The same classes under new numbers: `order` lists the old ones.
    pub fn in_order(&self, order: &[ClassId]) -> Classes {
        let mut sorted = Classes::default();
        for class in order {
            sorted.elems.extend(self.elems(*class));
            sorted.ends.push(sorted.elems.len() as u32);
        }
        sorted
    }
}

/// A program to try where its anchor occurs, and what most tries end by at once, side by side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Anchored {
    pub program: u32,
    /// The rarest class besides the anchor without which the program cannot match; the anchor itself if there is none.
    pub second: ClassId,
    /// The number of its fact or label; [`Anchored::SEVERAL`] for a pattern of several labels.
    pub tag: u8,
}

impl Anchored {
    /// The tag of a pattern of several labels.
    pub const SEVERAL: u8 = u8::MAX;
}

/// How many classes of a row are gone through at a time, and programs that it leads to: rows are short, and where a loop
/// over one ends the processor guesses wrong.
pub const AT_ONCE: usize = 8;

/// The programs that a class leads to, while rules are compiled.
#[derive(Debug, Clone, Default)]
pub struct Leads {
    /// Those of labels.
    pub labels: Vec<Anchored>,
    /// Those of facts.
    pub facts: Vec<Anchored>,
}

/// For each word and each element the classes that it belongs to, and the programs that these lead to. Words of the same
/// classes share a row.
///
/// A few dozen common words are in most classes: were their bits set in all of them, that would be three quarters of the
/// work, nearly all for nothing. Theirs are the first rows, without classes; instead each class has a bit for each of
/// these: see [`Rows::common`].
#[derive(Debug, Clone, Default)]
pub struct Rows {
    of_word: Vec<RowId>,
    of_elem: Vec<RowId>,
    /// Where the first rows are in `arena`.
    first: Vec<u32>,
    /// The rows: [`HEADER`] numbers (how many classes; where in `anchored` its programs begin, low half and high; how many
    /// of labels; how many of facts after these), then the classes, filled up.
    arena: Vec<u16>,
    /// After the last there are [`AT_ONCE`] of no meaning.
    pub anchored: Vec<Anchored>,
    /// By class.
    common: Vec<u64>,
}

/// How many numbers a row begins with.
const HEADER: usize = 5;

impl Rows {
    /// The row of what belongs to no class.
    pub const EMPTY: RowId = 0;
    /// The rows before this are of common words, save the empty one.
    pub const COMMON: RowId = u64::BITS;

    /// How many classes.
    pub fn classes(&self) -> usize {
        self.common.len()
    }

    /// The common words that belong to a class, a bit for each of their rows.
    #[inline]
    pub fn common(&self, class: ClassId) -> u64 {
        self.common[usize::from(class)]
    }

    /// The row of a word: below [`Rows::COMMON`] that of a common word, which [`Rows::of_common`] knows, else its place.
    #[inline]
    pub fn of_word(&self, word: WordId) -> RowId {
        self.of_word.get(word as usize).copied().unwrap_or(Self::EMPTY)
    }

    /// The place of a common word's row, or of the empty one.
    #[inline]
    pub fn of_common(&self, row: RowId) -> RowId {
        self.first[row as usize]
    }

    /// The place of an element's row.
    #[inline]
    pub fn of_elem(&self, elem: ElemId) -> RowId {
        self.of_elem.get(elem as usize).copied().unwrap_or(self.first[Self::EMPTY as usize])
    }

    /// The classes of the row at a place; none of common words.
    #[inline]
    pub fn classes_of(&self, row: RowId) -> &[ClassId] {
        let start = row as usize + HEADER;
        &self.arena[start..start + usize::from(self.arena[row as usize])]
    }

    /// The same by eights, filled up with [`Rows::classes`], which is none.
    #[inline]
    pub fn filled_up(&self, row: RowId) -> std::slice::ChunksExact<'_, ClassId> {
        let start = row as usize + HEADER;
        let filled = usize::from(self.arena[row as usize]).next_multiple_of(AT_ONCE);
        self.arena[start..start + filled].chunks_exact(AT_ONCE)
    }

    /// The programs that the row at a place leads to, of labels or those that tell facts: a range of `anchored`.
    #[inline]
    pub fn led_to(&self, row: RowId, tell: bool) -> (usize, usize) {
        let at = row as usize;
        let [_, low, high, labels, facts] = self.arena[at..at + HEADER] else { return (0, 0) };
        let start = pack(low, high) as usize;
        let middle = start + usize::from(labels);
        if tell {
            (middle, middle + usize::from(facts))
        } else {
            (start, middle)
        }
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        out.list(self.of_word.iter().copied());
        out.list(self.of_elem.iter().copied());
        out.list(self.first.iter().copied());
        out.list(Flat::new(&self.anchored, |Anchored { program, second, tag }| {
            [*program, pack(*second, u16::from(*tag))]
        }));
        out.list(self.arena.chunks(2).map(|two| pack(two[0], two.get(1).copied().unwrap_or(0))));
        out.number(self.arena.len());
        out.list(Flat::new(&self.common, |rows| [*rows as u32, (*rows >> 32) as u32]));
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<Rows> {
        let (of_word, of_elem, first) = (input.list()?, input.list()?, input.list()?);
        let anchored = rows(input, |[program, rest]: [u32; 2]| {
            let [second, tag] = unpack(rest);
            Anchored { program, second, tag: tag as u8 }
        })?;
        let packed = input.numbers_of()?;
        let mut arena: Vec<u16> = Vec::with_capacity(packed.len() * 2);
        arena.extend(packed.flat_map(unpack));
        arena.truncate(input.number()?);
        let common = rows(input, |[low, high]: [u32; 2]| u64::from(low) | u64::from(high) << 32)?;
        Some(Rows { of_word, of_elem, first, arena, anchored, common })
    }
}

/// Words of the same elements, and what they all belong to.
#[derive(Debug)]
struct Group {
    /// How often any of the words occurs in a million.
    frequency: u64,
    classes: Vec<ClassId>,
}

/// What rows are made from.
#[derive(Debug)]
pub struct Memberships<'a> {
    lexicon: &'a Lexicon,
    groups: FastMap<&'a [ElemId], Group>,
    /// The groups by what they cost, dearest first: how often they occur, times how many classes they belong to.
    by_cost: Vec<&'a [ElemId]>,
    of_elem: Vec<Vec<ClassId>>,
    classes: usize,
}

impl<'a> Memberships<'a> {
    /// Which words belong to which classes; `None` if there are too many memberships.
    pub fn new(classes: &Classes, lexicon: &'a Lexicon, frequency: &Frequency) -> Option<Self> {
        let mut of_elem: Vec<Vec<ClassId>> = vec![Vec::new(); frequency.elems.len()];
        for class in 0..classes.len() as ClassId {
            for elem in classes.elems(class) {
                of_elem[*elem as usize].push(class);
            }
        }
        let mut groups: FastMap<&[ElemId], Group> = FastMap::default();
        let mut total = 0;
        for word in 0..lexicon.len() as WordId {
            let elems = lexicon.elems(word);
            let group = groups.entry(elems).or_insert_with(|| {
                let classes = elems.iter().flat_map(|elem| &of_elem[*elem as usize]);
                let mut classes: Vec<ClassId> = classes.copied().collect();
                classes.sort_unstable();
                classes.dedup();
                total += classes.len();
                Group { frequency: 0, classes }
            });
            group.frequency += u64::from(frequency.words[word as usize]);
            if total > limits::MEMBERSHIPS {
                return None;
            }
        }
        let mut by_cost: Vec<&[ElemId]> = groups.keys().copied().collect();
        by_cost.sort_unstable_by_key(|elems| {
            let Group { frequency, classes } = &groups[elems];
            (Reverse(frequency * classes.len() as u64), *elems)
        });
        Some(Memberships { lexicon, groups, by_cost, of_elem, classes: classes.len() })
    }

    /// How many rows common words have. Few where the library tests itself: with the handful of words of the random tests
    /// there would be no others, and the stored rules, which have them all, are compared with compiled ones.
    const COMMON: usize = if cfg!(test) { 2 } else { Rows::COMMON as usize - 1 };

    /// The classes in an order in which those of the same words lie side by side, those of the dearest first: what a word
    /// writes to is then mostly one stretch of memory.
    pub fn order(&self) -> Vec<ClassId> {
        let mut groups_of: Vec<Vec<u32>> = vec![Vec::new(); self.classes];
        for (rank, elems) in self.by_cost.iter().enumerate().skip(Self::COMMON) {
            for class in &self.groups[elems].classes {
                groups_of[usize::from(*class)].push(rank as u32);
            }
        }
        let mut order: Vec<ClassId> = (0..self.classes as ClassId).collect();
        order.sort_by(|a, b| groups_of[usize::from(*a)].cmp(&groups_of[usize::from(*b)]));
        order
    }

    /// Gives the classes new numbers, which `number` lists by old ones.
    pub fn renumber(&mut self, number: &[ClassId]) {
        for classes in self.groups.values_mut().map(|group| &mut group.classes).chain(&mut self.of_elem) {
            classes.iter_mut().for_each(|class| *class = number[usize::from(*class)]);
            classes.sort_unstable();
        }
    }

    /// The rows, given by class what it leads to; `None` if there are too many.
    pub fn rows(&self, leads: &[Leads]) -> Option<Rows> {
        let mut new = Interned { leads, known: FastMap::default(), lead_to: FastMap::default(), rows: Rows::default() };
        new.rows.common = vec![0; self.classes];
        new.rows.arena = vec![0; Rows::COMMON as usize];
        let empty = new.push(&[], &[])?;
        new.rows.first = vec![empty; Rows::COMMON as usize];
        new.known.insert(Vec::new(), empty);
        let mut row_of: FastMap<&[ElemId], RowId> = FastMap::default();
        for (i, elems) in self.by_cost.iter().take(Self::COMMON).enumerate() {
            let (row, classes) = (i as RowId + 1, &self.groups[elems].classes);
            new.rows.first[row as usize] = new.push(classes, &[])?;
            classes.iter().for_each(|class| new.rows.common[usize::from(*class)] |= 1 << row);
            row_of.insert(elems, row);
        }
        for word in 0..self.lexicon.len() as WordId {
            let elems = self.lexicon.elems(word);
            let row = match row_of.get(elems) {
                Some(row) => *row,
                None => *row_of.entry(elems).or_insert(new.row(&self.groups[elems].classes)?),
            };
            new.rows.of_word.push(if row == empty { Rows::EMPTY } else { row });
        }
        // Of the others nobody asks: typed tokens come first, and the rest occur only as words.
        new.rows.of_elem = vec![empty; self.of_elem.len()];
        for elem in self.lexicon.long_elems().chain(Typed::ALL.map(Typed::elem)) {
            new.rows.of_elem[elem as usize] = new.row(&self.of_elem[elem as usize])?;
        }
        new.rows.anchored.extend([Anchored::default(); AT_ONCE]);
        Some(new.rows)
    }
}

/// Rows, each once, while they are made.
struct Interned<'a> {
    /// By class.
    leads: &'a [Leads],
    known: FastMap<Vec<ClassId>, RowId>,
    /// Where what rows lead to begins in `anchored`: many lead to the same.
    lead_to: FastMap<Vec<Anchored>, u32>,
    rows: Rows,
}

impl Interned<'_> {
    /// The row of these classes.
    fn row(&mut self, classes: &[ClassId]) -> Option<RowId> {
        if let Some(known) = self.known.get(classes) {
            return Some(*known);
        }
        let row = self.push(classes, classes)?;
        self.known.insert(classes.to_vec(), row);
        Some(row)
    }

    /// The place of a new row of what `classes` lead to, which lists some of them.
    fn push(&mut self, classes: &[ClassId], listed: &[ClassId]) -> Option<u32> {
        let Rows { arena, anchored, common, .. } = &mut self.rows;
        let place = arena.len() as u32;
        let leads = || classes.iter().map(|class| &self.leads[usize::from(*class)]);
        let mut led_to: Vec<Anchored> = leads().flat_map(|leads| &leads.labels).copied().collect();
        let labels = led_to.len();
        led_to.extend(leads().flat_map(|leads| &leads.facts));
        let facts = led_to.len() - labels;
        let start = *self.lead_to.entry(led_to).or_insert_with_key(|led_to| {
            let start = anchored.len() as u32;
            anchored.extend(led_to);
            start
        });
        let [low, high] = unpack(start);
        let short = |number: usize| u16::try_from(number).ok();
        arena.extend([short(listed.len())?, low, high, short(labels)?, short(facts)?]);
        arena.extend(listed);
        let filled = arena.len() + listed.len().next_multiple_of(AT_ONCE) - listed.len();
        arena.resize(filled, common.len() as ClassId);
        (arena.len().max(anchored.len()) <= 2 * limits::MEMBERSHIPS).then_some(place)
    }
}
