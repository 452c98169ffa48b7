//! Words to numbers: an open-addressing hash table over one arena of bytes.
//!
//! `std`'s map with its keyed hash costs about 20 ns a look-up, which would be most of the budget of a comment; this one
//! hashes eight bytes at a time and compares within one arena. The words come from our own data and the practice's, so
//! that an attacker does not choose the keys, and probing is bounded by the load factor.

use super::hash;
use crate::snapshot::{List, Reader, Writer};

/// The number of a word.
pub type WordId = u32;

/// No word.
pub const NONE: WordId = u32::MAX;

/// Interned words.
#[derive(Debug, Clone)]
pub struct WordTable {
    bytes: List<u8>,
    /// Where each word begins in `bytes`; one more at the end.
    starts: List<u32>,
    /// Of each slot the word and the high bits of its hash in one number, [`EMPTY`] where there is none; a power of two.
    slots: List<u32>,
}

/// The longest word that is kept, in bytes; longer ones are never in the table.
pub const MAX_WORD: usize = crate::limits::WORD_BYTES;

/// How many bits of a slot are the word's number.
const WORD_BITS: u32 = 20;
/// The most words: far more than a classifier takes.
const MAX_WORDS: usize = (1 << WORD_BITS) - 1;
const EMPTY: u32 = u32::MAX;

impl Default for WordTable {
    fn default() -> Self {
        WordTable { bytes: List::default(), starts: vec![0].into(), slots: vec![EMPTY; 1 << 10].into() }
    }
}

impl WordTable {
    /// How many words.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The word with this number.
    pub fn word(&self, id: WordId) -> &str {
        std::str::from_utf8(self.bytes_of(id)).unwrap_or("")
    }

    /// The bytes of the word with this number.
    pub fn bytes_of(&self, id: WordId) -> &[u8] {
        &self.bytes[self.starts[id as usize] as usize..self.starts[id as usize + 1] as usize]
    }

    /// The number of a word, or [`NONE`].
    #[inline]
    pub fn get(&self, word: &[u8]) -> WordId {
        let hash = hash::bytes(word);
        let mask = self.slots.len() - 1;
        let tag = tag(hash);
        let mut slot = hash as usize & mask;
        loop {
            let found = self.slots[slot];
            if found == EMPTY {
                return NONE;
            }
            let id = found & MAX_WORDS as u32;
            if found >> WORD_BITS == tag && self.bytes_of(id) == word {
                return id;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The number of a word, new if need be; [`NONE`] if it is longer than [`MAX_WORD`], or there are too many.
    pub fn intern(&mut self, word: &str) -> WordId {
        if word.len() > MAX_WORD {
            return NONE;
        }
        let found = self.get(word.as_bytes());
        if found != NONE || self.len() == MAX_WORDS {
            return found;
        }
        let id = self.len() as WordId;
        self.bytes.to_mut().extend_from_slice(word.as_bytes());
        self.starts.to_mut().push(self.bytes.len() as u32);
        if self.len() * 2 > self.slots.len() {
            self.slots = vec![EMPTY; self.slots.len() * 2].into();
            for id in 0..self.len() as WordId {
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
        while self.slots[slot] != EMPTY {
            slot = (slot + 1) & mask;
        }
        self.slots.to_mut()[slot] = tag(hash) << WORD_BITS | id;
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        out.list(&self.bytes);
        out.list(&self.starts);
        out.list(&self.slots);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<WordTable> {
        Some(WordTable { bytes: input.list()?, starts: input.list()?, slots: input.list()? })
    }
}

/// The part of a hash that a slot keeps.
fn tag(hash: u64) -> u32 {
    (hash >> (u64::BITS - (u32::BITS - WORD_BITS))) as u32
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
