//! The words that disguised ones are looked for among.

use super::typos::Typos;
use super::{letters, sounds};
use crate::lexicon::{Lexicon, Marks, WordId};
use crate::snapshot::{List, Reader, Writer};

/// What of the index hangs on the lexicon alone, and is stored with it.
#[derive(Debug, Clone, Default)]
pub struct Slips {
    /// The words that people hide, in order.
    hidden: List<WordId>,
    /// Slips for these.
    pub(super) targets: Typos,
    /// Slips for the words of the rules, save names.
    pub(super) others: Typos,
}

impl Slips {
    /// The index over a finished lexicon.
    pub fn build(lexicon: &Lexicon) -> Slips {
        let with = |marks: Marks| (0..lexicon.len() as WordId).filter(move |word| lexicon.is(*word, marks));
        let hidden: Vec<WordId> = with(Marks::TARGET).collect();
        Slips {
            targets: Typos::new(lexicon, hidden.iter().copied(), 4),
            others: Typos::new(lexicon, with(Marks::USED).filter(|word| !lexicon.is(*word, Marks::NAME)), 5),
            hidden: hidden.into(),
        }
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        out.list(&self.hidden);
        self.targets.write(out);
        self.others.write(out);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<Slips> {
        Some(Slips { hidden: input.list()?, targets: Typos::read(input)?, others: Typos::read(input)? })
    }
}

/// The words that disguised ones are looked for among: the rules', those that people hide, and the staff's names.
#[derive(Debug, Clone, Default)]
pub struct Disguise {
    pub(super) slips: Slips,
    /// The hidden words by the hash of their sound.
    pub(super) by_sound: Vec<(u32, WordId)>,
    /// The hidden words and the staff's names by the hash of their consonants.
    pub(super) by_bones: Vec<(u32, WordId)>,
    /// The hidden words and the staff's names by length.
    pub(super) by_length: Vec<Vec<WordId>>,
    /// The pairs of letters that hidden words begin and end with, as bits.
    pub(super) edges: Edges,
}

/// With which two letters hidden words of each length begin and end, as bits of a hash: what tells at once that two pieces
/// make none of them.
#[derive(Debug, Clone, Default)]
pub(super) struct Edges {
    bits: Vec<u64>,
    /// For each first letter, as its last five bits, a bit for each second.
    begin: [u32; 32],
}

impl Edges {
    const BITS: u32 = 16;

    fn bit(begin: [u8; 2], end: [u8; 2], len: usize) -> usize {
        let letters = u32::from_le_bytes([begin[0], begin[1], end[0], end[1]]) ^ len as u32;
        (letters.wrapping_mul(0x9E37_79B1) >> (32 - Edges::BITS)) as usize
    }

    fn add(&mut self, word: &[u8]) {
        self.bits.resize(1 << (Edges::BITS - 6), 0);
        if let ([a, b, ..], [.., y, z]) = (word, word) {
            let bit = Edges::bit([*a, *b], [*y, *z], word.len());
            self.bits[bit / 64] |= 1 << (bit % 64);
            self.begin[usize::from(a & 31)] |= 1 << (b & 31);
        }
    }

    /// Whether a hidden word may begin so.
    #[inline]
    pub fn begins(&self, a: u8, b: u8) -> bool {
        self.begin[usize::from(a & 31)] >> (b & 31) & 1 == 1
    }

    /// Whether a hidden word of `len` letters may begin and end so.
    #[inline]
    pub fn has(&self, begin: [u8; 2], end: [u8; 2], len: usize) -> bool {
        let bit = Edges::bit(begin, end, len);
        self.bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

impl Disguise {
    /// The whole index: the lexicon's part and the names of the staff, which the lexicon learns to be such.
    pub fn new(slips: Slips, lexicon: &mut Lexicon, staff: impl Iterator<Item = WordId>) -> Disguise {
        let mut words = slips.hidden.to_vec();
        for word in staff {
            lexicon.mark(word, Marks::STAFF);
            words.push(word);
        }
        words.sort_unstable();
        words.dedup();
        let mut disguise = Disguise { slips, by_length: vec![Vec::new(); letters::LONGEST + 1], ..Disguise::default() };
        for word in words {
            let text = lexicon.bytes(word);
            if text.len() < 3 || text.len() > letters::LONGEST || !text.iter().all(u8::is_ascii_lowercase) {
                continue;
            }
            disguise.by_length[text.len()].push(word);
            disguise.edges.add(text);
            let bones = sounds::skeleton(text);
            if bones.len() >= 3 && text.len() > 3 {
                disguise.by_bones.push((bones.hash(), word));
            }
            if lexicon.is(word, Marks::TARGET) {
                disguise.by_sound.push((sounds::sound(text).hash(), word));
            }
        }
        disguise.by_sound.sort_unstable();
        disguise.by_bones.sort_unstable();
        disguise
    }
}
