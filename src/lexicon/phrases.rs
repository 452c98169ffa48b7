//! Members of several words: interned while the lexicon is built, then found from a pair of neighbouring words.
//!
//! A phrase is looked for where its rarest pair of neighbours occurs. A small bit set turns nearly every other pair of
//! words away, so that a position of a comment costs one hash; looking phrases up by their rarest single word took a
//! quarter of the time of a comment (a word such as `desk` or `back` is in dozens of phrases).

use super::hash::{finish, mix};
use super::table::WordId;
use super::ElemId;
use crate::limits::{ITEMS, MEMBER_WORDS};
use crate::snapshot::{List, Reader, Writer};

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

/// A member of several words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase<'a> {
    pub words: &'a [WordId],
    /// Which of its words is the first of the pair that it is looked for from.
    pub offset: usize,
    /// The elements that it belongs to.
    pub elems: &'a [ElemId],
}

impl<'a> Phrase<'a> {
    const LEN_BITS: u32 = 4;

    fn pair(&self) -> (WordId, WordId) {
        (self.words[self.offset], self.words[self.offset + 1])
    }

    /// Puts it into a block, with whether it is the last of its pair: its lengths in one number, its words, its elements.
    fn put(&self, last: bool, blocks: &mut Vec<u32>) {
        const { assert!(MEMBER_WORDS < 1 << Phrase::LEN_BITS && ITEMS < 1 << (31 - 2 * Phrase::LEN_BITS)) };
        let lens = (self.elems.len() << Self::LEN_BITS | self.offset) << Self::LEN_BITS | self.words.len();
        blocks.push((lens as u32) << 1 | u32::from(last));
        blocks.extend(self.words);
        blocks.extend(self.elems);
    }

    /// The first of a block, what follows it, and whether that is another of the same pair.
    #[inline]
    fn take(block: &'a [u32]) -> Option<(Phrase<'a>, &'a [u32], bool)> {
        let (head, rest) = block.split_first()?;
        let part = |shift: u32| (head >> (1 + shift)) as usize & ((1 << Self::LEN_BITS) - 1);
        let (words, rest) = rest.split_at_checked(part(0))?;
        let (elems, rest) = rest.split_at_checked((head >> (1 + 2 * Self::LEN_BITS)) as usize)?;
        Some((Phrase { words, offset: part(Self::LEN_BITS), elems }, rest, head & 1 == 0))
    }
}

/// From pairs of words to the phrases that are looked for from them.
#[derive(Debug, Clone, Default)]
pub struct PairIndex {
    /// Bits of the hashes of all pairs; a power of two of numbers.
    filter: List<u32>,
    /// Open addressing: half of the pair's hash, and where its phrases begin in `blocks`, or [`EMPTY`].
    slots: List<[u32; 2]>,
    /// The phrases, those of a pair one after another: what is read together lies together.
    blocks: List<u32>,
}

#[inline]
fn pair_hash((first, second): (WordId, WordId)) -> u64 {
    finish(mix(0, u64::from(first) << 32 | u64::from(second)))
}

