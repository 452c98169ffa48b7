//! Slips of the keyboard: two letters swapped, one doubled, left out, or written with the key beside it.
//!
//! The words lie in buckets by first letter and length, each with the set of its letters, so that an unknown word is
//! compared with the few dozen that it may be a slip of: less than a microsecond.

use crate::lexicon::{Lexicon, WordId};
use crate::snapshot::{List, Reader, Writer};
use crate::text::keyboard::neighbours;

/// The longest word that is looked at.
const LONGEST: usize = 20;
const BUCKETS: usize = 26 * (LONGEST + 2);

/// Words in buckets.
#[derive(Debug, Clone, Default)]
pub struct Typos {
    words: List<WordId>,
    /// For each word the set of its letters.
    sets: List<u32>,
    /// For each bucket its first word; one more at the end.
    starts: List<u32>,
}

/// What counts as a slip, and how many are wanted.
#[derive(Debug, Clone, Copy)]
pub struct Slip {
    /// Whether one vowel for another does.
    pub vowels: bool,
    /// The most.
    pub most: usize,
}

fn bucket(first: u8, len: usize) -> usize {
    usize::from(first - b'a') * (LONGEST + 2) + len
}

fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |set, b| set | 1 << (b & 31))
}

fn plain(word: &[u8], least: usize) -> bool {
    (least..=LONGEST).contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase)
}

impl Typos {
    /// An index of words of at least `least` letters.
    pub fn new(lexicon: &Lexicon, words: impl Iterator<Item = WordId>, least: usize) -> Typos {
        let text = |word: WordId| lexicon.bytes(word);
        let keyed: Vec<(usize, WordId, u32)> = words
            .filter(|word| plain(text(*word), least))
            .map(|word| (bucket(text(word)[0], text(word).len()), word, letters(text(word))))
            .collect();
        // A counting sort: comparing them took a tenth of the build.
        let mut starts = vec![0u32; BUCKETS + 1];
        for (bucket, ..) in &keyed {
            starts[bucket + 1] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let (mut words, mut sets) = (vec![0; keyed.len()], vec![0; keyed.len()]);
        let mut next = starts.clone();
        for (bucket, word, letters) in keyed {
            let at = next[bucket] as usize;
            (words[at], sets[at]) = (word, letters);
            next[bucket] += 1;
        }
        Typos { words: words.into(), sets: sets.into(), starts: starts.into() }
    }

    fn of(&self, first: u8, len: usize) -> (&[WordId], &[u32]) {
        if !first.is_ascii_lowercase() || len > LONGEST || self.starts.is_empty() {
            return (&[], &[]);
        }
        let at = bucket(first, len);
        let range = self.starts[at] as usize..self.starts[at + 1] as usize;
        (&self.words[range.clone()], &self.sets[range])
    }

    /// Writes it to a snapshot.
    pub fn write(&self, out: &mut Writer) {
        out.list(&self.words);
        out.list(&self.sets);
        out.list(&self.starts);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<Typos> {
        Some(Typos { words: input.list()?, sets: input.list()?, starts: input.list()? })
    }

    /// Adds the words of which `written` may be a slip, save some.
    pub fn find(
        &self,
        lexicon: &Lexicon,
        written: &[u8],
        Slip { vowels, most }: Slip,
        save: impl Fn(WordId) -> bool,
        out: &mut Vec<WordId>,
    ) {
        if !plain(written, 3) {
            return;
        }
        let (own, full) = (letters(written), out.len() + most);
        let mut look = |first: u8, len: usize| {
            let (words, sets) = self.of(first, len);
            // Eight at once, without a branch for each: few have nearly the same letters.
            for (words, sets) in words.chunks(8).zip(sets.chunks(8)) {
                if !sets.iter().fold(false, |any, set| any | at_most_two(own ^ set)) {
                    continue;
                }
                for (word, set) in words.iter().zip(sets) {
                    let slip = || slip(written, lexicon.bytes(*word), vowels) && !save(*word);
                    if at_most_two(own ^ set) && out.len() < full && slip() {
                        out.push(*word);
                    }
                }
            }
        };
        let len = written.len();
        for len in [len, len + 1, len - 1] {
            look(written[0], len);
        }
        // The first letter is seldom wrong, but for a swap with the second, a slip beside the key, or one too many.
        if written[1] != written[0] {
            look(written[1], len);
            look(written[1], len - 1);
        }
        // With another first letter a short word is another word ("hancock" is not for "jancok").
        if !vowels && len < 7 {
            return;
        }
        for first in b'a'..=b'z' {
            if first != written[1] && neighbours(first, written[0]) {
                look(first, len);
            }
        }
    }
}

/// Whether no more than two bits are set; counting them costs more where there is no instruction for it.
fn at_most_two(bits: u32) -> bool {
    let less = bits & bits.wrapping_sub(1);
    less & less.wrapping_sub(1) == 0
}

fn is_vowel(b: u8) -> bool {
    matches!(b, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// Whether `written` is `word` with one slip.
pub fn slip(written: &[u8], word: &[u8], vowels: bool) -> bool {
    let same = written.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (a, b) = (&written[same..], &word[same..]);
    match (a, b) {
        // One letter left out.
        (_, [_, rest @ ..]) if a.len() + 1 == b.len() => a == rest,
        // One too many: a double, or the key beside the one before or after it.
        ([extra, rest @ ..], _) if a.len() == b.len() + 1 => {
            let beside = |other: Option<&u8>| other.is_some_and(|other| other == extra || neighbours(*other, *extra));
            rest == b && (beside(same.checked_sub(1).and_then(|i| written.get(i))) || beside(rest.first()))
        }
        ([x, y, rest @ ..], [v, w, end @ ..]) if x == w && y == v && rest == end => true,
        ([x, rest @ ..], [y, end @ ..]) if a.len() == b.len() && rest == end => {
            neighbours(*x, *y) || (vowels && is_vowel(*x) && is_vowel(*y))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::slip;

    #[test]
    fn one_slip() {
        for (written, word) in [
            ("appoitnment", "appointment"),
            ("appintment", "appointment"),
            ("appoointment", "appointment"),
            ("appountment", "appointment"),
            ("ufcking", "fucking"),
            ("receptionisst", "receptionist"),
        ] {
            assert!(slip(written.as_bytes(), word.as_bytes(), false), "{written} {word}");
        }
        for (written, word) in [("appaintment", "appointment"), ("word", "sword2"), ("same", "same"), ("dose", "rope")]
        {
            assert!(!slip(written.as_bytes(), word.as_bytes(), false), "{written} {word}");
        }
    }
}
