//! Words to numbers: an open-addressing hash table over records of one size.
//!
//! `std`'s map with its keyed hash costs about 20 ns a look-up, which would be most of the budget of a comment; this one
//! takes up to sixteen bytes at a time, without a branch on how many they are, and compares them with a record that also
//! says what is asked of every token. The words come from our own data and the practice's, so that an attacker does not
//! choose the keys, and probing is bounded by the load factor.

use std::ops::Range;

use super::hash;
use crate::snapshot::{List, Reader, Writer};

/// The number of a word.
pub type WordId = u32;

/// No word.
pub const NONE: WordId = u32::MAX;

/// Interned words.
#[derive(Debug, Clone)]
pub struct WordTable {
    /// By word: sixteen bytes, its own and then zeros, or of a longer word where it begins in `long`; its length in the low
    /// byte of the last number, its marks above.
    records: List<[u32; 5]>,
    /// The words that are longer.
    long: List<u8>,
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
/// How many bytes a record holds itself.
const HELD: usize = 16;

/// The first bytes of a word of each length up to [`HELD`].
const MASKS: [[u64; 2]; HELD + 1] = {
    let mut masks = [[0; 2]; HELD + 1];
    let mut len = 0;
    while len < HELD {
        len += 1;
        masks[len] = masks[len - 1];
        masks[len][(len - 1) / 8] |= 0xFF << ((len - 1) % 8 * 8);
    }
    masks
};

/// A short word as two numbers.
type Halves = [u64; 2];

fn halves(sixteen: &[u8; HELD]) -> Halves {
    let (low, high) = (sixteen.first_chunk(), sixteen.last_chunk());
    [u64::from_le_bytes(*low.unwrap_or(&[0; 8])), u64::from_le_bytes(*high.unwrap_or(&[0; 8]))]
}

/// The short word that stands in a text.
#[inline]
fn short(text: &[u8], range: Range<usize>) -> Halves {
    let [low, high] = MASKS[range.len()];
    let [a, b] = match text.get(range.start..).and_then(<[u8]>::first_chunk) {
        Some(sixteen) => halves(sixteen),
        None => {
            let mut sixteen = [0; HELD];
            sixteen[..range.len()].copy_from_slice(&text[range]);
            halves(&sixteen)
        }
    };
    [a & low, b & high]
}

fn hash_of([a, b]: Halves) -> u64 {
    hash::finish(hash::mix(hash::mix(0, a), b))
}

impl Default for WordTable {
    fn default() -> Self {
        WordTable { records: List::default(), long: List::default(), slots: vec![EMPTY; 1 << 10].into() }
    }
}

impl WordTable {
    /// How many words.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// The word with this number.
    pub fn word(&self, id: WordId) -> &str {
        std::str::from_utf8(self.bytes_of(id)).unwrap_or("")
    }

    /// The bytes of the word with this number.
    pub fn bytes_of(&self, id: WordId) -> &[u8] {
        let record = &self.records[id as usize];
        let len = usize::from(record[4] as u8);
        if len > HELD {
            let start = record[0] as usize;
            return &self.long[start..start + len];
        }
        &bytemuck::cast_slice(record)[..len]
    }

    /// What is known of a word.
    #[inline]
    pub fn marks(&self, id: WordId) -> u16 {
        (self.records[id as usize][4] >> 8) as u16
    }

    /// Sets what is known of a word.
    pub fn set_marks(&mut self, id: WordId, marks: u16) {
        let meta = &mut self.records.to_mut()[id as usize][4];
        *meta = *meta & 0xFF | u32::from(marks) << 8;
    }

    /// The number of a word, or [`NONE`].
    pub fn get(&self, word: &[u8]) -> WordId {
        self.find(word, 0..word.len())
    }

    /// The number of the word that stands in a text, or [`NONE`].
    #[inline]
    pub fn find(&self, text: &[u8], range: Range<usize>) -> WordId {
        let len = range.len();
        if len > HELD {
            let word = &text[range];
            return self.probe(hash::bytes(word), |id| self.bytes_of(id) == word);
        }
        let word = short(text, range);
        self.probe(hash_of(word), |id| {
            let record = &self.records[id as usize];
            let sixteen = bytemuck::cast_slice(record).first_chunk();
            record[4] as u8 == len as u8 && sixteen.is_some_and(|sixteen| halves(sixteen) == word)
        })
    }

    #[inline]
    fn probe(&self, hash: u64, is: impl Fn(WordId) -> bool) -> WordId {
        let slots = &self.slots[..];
        let mask = slots.len() - 1;
        let tag = tag(hash);
        let mut slot = hash as usize & mask;
        loop {
            let found = slots[slot];
            if found == EMPTY {
                return NONE;
            }
            let id = found & MAX_WORDS as u32;
            if found >> WORD_BITS == tag && is(id) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The number of a word, new if need be; [`NONE`] if it is longer than [`MAX_WORD`], or there are too many.
    pub fn intern(&mut self, word: &str) -> WordId {
        const { assert!(MAX_WORD <= u8::MAX as usize) };
        if word.len() > MAX_WORD {
            return NONE;
        }
        let found = self.get(word.as_bytes());
        if found != NONE || self.len() == MAX_WORDS {
            return found;
        }
        let id = self.len() as WordId;
        let mut record = [0; 5];
        if word.len() > HELD {
            record[0] = self.long.len() as u32;
            self.long.to_mut().extend_from_slice(word.as_bytes());
        } else {
            bytemuck::cast_slice_mut(&mut record)[..word.len()].copy_from_slice(word.as_bytes());
        }
        record[4] = word.len() as u32;
        self.records.to_mut().push(record);
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
        let word = self.bytes_of(id);
        let hash = if word.len() > HELD { hash::bytes(word) } else { hash_of(short(word, 0..word.len())) };
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while self.slots[slot] != EMPTY {
            slot = (slot + 1) & mask;
        }
        self.slots.to_mut()[slot] = tag(hash) << WORD_BITS | id;
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        out.list(&self.records);
        out.list(&self.long);
        out.list(&self.slots);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<WordTable> {
        Some(WordTable { records: input.list()?, long: input.list()?, slots: input.list()? })
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
        let words: Vec<String> = (0..5_000).map(|i| format!("word{}{i}", "s".repeat(i % 20))).collect();
        for word in &words {
            table.intern(word);
        }
        let text = words.concat();
        let mut start = 0;
        for (i, word) in words.iter().enumerate() {
            assert_eq!(table.get(word.as_bytes()), i as WordId);
            assert_eq!(table.find(text.as_bytes(), start..start + word.len()), i as WordId);
            start += word.len();
            assert_eq!(table.word(i as WordId), word);
            assert_eq!(table.get(&word.as_bytes()[1..]), NONE);
            assert_eq!(table.get(&[word.as_bytes(), b"\0"].concat()), NONE);
        }
        assert_eq!((table.intern("new"), table.len()), (5_000, 5_001));
        assert_eq!(table.intern(&"x".repeat(MAX_WORD + 1)), NONE);
    }

    #[test]
    fn marks_are_kept() {
        let mut table = WordTable::default();
        let words = ["", "a", "sixteen letters.", "seventeen letters"].map(|word| table.intern(word));
        for (i, word) in words.into_iter().enumerate() {
            assert_eq!(table.marks(word), 0);
            table.set_marks(word, 0x1A0 + i as u16);
        }
        assert_eq!(words.map(|word| table.marks(word)), [0x1A0, 0x1A1, 0x1A2, 0x1A3]);
        assert_eq!(table.word(words[2]), "sixteen letters.");
        assert_eq!(table.word(words[3]), "seventeen letters");
    }
}
