//! From words to the classes of alternatives that steps ask for: worked out when the rules are compiled, so that a word of a
//! comment sets its bit in the masks of all its classes in one sweep over a list, and a step's mask is there to be read.
//!
//! Asking each class for its elements instead, whenever a program came to it, took a third of the time of a comment, most
//! of it in branches and caches that guessed wrong.

use super::store::{pack, unpack};
use crate::lexicon::store::{rows as numbers, Flat};
use crate::lexicon::{ElemId, FastMap, Frequency, Lexicon, WordId};
use crate::limits;
use crate::snapshot::{Reader, Writer};

/// The number of a set of alternative elements that a step asks for.
pub type ClassId = u16;

/// The number of a row of [`Rows`].
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

/// A row: its part of `classes`, and of `anchored`: the programs of labels first, then those of facts.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    classes: u32,
    anchored: u32,
    labels: u32,
    facts: u32,
    len: u16,
}

/// A program to try where its anchor occurs, and what most tries end by at once, side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    rows: Vec<Row>,
    classes: Vec<ClassId>,
    anchored: Vec<Anchored>,
    /// By class.
    common: Vec<u64>,
}

impl Rows {
    /// The row of what belongs to no class.
    pub const EMPTY: RowId = 0;
    /// The rows before this are of common words, save the empty one.
    pub const COMMON: RowId = u64::BITS;

