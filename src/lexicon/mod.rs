//! Words, what they may stand for, and the elements (concepts, literal words, typed tokens) that they belong to.

mod build;
mod hash;
pub mod inflect;
mod members;
pub mod parse;
mod phrases;
mod read;
pub(crate) mod store;
pub mod table;

pub use build::{Builder, ConceptUse, Frequency, LEXICONS};
pub use hash::FastMap;
pub use read::{Long, Reading};
pub use table::{WordId, NONE};

use crate::snapshot::List;
use phrases::PairIndex;
use table::WordTable;

/// The number of an element of the rule language: a concept, a literal word, or a typed token.
pub type ElemId = u32;

/// A slice of one of the lexicon's arenas.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    start: u32,
    len: u32,
}

impl Part {
    fn of<T>(self, arena: &[T]) -> &[T] {
        &arena[self.start as usize..(self.start + self.len) as usize]
    }
}

/// What a word is besides the elements that it belongs to, as bits: what wakes a scanner, what it may be written for, and
/// whether it is English.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks(u16);

impl Marks {
    /// A word that goes with contact details and addresses.
    pub const DETAIL: Marks = Marks(1);
    /// A digit read out.
    pub const DIGIT_WORD: Marks = Marks(1 << 1);
    /// A word that makes an address of a number.
    pub const STREET: Marks = Marks(1 << 2);
    /// A common English word.
    pub const ENGLISH: Marks = Marks(1 << 3);
    /// A word without readings, that does not stand for several, nor ends in `'s`.
    pub const PLAIN: Marks = Marks(1 << 4);
    /// A word that a concept or a rule has as a member, or in one of several words.
    pub const USED: Marks = Marks(1 << 5);
    /// A word that people hide.
    pub const TARGET: Marks = Marks(1 << 6);
    /// A first name or surname of anybody.
    pub const NAME: Marks = Marks(1 << 7);
    /// A name on the staff list.
    pub const STAFF: Marks = Marks(1 << 8);

    /// Whether any of `other`'s bits is set.
    pub const fn has(self, other: Marks) -> bool {
        self.0 & other.0 != 0
    }

    /// With `other`'s bits set.
    pub const fn with(self, other: Marks) -> Marks {
        Marks(self.0 | other.0)
    }
}

/// What a word stands for that does not only stand for itself: slices of [`Lexicon::words`].
#[derive(Debug, Clone, Copy, Default)]
struct Spelt {
    word: WordId,
    /// Single words that it may stand for.
    readings: Part,
    /// Several words that it stands for, if it does.
    expansion: Part,
}

impl Spelt {
    /// As numbers, the word first.
    fn row(self) -> [u32; 5] {
        let Spelt { word, readings, expansion } = self;
        [word, readings.start, readings.len, expansion.start, expansion.len]
    }

    /// From its numbers.
    fn from_row([word, start, len, expansion_start, expansion_len]: [u32; 5]) -> Self {
        let expansion = Part { start: expansion_start, len: expansion_len };
        Spelt { word, readings: Part { start, len }, expansion }
    }
}

/// The elements that each word is a member of, by itself or through what it may stand for.
#[derive(Debug, Clone, Default)]
pub struct ElemsOf {
    /// By word where its elements begin in `elems`; one more at the end. Words that were learnt have none.
    starts: List<u32>,
    elems: List<ElemId>,
}

impl ElemsOf {
    /// Adds those of the next word.
    fn push(&mut self, elems: impl Iterator<Item = ElemId>) {
        let starts = self.starts.to_mut();
        if starts.is_empty() {
            starts.push(0);
        }
        self.elems.to_mut().extend(elems);
        starts.push(self.elems.len() as u32);
    }

    /// Those of a word.
    #[inline]
    pub fn get(&self, word: WordId) -> &[ElemId] {
        match self.starts.get(word as usize..).and_then(<[u32]>::first_chunk) {
            Some([start, end]) => &self.elems[*start as usize..*end as usize],
            None => &[],
        }
    }
}

/// The compiled lexicon: immutable. What is asked of every token lies close together, the rest apart.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    table: WordTable,
    /// Those that somebody may ask for: see [`Lexicon::keep_elems`].
    elems: ElemsOf,
    /// The words that have any, sorted, as [`Spelt::row`].
    spelt: List<[u32; 5]>,
    words: List<WordId>,
    pairs: PairIndex,
}

impl Lexicon {
    /// The number of a word in lower case, or [`NONE`].
    #[inline]
    pub fn id(&self, word: &str) -> WordId {
        self.table.get(word.as_bytes())
    }

    /// The number of a word that is new if need be, and then belongs to nothing; `None` if it is too long to be one.
    pub fn learn(&mut self, word: &str) -> Option<WordId> {
        Some(self.table.intern(word)).filter(|id| *id != NONE)
    }

    /// The word with this number.
    pub fn word(&self, id: WordId) -> &str {
        self.table.word(id)
    }

    /// The bytes of the word with this number.
    pub fn bytes(&self, id: WordId) -> &[u8] {
        self.table.bytes_of(id)
    }

    /// The elements that a word is a member of, by itself or through what it may stand for.
    #[inline]
    pub fn elems(&self, id: WordId) -> &[ElemId] {
        self.elems.get(id)
    }

    /// Forgets the elements of single words except some, once the rules know what they need; returns all of them. Words
    /// that stand for several keep theirs.
    pub fn keep_elems(&mut self, asked: &[ElemId]) -> ElemsOf {
        let mut kept = ElemsOf::default();
        for word in 0..self.len() as WordId {
            let expanded = self.spelt(word).expansion.len > 0;
            let keep = |elem: &ElemId| expanded || asked.contains(elem);
            kept.push(self.elems(word).iter().copied().filter(keep));
        }
        std::mem::replace(&mut self.elems, kept)
    }

    /// What a word stands for besides itself.
    fn spelt(&self, id: WordId) -> Spelt {
        if self.marks(id).has(Marks::PLAIN) {
            return Spelt::default();
        }
        let found = self.spelt.binary_search_by_key(&id, |row| row[0]);
        found.map_or(Spelt::default(), |at| Spelt::from_row(self.spelt[at]))
    }

    /// The single words that a word may stand for, besides itself.
    pub fn readings(&self, id: WordId) -> &[WordId] {
        self.spelt(id).readings.of(&self.words)
    }

    /// What the scanners are to be woken by, and whether it is English.
    pub fn marks(&self, id: WordId) -> Marks {
        Marks(self.table.marks(id))
    }

    /// Whether it is a word with any of these marks.
    pub fn is(&self, id: WordId, marks: Marks) -> bool {
        id != NONE && self.marks(id).has(marks)
    }

    /// Gives a word more marks.
    pub fn mark(&mut self, id: WordId, marks: Marks) {
        self.table.set_marks(id, self.marks(id).with(marks).0);
    }

    /// The elements that may occur over several units: those of phrases, and of words that stand for several.
    pub fn long_elems(&self) -> impl Iterator<Item = ElemId> + '_ {
        let expanded = self.spelt.iter().map(|row| Spelt::from_row(*row)).filter(|spelt| spelt.expansion.len > 0);
        self.pairs.elems().chain(expanded.flat_map(|spelt| self.elems(spelt.word)).copied())
    }

    /// How many words it knows.
    pub fn len(&self) -> usize {
        self.table.len()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
