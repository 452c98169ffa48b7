//! Members of several words: interned while the lexicon is built, then found from a pair of neighbouring words.
//!
//! A phrase is looked for where its rarest pair of neighbours occurs. A small bit set turns nearly every other pair of
//! words away, so that a position of a comment costs one hash; looking phrases up by their rarest single word took a
//! quarter of the time of a comment (a word such as `desk` or `back` is in dozens of phrases).

use super::hash::{finish, mix};
use super::store::{rows, Flat};
use super::table::WordId;
use crate::snapshot::{Reader, Writer};

/// Interned sequences of words.
#[derive(Debug, Clone)]
pub struct PhraseTable {
    words: Vec<WordId>,
    ranges: Vec<(u32, u32)>,
    slots: Vec<u32>,
}

const EMPTY: u32 = u32::MAX;

impl Default for PhraseTable {
    fn default() -> Self {
        PhraseTable { words: Vec::new(), ranges: Vec::new(), slots: vec![EMPTY; 1 << 10] }
    }
}

fn hash(words: &[WordId]) -> usize {
    finish(words.iter().fold(words.len() as u64, |hash, word| mix(hash, u64::from(*word)))) as usize
}

impl PhraseTable {
    /// How many phrases.
    pub fn len(&self) -> usize {
        self.ranges.len()
    }

    /// The words of a phrase.
    pub fn get(&self, id: u32) -> &[WordId] {
        let (start, end) = self.ranges[id as usize];
        &self.words[start as usize..end as usize]
    }

    /// The number of a phrase, new if need be.
    pub fn intern(&mut self, words: &[WordId]) -> u32 {
        let mask = self.slots.len() - 1;
        let mut slot = hash(words) & mask;
        while self.slots[slot] != EMPTY {
            if self.get(self.slots[slot]) == words {
                return self.slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        let id = self.ranges.len() as u32;
        let start = self.words.len() as u32;
        self.words.extend_from_slice(words);
        self.ranges.push((start, self.words.len() as u32));
        self.slots[slot] = id;
        if self.ranges.len() * 2 > self.slots.len() {
            self.grow();
        }
        id
    }

    fn grow(&mut self) {
        let mask = self.slots.len() * 2 - 1;
        self.slots = vec![EMPTY; mask + 1];
        for id in 0..self.ranges.len() as u32 {
            let mut slot = hash(self.get(id)) & mask;
            while self.slots[slot] != EMPTY {
                slot = (slot + 1) & mask;
            }
            self.slots[slot] = id;
        }
    }
}

/// A phrase to try where a pair of words occurs, and which of its words is the first of the pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trigger {
    pub phrase: u32,
    pub offset: u32,
}

/// From pairs of words to the phrases that they trigger.
#[derive(Debug, Clone, Default)]
pub struct PairIndex {
    /// Bits of the hashes of all pairs; a power of two of words.
    filter: Vec<u64>,
    /// Open addressing: the pair as a key, and its range of `triggers`; empty where the range is.
    slots: Vec<(u64, u32, u32)>,
    triggers: Vec<Trigger>,
}

fn key(first: WordId, second: WordId) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

impl PairIndex {
    /// An index of triggers by their pairs.
    pub fn new(mut pairs: Vec<((WordId, WordId), Trigger)>) -> Self {
        pairs.sort_unstable_by_key(|((first, second), trigger)| (key(*first, *second), trigger.phrase));
        let size = (pairs.len() * 2).next_power_of_two().max(2);
        let mut index = PairIndex {
            filter: vec![0; (size / 8).max(1)],
            slots: vec![(0, 0, 0); size],
            triggers: pairs.iter().map(|(_, trigger)| *trigger).collect(),
        };
        let mut start = 0;
        for group in pairs.chunk_by(|a, b| a.0 == b.0) {
            let (first, second) = group[0].0;
            let key = key(first, second);
            let hash = finish(mix(0, key)) as usize;
            let bit = hash & (index.filter.len() * 64 - 1);
            index.filter[bit / 64] |= 1 << (bit % 64);
            let mut slot = (hash >> 20) & (size - 1);
            while index.slots[slot].2 != 0 {
                slot = (slot + 1) & (size - 1);
            }
            index.slots[slot] = (key, start, group.len() as u32);
            start += group.len() as u32;
        }
        index
    }

    /// The phrases to try where `first` and `second` stand side by side.
    #[inline]
    pub fn get(&self, first: WordId, second: WordId) -> &[Trigger] {
        let key = key(first, second);
        let hash = finish(mix(0, key)) as usize;
        let bit = hash & (self.filter.len() * 64).wrapping_sub(1);
        if self.filter.get(bit / 64).is_none_or(|bits| bits >> (bit % 64) & 1 == 0) {
            return &[];
        }
        self.find(key, hash)
    }

    fn find(&self, key: u64, hash: usize) -> &[Trigger] {
        let mask = self.slots.len() - 1;
        let mut slot = (hash >> 20) & mask;
        loop {
            let (found, start, len) = self.slots[slot];
            if len == 0 {
                return &[];
            }
            if found == key {
                return &self.triggers[start as usize..(start + len) as usize];
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        let halves = |number: u64| [number as u32, (number >> 32) as u32];
        let filter: Vec<u32> = self.filter.iter().flat_map(|bits| halves(*bits)).collect();
        out.list(filter.into_iter());
        out.list(Flat::new(&self.slots, |(key, start, len)| [*key as u32, (*key >> 32) as u32, *start, *len]));
        out.list(Flat::new(&self.triggers, |trigger| [trigger.phrase, trigger.offset]));
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<PairIndex> {
        let whole = |low: u32, high: u32| u64::from(low) | u64::from(high) << 32;
        let filter = rows(input, |[low, high]: [u32; 2]| whole(low, high))?;
        let slots = rows(input, |[low, high, start, len]: [u32; 4]| (whole(low, high), start, len))?;
        let triggers = rows(input, |[phrase, offset]: [u32; 2]| Trigger { phrase, offset })?;
        Some(PairIndex { filter, slots, triggers })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_interned_once() {
        let mut table = PhraseTable::default();
        let ids: Vec<u32> = (0..3_000u32).map(|i| table.intern(&[i, i + 1, 7])).collect();
        assert_eq!(ids, (0..3_000).collect::<Vec<u32>>());
        assert_eq!(table.intern(&[5, 6, 7]), 5);
        assert_eq!(table.get(2_999), [2_999, 3_000, 7]);
    }

    #[test]
    fn pairs_lead_to_their_phrases() {
        let pairs = (0..500u32).flat_map(|i| {
            [((i, i + 1), Trigger { phrase: i, offset: 0 }), ((i, i + 1), Trigger { phrase: i + 1_000, offset: 2 })]
        });
        let index = PairIndex::new(pairs.collect());
        for i in 0..500 {
            assert_eq!(index.get(i, i + 1).iter().map(|t| t.phrase).collect::<Vec<_>>(), [i, i + 1_000]);
            assert!(index.get(i, i).is_empty() && index.get(i + 1, i).is_empty());
        }
        assert!(PairIndex::default().get(1, 2).is_empty());
    }
}
