//! Words to numbers: an open-addressing hash table over one arena of bytes.
//!
//! `std`'s map with its keyed hash costs about 20 ns a look-up, which would be most of the budget of a comment; this one
//! hashes eight bytes at a time and compares within one arena. The words come from our own data and the practice's, so
//! that an attacker does not choose the keys, and probing is bounded by the load factor.

use super::hash;
use super::store::{rows, Flat};
use crate::snapshot::{Reader, Writer};

/// The number of a word.
pub type WordId = u32;

/// No word.
pub const NONE: WordId = u32::MAX;

/// Interned words.
#[derive(Debug, Clone)]
pub struct WordTable {
    bytes: Vec<u8>,
    /// For each word its range in `bytes`.
    ranges: Vec<(u32, u8)>,
    /// Slots of (hash tag, word), `NONE` where empty; a power of two of them.
    slots: Vec<(u32, WordId)>,
}

/// The longest word that is kept, in bytes; longer ones are never in the table.
pub const MAX_WORD: usize = crate::limits::WORD_BYTES;

impl Default for WordTable {
    fn default() -> Self {
        WordTable { bytes: Vec::new(), ranges: Vec::new(), slots: vec![(0, NONE); 1 << 10] }
    }
}

impl WordTable {
    /// How many words.
    pub fn len(&self) -> usize {
        self.ranges.len()
    }

    /// The word with this number.
    pub fn word(&self, id: WordId) -> &str {
        let (start, len) = self.ranges[id as usize];
        std::str::from_utf8(&self.bytes[start as usize..start as usize + usize::from(len)]).unwrap_or("")
    }

    /// The bytes of the word with this number.
    pub fn bytes_of(&self, id: WordId) -> &[u8] {
        let (start, len) = self.ranges[id as usize];
        &self.bytes[start as usize..start as usize + usize::from(len)]
    }

    /// The number of a word, or [`NONE`].
    #[inline]
    pub fn get(&self, word: &[u8]) -> WordId {
        let hash = hash::bytes(word);
        let mask = self.slots.len() - 1;
        let tag = (hash >> 32) as u32;
        let mut slot = hash as usize & mask;
        loop {
            let (found, id) = self.slots[slot];
            if id == NONE || (found == tag && self.bytes_of(id) == word) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The number of a word, new if need be; [`NONE`] if it is longer than [`MAX_WORD`].
    pub fn intern(&mut self, word: &str) -> WordId {
        if word.len() > MAX_WORD {
            return NONE;
        }
        let found = self.get(word.as_bytes());
        if found != NONE {
            return found;
        }
        let id = self.ranges.len() as WordId;
        self.ranges.push((self.bytes.len() as u32, word.len() as u8));
        self.bytes.extend_from_slice(word.as_bytes());
        if self.ranges.len() * 2 > self.slots.len() {
            self.slots = vec![(0, NONE); self.slots.len() * 2];
            for id in 0..self.ranges.len() as WordId {
                self.place(id);
            }
        } else {
            self.place(id);
        }
        id
    }

    fn place(&mut self, id: WordId) {
        let hash = hash::bytes(self.bytes_of(id));
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while self.slots[slot].1 != NONE {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = ((hash >> 32) as u32, id);
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        // Four bytes a number, the last filled up.
        out.number(self.bytes.len());
        let numbers: Vec<u32> =
            self.bytes.chunks(4).map(|chunk| chunk.iter().rev().fold(0, |n, b| n << 8 | u32::from(*b))).collect();
        out.list(numbers.into_iter());
        out.list(Flat::new(&self.ranges, |(start, len)| [*start, u32::from(*len)]));
        out.list(Flat::new(&self.slots, |(tag, word)| [*tag, *word]));
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<WordTable> {
        let len = input.number()?;
        let mut bytes: Vec<u8> = input.numbers_of()?.flat_map(u32::to_le_bytes).collect();
        bytes.truncate(len);
        let ranges = rows(input, |[start, len]: [u32; 2]| (start, len as u8))?;
        let slots = rows(input, |[tag, word]: [u32; 2]| (tag, word))?;
        Some(WordTable { bytes, ranges, slots })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_is_found_and_nothing_else() {
        let mut table = WordTable::default();
        let words: Vec<String> = (0..5_000).map(|i| format!("word{i}")).collect();
        for word in &words {
            table.intern(word);
        }
        for (i, word) in words.iter().enumerate() {
            assert_eq!(table.get(word.as_bytes()), i as WordId);
            assert_eq!(table.word(i as WordId), word);
            assert_eq!(table.get(&word.as_bytes()[1..]), NONE);
        }
        assert_eq!(table.intern("word7"), 7);
        assert_eq!(table.intern(&"x".repeat(MAX_WORD + 1)), NONE);
    }
}
