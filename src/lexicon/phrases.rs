//! Members of several words: interned while the lexicon is built, then found from a pair of neighbouring words.
//!
//! A phrase is looked for where its rarest pair of neighbours occurs. A small bit set turns nearly every other pair of
//! words away, so that a position of a comment costs one hash; looking phrases up by their rarest single word took a
//! quarter of the time of a comment (a word such as `desk` or `back` is in dozens of phrases).

use super::hash::{finish, mix};
use super::store::{rows, Flat};
use super::table::WordId;
use crate::limits::{ITEMS, MEMBER_WORDS};
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

impl Trigger {
    const OFFSET_BITS: u32 = 4;

    /// In one number, with whether it is the last of its pair.
    fn pack(self, last: bool) -> u32 {
        const { assert!(MEMBER_WORDS <= 1 << Trigger::OFFSET_BITS && ITEMS < 1 << (31 - Trigger::OFFSET_BITS)) };
        (self.phrase << Self::OFFSET_BITS | self.offset) << 1 | u32::from(last)
    }

    /// And back.
    #[inline]
    fn unpack(packed: u32) -> (Trigger, bool) {
        let (phrase, offset) = (packed >> (Self::OFFSET_BITS + 1), packed >> 1 & ((1 << Self::OFFSET_BITS) - 1));
        (Trigger { phrase, offset }, packed & 1 == 1)
    }
}

/// From pairs of words to the phrases that they trigger.
#[derive(Debug, Clone, Default)]
pub struct PairIndex {
    /// Bits of the hashes of all pairs; a power of two of words.
    filter: Vec<u64>,
    /// Open addressing: half of the pair's hash, and its first of `triggers`, or [`EMPTY`].
    slots: Vec<(u32, u32)>,
    /// [Packed](Trigger::pack), those of a pair one after another.
    triggers: Vec<u32>,
}

#[inline]
fn pair_hash(first: WordId, second: WordId) -> u64 {
    finish(mix(0, u64::from(first) << 32 | u64::from(second)))
}

impl PairIndex {
    /// An index of triggers by their pairs.
    pub fn new(mut pairs: Vec<((WordId, WordId), Trigger)>) -> Self {
        pairs.sort_unstable_by_key(|(pair, trigger)| (*pair, trigger.phrase));
        let different = pairs.chunk_by(|a, b| a.0 == b.0).count();
        let size = (different * 3 / 2).next_power_of_two().max(2);
        let mut index = PairIndex {
            filter: vec![0; (different * 16).next_power_of_two().max(64) / 64],
            slots: vec![(0, EMPTY); size],
            triggers: Vec::with_capacity(pairs.len()),
        };
        for group in pairs.chunk_by(|a, b| a.0 == b.0) {
            let hash = pair_hash(group[0].0 .0, group[0].0 .1);
            let bit = hash as usize & (index.filter.len() * 64 - 1);
            index.filter[bit / 64] |= 1 << (bit % 64);
            let mut slot = (hash >> 20) as usize & (size - 1);
            while index.slots[slot].1 != EMPTY {
                slot = (slot + 1) & (size - 1);
            }
            index.slots[slot] = ((hash >> 32) as u32, index.triggers.len() as u32);
            let packed = group.iter().enumerate().map(|(i, (_, trigger))| trigger.pack(i + 1 == group.len()));
            index.triggers.extend(packed);
        }
        index
    }

    /// The phrases to try where `first` and `second` stand side by side. That these are two of the phrase's own words is
    /// for the caller to see: one pair in four thousand million is taken for another.
    #[inline]
    pub fn get(&self, first: WordId, second: WordId) -> impl Iterator<Item = Trigger> + '_ {
        let hash = pair_hash(first, second);
        let bit = hash as usize & (self.filter.len() * 64).wrapping_sub(1);
        let may_be = self.filter.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1);
        let start = if may_be { self.find(hash) } else { self.triggers.len() };
        let mut more = true;
        self.triggers[start..].iter().map_while(move |packed| {
            let (trigger, last) = Trigger::unpack(*packed);
            std::mem::replace(&mut more, !last).then_some(trigger)
        })
    }

    /// Where the triggers of a pair with this hash begin; their number if there are none.
    fn find(&self, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = (hash >> 20) as usize & mask;
        loop {
            match self.slots[slot] {
                (_, EMPTY) => return self.triggers.len(),
                (tag, start) if tag == (hash >> 32) as u32 => return start as usize,
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        let halves = |number: u64| [number as u32, (number >> 32) as u32];
        let filter: Vec<u32> = self.filter.iter().flat_map(|bits| halves(*bits)).collect();
        out.list(filter.into_iter());
        out.list(Flat::new(&self.slots, |(tag, start)| [*tag, *start]));
        out.list(self.triggers.iter().copied());
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<PairIndex> {
        let whole = |low: u32, high: u32| u64::from(low) | u64::from(high) << 32;
        let filter = rows(input, |[low, high]: [u32; 2]| whole(low, high))?;
        let slots = rows(input, |[tag, start]: [u32; 2]| (tag, start))?;
        Some(PairIndex { filter, slots, triggers: input.list()? })
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
            let found: Vec<(u32, u32)> = index.get(i, i + 1).map(|t| (t.phrase, t.offset)).collect();
            assert_eq!(found, [(i, 0), (i + 1_000, 2)]);
            assert!(index.get(i, i).next().is_none() && index.get(i + 1, i).next().is_none());
        }
        assert!(PairIndex::default().get(1, 2).next().is_none());
    }
}