impl PairIndex {
    /// An index of phrases by their pairs.
    pub fn new(mut phrases: Vec<Phrase<'_>>) -> Self {
        phrases.sort_by_key(Phrase::pair);
        let different = phrases.chunk_by(|a, b| a.pair() == b.pair()).count();
        // One slot at least stays empty: there a look that finds nothing ends.
        let size = (different * 5 / 4 + 1).next_power_of_two();
        let mut filter = vec![0u32; (different * 16).next_power_of_two().max(32) / 32];
        let mut slots = vec![[0, EMPTY]; size];
        let mut blocks =
            Vec::with_capacity(phrases.iter().map(|phrase| 1 + phrase.words.len() + phrase.elems.len()).sum());
        for group in phrases.chunk_by(|a, b| a.pair() == b.pair()) {
            let hash = pair_hash(group[0].pair());
            let bit = hash as usize & (filter.len() * 32 - 1);
            filter[bit / 32] |= 1 << (bit % 32);
            let mut slot = (hash >> 20) as usize & (size - 1);
            while slots[slot][1] != EMPTY {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = [(hash >> 32) as u32, blocks.len() as u32];
            for (i, phrase) in group.iter().enumerate() {
                phrase.put(i + 1 == group.len(), &mut blocks);
            }
        }
        PairIndex { filter: filter.into(), slots: slots.into(), blocks: blocks.into() }
    }

    /// Whether there may be a phrase to try where `first` and `second` stand side by side.
    #[inline]
    pub fn may_have(&self, first: WordId, second: WordId) -> bool {
        let bit = pair_hash((first, second)) as usize & (self.filter.len() * 32).wrapping_sub(1);
        self.filter.get(bit / 32).is_some_and(|bits| bits >> (bit % 32) & 1 == 1)
    }

    /// The phrases to try where `first` and `second` stand side by side: to be asked where [`PairIndex::may_have`] says so.
    #[inline]
    pub fn get(&self, first: WordId, second: WordId) -> impl Iterator<Item = Phrase<'_>> {
        let block = self.find(pair_hash((first, second)));
        // Pairs whose hashes are alike in the half that is kept share their phrases.
        phrases(block).filter(move |phrase| phrase.pair() == (first, second))
    }

    fn find(&self, hash: u64) -> &[u32] {
        let Some(mask) = self.slots.len().checked_sub(1) else { return &[] };
        let mut slot = (hash >> 20) as usize & mask;
        loop {
            match self.slots[slot] {
                [_, EMPTY] => return &[],
                [tag, start] if tag == (hash >> 32) as u32 => return &self.blocks[start as usize..],
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    /// The elements of all phrases.
    pub fn elems(&self) -> impl Iterator<Item = ElemId> + '_ {
        self.phrases().flat_map(|phrase| phrase.elems).copied()
    }

    fn phrases(&self) -> impl Iterator<Item = Phrase<'_>> {
        let mut rest = &self.blocks[..];
        std::iter::from_fn(move || {
            let (phrase, after, _) = Phrase::take(rest)?;
            rest = after;
            Some(phrase)
        })
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        out.list(&self.filter);
        out.list(&self.slots);
        out.list(&self.blocks);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<PairIndex> {
        Some(PairIndex { filter: input.list()?, slots: input.list()?, blocks: input.list()? })
    }
}

/// The phrases of one pair, whose first stands at the start of `block`.
#[inline]
fn phrases(block: &[u32]) -> impl Iterator<Item = Phrase<'_>> {
    let (mut rest, mut more) = (block, !block.is_empty());
    std::iter::from_fn(move || {
        let (phrase, after, another) = if more { Phrase::take(rest)? } else { return None };
        (rest, more) = (after, another);
        Some(phrase)
    })
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
        let pairs: Vec<[WordId; 2]> = (0..500).map(|i| [i, i + 1]).collect();
        let triples: Vec<[WordId; 3]> = (0..500).map(|i| [7, i, i + 1]).collect();
        fn phrase<'a>(words: &'a [WordId], offset: usize, elems: &'a [ElemId]) -> Phrase<'a> {
            Phrase { words, offset, elems }
        }
        let all = pairs.iter().map(|words| phrase(&words[..], 0, &[1, 2][..]));
        let index = PairIndex::new(all.chain(triples.iter().map(|words| phrase(&words[..], 1, &[][..]))).collect());
        for i in 0..500 {
            let found: Vec<_> = index.get(i, i + 1).collect();
            let (pair, triple) = ([i, i + 1], [7, i, i + 1]);
            assert_eq!(found, [phrase(&pair, 0, &[1, 2]), phrase(&triple, 1, &[])]);
            assert!(index.get(i, i).next().is_none() && index.get(i + 1, i).next().is_none());
        }
        assert_eq!(index.elems().count(), 500 * 2);
        for few in 0..8 {
            let index = PairIndex::new(pairs[..few].iter().map(|words| phrase(words, 0, &[])).collect());
            assert!((0..20).all(|i| index.get(i, i).next().is_none()), "{few} pairs");
        }
        assert!(PairIndex::default().get(1, 2).next().is_none());
    }
}
