//! Reading a comment: each token's word, what it may stand for, and the members of several words.

use super::phrases::Phrase;
use super::{ElemId, Lexicon, Marks, WordId, NONE};
use crate::text::disguise::More;
use crate::text::{Flags, Token};

/// One position that the patterns count: a token, or one of the words that a token such as `idk` stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// The token it came from.
    pub token: u32,
    /// Its word, or [`NONE`].
    pub word: WordId,
    /// Whether it begins a sentence.
    pub starts: bool,
    /// Whether it begins a line.
    pub line: bool,
}

/// An occurrence of an element over one or more units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Long {
    /// The element.
    pub elem: ElemId,
    /// Its first unit.
    pub start: u32,
    /// How many units.
    pub len: u32,
}

/// A comment as the patterns see it, in reusable buffers.
#[derive(Debug, Default, Clone)]
pub struct Reading {
    /// The units.
    pub units: Vec<Unit>,
    /// Further words that a unit may stand for, by unit, in its order.
    pub extras: Vec<(u32, WordId)>,
    /// Members of several words and typed tokens.
    pub longs: Vec<Long>,
    /// Every word that a unit may be read as besides its own, by unit: `extras`, and the readings of spellings.
    others: Vec<(u32, WordId)>,
    /// For each token its first unit; one more at the end.
    pub first_unit: Vec<u32>,
    /// The second units of the pairs that may have a phrase: a buffer of which the beginning is used.
    likely: Vec<u32>,
    /// What a token may be read as besides: empty between tokens.
    found: More,
}

impl Lexicon {
    /// Looks up the word of each token of `lower`, the folded text in lower case, and marks the English ones.
    pub fn look_up(&self, lower: &str, tokens: &mut [Token], words: &mut Vec<WordId>) {
        words.clear();
        words.extend(tokens.iter_mut().map(|token| {
            let question = token.flags.has(Flags::QUESTION);
            let word = if question { NONE } else { self.table.find(lower.as_bytes(), token.range()) };
            if word != NONE && self.marks(word).has(Marks::ENGLISH) {
                token.flags = token.flags.with(Flags::ENGLISH);
            }
            word
        }));
    }
}

impl Reading {
    /// Reads the tokens of `lower`, the folded text in lower case, whose words have been looked up. `more` is asked for
    /// further readings of a token: it gets the token's index and its word, or [`NONE`].
    pub fn read(
        &mut self,
        lexicon: &Lexicon,
        lower: &str,
        (tokens, words): (&[Token], &[WordId]),
        mut more: impl FnMut(usize, WordId, &mut More),
    ) {
        self.units.clear();
        self.extras.clear();
        self.longs.clear();
        self.first_unit.clear();
        self.others.clear();
        let mut found = std::mem::take(&mut self.found);
        found.clear();
        for (index, (token, word)) in tokens.iter().zip(words).enumerate() {
            let first = self.units.len() as u32;
            self.first_unit.push(first);
            let (starts, line) = (token.flags.has(Flags::START), token.flags.has(Flags::LINE));
            let word = *word;
            // A word that is no more than itself: most are.
            let more_to_it = token.flags.has(Flags::MIXED.with(Flags::MASKED).with(Flags::EMOJI));
            if !more_to_it && word != NONE && lexicon.marks(word).has(Marks::PLAIN) {
                self.units.push(Unit { token: index as u32, word, starts, line });
                continue;
            }
            let text = &lower[token.range()];
            if word == NONE || text.ends_with("'s") {
                apostrophes(lexicon, text, &mut found.words);
            }
            if word != NONE {
                let expansion = lexicon.spelt(word).expansion.of(&lexicon.words);
                if !expansion.is_empty() {
                    for (i, part) in expansion.iter().enumerate() {
                        self.units.push(Unit {
                            token: index as u32,
                            word: *part,
                            starts: starts && i == 0,
                            line: line && i == 0,
                        });
                    }
                    for elem in lexicon.elems(word) {
                        self.longs.push(Long { elem: *elem, start: first, len: expansion.len() as u32 });
                    }
                    found.words.clear();
                    continue;
                }
            }
            more(index, word, &mut found);
            if let [part, rest @ ..] = &found.parts[..] {
                self.units.push(Unit { token: index as u32, word: *part, starts, line });
                self.units.extend(rest.iter().map(|part| Unit {
                    token: index as u32,
                    word: *part,
                    starts: false,
                    line: false,
                }));
                found.clear();
                continue;
            }
            self.units.push(Unit { token: index as u32, word, starts, line });
            if word != NONE {
                self.others.extend(lexicon.readings(word).iter().map(|reading| (first, *reading)));
            }
            for reading in found.words.drain(..).filter(|reading| *reading != word) {
                self.extras.push((first, reading));
                self.others.push((first, reading));
                self.others.extend(lexicon.readings(reading).iter().map(|other| (first, *other)));
            }
        }
        self.found = found;
        self.first_unit.push(self.units.len() as u32);
        self.phrases(lexicon);
    }

