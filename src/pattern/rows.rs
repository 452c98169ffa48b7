//! From words to the classes of alternatives that steps ask for: worked out when the rules are compiled, so that a word of a
//! comment sets its bit in the masks of all its classes in one sweep over a list, and a step's mask is there to be read.
//!
//! Asking each class for its elements instead, whenever a program came to it, took a third of the time of a comment, most
//! of it in branches and caches that guessed wrong.

use crate::lexicon::{ElemId, WordId};
use crate::snapshot::{List, Reader, Writer};

/// The number of a set of alternative elements that a step asks for.
pub type ClassId = u16;

/// A row of [`Rows`]: its place, or the number of a common word's.
pub type RowId = u32;

/// A program to try where its anchor occurs, and what most tries end by at once, side by side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Anchored {
    pub program: u16,
    /// The rarest class besides the anchor without which the program cannot match; the anchor itself if there is none.
    pub second: ClassId,
    /// The number of its fact or label; [`Anchored::SEVERAL`] for a pattern of several labels.
    pub tag: u16,
}

impl Anchored {
    /// The tag of a pattern of several labels.
    pub const SEVERAL: u16 = u8::MAX as u16;

    /// As numbers.
    pub fn row(&self) -> [u16; 3] {
        [self.program, self.second, self.tag]
    }

    /// From its numbers.
    #[inline]
    pub fn from_row([program, second, tag]: [u16; 3]) -> Self {
        Anchored { program, second, tag }
    }
}

/// How many classes of a row are gone through at a time, and programs that it leads to: rows are short, and where a loop
/// over one ends the processor guesses wrong.
pub const AT_ONCE: usize = 8;

/// For each word and each element the classes that it belongs to, and the programs that these lead to. Words of the same
/// classes share a row.
///
/// A few dozen common words are in most classes: were their bits set in all of them, that would be three quarters of the
/// work, nearly all for nothing. Theirs are the first rows, without classes; instead each class has a bit for each of
/// these: see [`Rows::common`].
#[derive(Debug, Clone, Default)]
pub struct Rows {
    pub(super) of_word: List<RowId>,
    pub(super) of_elem: List<RowId>,
    /// Where the first rows are in `arena`.
    pub(super) first: List<u32>,
    /// The rows: [`HEADER`] numbers (how many classes; where in `anchored` its programs begin, low half and high; how many
    /// of labels; how many of facts after these), then the classes, filled up.
    pub(super) arena: List<u16>,
    /// As [`Anchored::row`]; after the last there are [`AT_ONCE`] of no meaning.
    pub anchored: List<[u16; 3]>,
    /// By class, low half and high.
    pub(super) common: List<[u32; 2]>,
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
        let [low, high] = self.common[usize::from(class)];
        u64::from(low) | u64::from(high) << 32
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
        out.list(&self.of_word);
        out.list(&self.of_elem);
        out.list(&self.first);
        out.list(&self.anchored);
        out.list(&self.arena);
        out.list(&self.common);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<Rows> {
        let (of_word, of_elem, first) = (input.list()?, input.list()?, input.list()?);
        let (anchored, arena, common) = (input.list()?, input.list()?, input.list()?);
        Some(Rows { of_word, of_elem, first, arena, anchored, common })
    }
}

/// Two numbers in one.
pub fn pack(low: u16, high: u16) -> u32 {
    u32::from(high) << 16 | u32::from(low)
}

/// The two numbers in one.
pub fn unpack(both: u32) -> [u16; 2] {
    [both as u16, (both >> 16) as u16]
}