    /// The rows of all words and elements, given by class what it leads to; `None` if there are too many.
    pub fn new(classes: &Classes, leads: &[Leads], lexicon: &Lexicon, frequency: &Frequency) -> Option<Rows> {
        let mut of_elem: Vec<Vec<ClassId>> = vec![Vec::new(); frequency.elems.len()];
        for class in 0..classes.len() as ClassId {
            for elem in classes.elems(class) {
                of_elem[*elem as usize].push(class);
            }
        }
        let words = 0..lexicon.len() as WordId;
        let mut groups: FastMap<&[ElemId], (u64, Vec<ClassId>)> = FastMap::default();
        let mut total = 0;
        for word in words.clone() {
            let elems = lexicon.elems(word);
            let (often, _) = groups.entry(elems).or_insert_with(|| {
                let mut classes: Vec<ClassId> =
                    elems.iter().flat_map(|elem| &of_elem[*elem as usize]).copied().collect();
                classes.sort_unstable();
                classes.dedup();
                total += classes.len();
                (0, classes)
            });
            *often += u64::from(frequency.words[word as usize]);
            if total > limits::MEMBERSHIPS {
                return None;
            }
        }

        let mut new = Interned { leads, known: FastMap::default(), rows: Rows::default() };
        new.row(&[]);
        let mut by_cost: Vec<(u64, &[ElemId])> =
            groups.iter().map(|(elems, (often, classes))| (often * classes.len() as u64, *elems)).collect();
        by_cost.sort_unstable_by(|a, b| b.cmp(a));
        let mut row_of: FastMap<&[ElemId], RowId> = FastMap::default();
        new.rows.common = vec![0; classes.len()];
        for (_, elems) in by_cost.iter().take(Self::COMMON as usize - 1) {
            row_of.insert(elems, new.common_row(&groups[elems].1));
        }
        new.rows.rows.resize(Self::COMMON as usize, Row::default());
        for word in words {
            let elems = lexicon.elems(word);
            let row = *row_of.entry(elems).or_insert_with(|| new.row(&groups[elems].1));
            new.rows.of_word.push(row);
        }
        for classes in &of_elem {
            let row = new.row(classes);
            new.rows.of_elem.push(row);
        }
        (new.rows.classes.len().max(new.rows.anchored.len()) <= limits::MEMBERSHIPS).then_some(new.rows)
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many classes.
    pub fn classes(&self) -> usize {
        self.common.len()
    }

    /// The common words that belong to a class, a bit for each of their rows.
    #[inline]
    pub fn common(&self, class: ClassId) -> u64 {
        self.common[usize::from(class)]
    }

    /// The row of a word.
    #[inline]
    pub fn of_word(&self, word: WordId) -> RowId {
        self.of_word.get(word as usize).copied().unwrap_or(Self::EMPTY)
    }

    /// The row of an element.
    #[inline]
    pub fn of_elem(&self, elem: ElemId) -> RowId {
        self.of_elem.get(elem as usize).copied().unwrap_or(Self::EMPTY)
    }

    /// The classes of a row.
    #[inline]
    pub fn classes_of(&self, row: RowId) -> &[ClassId] {
        let Row { classes, len, .. } = self.rows[row as usize];
        &self.classes[classes as usize..classes as usize + usize::from(len)]
    }

    /// The programs of labels that a row leads to.
    #[inline]
    pub fn labels_of(&self, row: RowId) -> &[Anchored] {
        let Row { anchored, labels, .. } = self.rows[row as usize];
        &self.anchored[anchored as usize..(anchored + labels) as usize]
    }

    /// The programs of facts that a row leads to.
    #[inline]
    pub fn facts_of(&self, row: RowId) -> &[Anchored] {
        let Row { anchored, labels, facts, .. } = self.rows[row as usize];
        let start = anchored + labels;
        &self.anchored[start as usize..(start + facts) as usize]
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        out.list(self.of_word.iter().copied());
        out.list(self.of_elem.iter().copied());
        out.list(Flat::new(&self.rows, |Row { classes, anchored, len, labels, facts }| {
            [*classes, *anchored, *labels, *facts, u32::from(*len)]
        }));
        out.list(Flat::new(&self.anchored, |Anchored { program, second, tag }| {
            [*program, pack(*second, u16::from(*tag))]
        }));
        out.list(self.classes.chunks(2).map(|two| pack(two[0], two.get(1).copied().unwrap_or(0))));
        out.number(self.classes.len());
        out.list(Flat::new(&self.common, |rows| [*rows as u32, (*rows >> 32) as u32]));
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<Rows> {
        let (of_word, of_elem) = (input.list()?, input.list()?);
        let rows = numbers(input, |[classes, anchored, labels, facts, len]: [u32; 5]| Row {
            classes,
            anchored,
            labels,
            facts,
            len: len as u16,
        })?;
        let anchored = numbers(input, |[program, rest]: [u32; 2]| {
            let [second, tag] = unpack(rest);
            Anchored { program, second, tag: tag as u8 }
        })?;
        let mut classes: Vec<ClassId> = Vec::new();
        let packed = input.numbers_of()?;
        classes.reserve_exact(packed.len() * 2);
        classes.extend(packed.flat_map(unpack));
        classes.truncate(input.number()?);
        let common = numbers(input, |[low, high]: [u32; 2]| u64::from(low) | u64::from(high) << 32)?;
        Some(Rows { of_word, of_elem, rows, classes, anchored, common })
    }
}

/// Rows, each once, while they are made.
struct Interned<'a> {
    /// By class.
    leads: &'a [Leads],
    known: FastMap<Vec<ClassId>, RowId>,
    rows: Rows,
}

impl Interned<'_> {
    /// The row of these classes.
    fn row(&mut self, classes: &[ClassId]) -> RowId {
        if let Some(known) = self.known.get(classes) {
            return *known;
        }
        let row = self.push(classes, classes);
        self.known.insert(classes.to_vec(), row);
        row
    }

    /// The next of the first rows, that of common words of these classes.
    fn common_row(&mut self, classes: &[ClassId]) -> RowId {
        let row = self.push(classes, &[]);
        for class in classes {
            self.rows.common[usize::from(*class)] |= 1 << row;
        }
        row
    }

    /// A new row of what `classes` lead to, which lists some.
    fn push(&mut self, classes: &[ClassId], listed: &[ClassId]) -> RowId {
        let Rows { rows, classes: all, anchored, .. } = &mut self.rows;
        let start = anchored.len();
        let leads = || classes.iter().map(|class| &self.leads[usize::from(*class)]);
        anchored.extend(leads().flat_map(|leads| &leads.labels));
        let labels = anchored.len() - start;
        anchored.extend(leads().flat_map(|leads| &leads.facts));
        let facts = anchored.len() - start - labels;
        rows.push(Row {
            classes: all.len() as u32,
            anchored: start as u32,
            len: listed.len() as u16,
            labels: labels as u32,
            facts: facts as u32,
        });
        all.extend(listed);
        rows.len() as RowId - 1
    }
}
