//! Making [`Rows`]: which words belong to which classes, once all rules are there.

use std::cmp::Reverse;

use super::rows::{unpack, Anchored, ClassId, RowId, Rows, AT_ONCE};
use crate::lexicon::{ElemId, FastMap, Frequency, Lexicon, WordId};
use crate::limits;
use crate::scan::typed::Typed;

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

/// The programs that a class leads to, while rules are compiled.
#[derive(Debug, Clone, Default)]
pub struct Leads {
    /// Those of labels.
    pub labels: Vec<Anchored>,
    /// Those of facts.
    pub facts: Vec<Anchored>,
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
        let mut new = Interned {
            leads,
            known: FastMap::default(),
            lead_to: FastMap::default(),
            arena: vec![0; Rows::COMMON as usize],
            anchored: Vec::new(),
        };
        let empty = new.push(&[], &[])?;
        new.known.insert(Vec::new(), empty);
        let (mut common, mut first) = (vec![0u64; self.classes], vec![empty; Rows::COMMON as usize]);
        let mut row_of: FastMap<&[ElemId], RowId> = FastMap::default();
        for (i, elems) in self.by_cost.iter().take(Self::COMMON).enumerate() {
            let (row, classes) = (i as RowId + 1, &self.groups[elems].classes);
            first[row as usize] = new.push(classes, &[])?;
            classes.iter().for_each(|class| common[usize::from(*class)] |= 1 << row);
            row_of.insert(elems, row);
        }
        let mut of_word = Vec::with_capacity(self.lexicon.len());
        for word in 0..self.lexicon.len() as WordId {
            let elems = self.lexicon.elems(word);
            let row = match row_of.get(elems) {
                Some(row) => *row,
                None => *row_of.entry(elems).or_insert(new.row(&self.groups[elems].classes)?),
            };
            of_word.push(if row == empty { Rows::EMPTY } else { row });
        }
        // The others occur only as words.
        let mut of_elem = vec![empty; self.of_elem.len()];
        for elem in self.lexicon.long_elems().chain(Typed::ALL.map(Typed::elem)) {
            of_elem[elem as usize] = new.row(&self.of_elem[elem as usize])?;
        }
        new.anchored.extend([Anchored::default().row(); AT_ONCE]);
        let halves = |rows: &u64| [*rows as u32, (*rows >> 32) as u32];
        Some(Rows {
            of_word: of_word.into(),
            of_elem: of_elem.into(),
            first: first.into(),
            arena: new.arena.into(),
            anchored: new.anchored.into(),
            common: common.iter().map(halves).collect(),
        })
    }
}

/// Rows, each once, while they are made.
struct Interned<'a> {
    /// By class.
    leads: &'a [Leads],
    known: FastMap<Vec<ClassId>, RowId>,
    /// Where what rows lead to begins in `anchored`: many lead to the same.
    lead_to: FastMap<Vec<Anchored>, u32>,
    arena: Vec<u16>,
    anchored: Vec<[u16; 3]>,
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
        let (arena, anchored) = (&mut self.arena, &mut self.anchored);
        let place = arena.len() as u32;
        let leads = || classes.iter().map(|class| &self.leads[usize::from(*class)]);
        let mut led_to: Vec<Anchored> = leads().flat_map(|leads| &leads.labels).copied().collect();
        let labels = led_to.len();
        led_to.extend(leads().flat_map(|leads| &leads.facts));
        let facts = led_to.len() - labels;
        let start = *self.lead_to.entry(led_to).or_insert_with_key(|led_to| {
            let start = anchored.len() as u32;
            anchored.extend(led_to.iter().map(Anchored::row));
            start
        });
        let [low, high] = unpack(start);
        // A class is in a row once, and so is a program.
        const { assert!(limits::CLASSES <= u16::MAX as usize) };
        const { assert!(limits::SEQUENCES <= u16::MAX as usize) };
        arena.extend([listed.len() as u16, low, high, labels as u16, facts as u16]);
        arena.extend(listed);
        let filled = arena.len() + listed.len().next_multiple_of(AT_ONCE) - listed.len();
        arena.resize(filled, self.leads.len() as ClassId);
        (arena.len().max(anchored.len()) <= 2 * limits::MEMBERSHIPS).then_some(place)
    }
}