    /// Finds the members of several words.
    fn phrases(&mut self, lexicon: &Lexicon) {
        // One pair in three has a phrase: those are gathered first, for a branch at each would be guessed wrong.
        let mut likely = std::mem::take(&mut self.likely);
        likely.resize(likely.len().max(self.units.len()), 0);
        let mut count = 0;
        for (at, pair) in self.units.windows(2).enumerate() {
            likely[count] = at as u32 + 1;
            count += usize::from(lexicon.pairs.may_have(pair[0].word, pair[1].word));
        }
        for at in &likely[..count] {
            let at = *at as usize;
            self.likely_pair(lexicon, at, self.units[at - 1].word, self.units[at].word);
        }
        self.likely = likely;
        if self.others.is_empty() {
            return;
        }
        // Pairs in which a unit is read as another word.
        let others = std::mem::take(&mut self.others);
        for (i, (unit, word)) in others.iter().enumerate() {
            let unit = *unit as usize;
            if unit > 0 {
                self.pair(lexicon, unit, self.units[unit - 1].word, *word);
            }
            if unit + 1 < self.units.len() {
                self.pair(lexicon, unit + 1, *word, self.units[unit + 1].word);
                for (_, next) in others[i..]
                    .iter()
                    .take_while(|(at, _)| *at as usize <= unit + 1)
                    .filter(|(at, _)| *at as usize == unit + 1)
                {
                    self.pair(lexicon, unit + 1, *word, *next);
                }
            }
        }
        self.others = others;
    }

    /// Tries the phrases that a pair of words triggers, of which the second stands at `at`.
    #[inline]
    fn pair(&mut self, lexicon: &Lexicon, at: usize, first: WordId, second: WordId) {
        if lexicon.pairs.may_have(first, second) {
            self.likely_pair(lexicon, at, first, second);
        }
    }

    /// The same for a pair that may have some.
    #[inline]
    fn likely_pair(&mut self, lexicon: &Lexicon, at: usize, first: WordId, second: WordId) {
        for Phrase { words, offset, elems } in lexicon.pairs.get(first, second) {
            let Some(start) = (at - 1).checked_sub(offset) else { continue };
            if words.len() == 2 && !self.units[at].starts || self.fits(lexicon, words, start, at) {
                let (start, len) = (start as u32, words.len() as u32);
                self.longs.extend(elems.iter().map(|elem| Long { elem: *elem, start, len }));
            }
        }
    }

    /// Whether a phrase of which two words stand at `at` and before it stands at `start`, within a sentence.
    fn fits(&self, lexicon: &Lexicon, words: &[WordId], start: usize, at: usize) -> bool {
        start + words.len() <= self.units.len()
            && words.iter().enumerate().all(|(i, wanted)| {
                let unit = start + i;
                (i == 0 || !self.units[unit].starts)
                    && (unit == at || unit + 1 == at || self.may_be(lexicon, unit, *wanted))
            })
    }

    fn may_be(&self, lexicon: &Lexicon, unit: usize, wanted: WordId) -> bool {
        let word = self.units[unit].word;
        if word == wanted || (word != NONE && lexicon.readings(word).contains(&wanted)) {
            return true;
        }
        let from = self.extras.partition_point(|(at, _)| (*at as usize) < unit);
        self.extras[from..]
            .iter()
            .take_while(|(at, _)| *at as usize == unit)
            .any(|(_, reading)| *reading == wanted || lexicon.readings(*reading).contains(&wanted))
    }
}

/// The word inside `surgery's`, `t'surgery` or `th'surgery`. The first is read so even where a rule lists it as a word of
/// its own: whoever lists `neighbour's` must not take `neighbour` away from everyone else.
fn apostrophes(lexicon: &Lexicon, text: &str, out: &mut Vec<WordId>) {
    let Some(at) = text.find('\'') else { return };
    let (head, tail) = (&text[..at], &text[at + 1..]);
    let inner = match (head, tail) {
        (_, "s" | "ll" | "d" | "ve" | "re") => head,
        ("t" | "th" | "o" | "d" | "l", _) => tail.strip_suffix("'s").unwrap_or(tail),
        _ => return,
    };
    let id = lexicon.id(inner);
    if id != NONE {
        out.push(id);
    }
}
