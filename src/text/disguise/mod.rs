//! What a written-over, misspelt or run-together word may be read as.
//!
//! Readings are words of the lexicon; they are added to a token, and what is written stays. Two moments:
//! [`Disguise::uncover`] puts together the tokens of a word that symbols, separators or spaces have cut up, before the
//! comment is read; [`Disguise::read`] is asked about each token that the lexicon does not know.
//!
//! How far a guess may go depends on what it leads to. Look-alikes (`r3ceptionist`), repeats and slips of the keyboard
//! are undone for every word of the rules. What hides letters rather than writes over them (`f**k`, `fck`, a word spelt
//! by its sound) is guessed at only for the words that people hide: those of the concept `disguise_target` and, where
//! the sign itself says so, the names of the staff. English words and proper names are never guessed at, and nothing
//! that is all digits.

mod chunks;
mod index;
mod joined;
mod letters;
mod pictures;
mod sounds;
mod typos;

use crate::lexicon::{Lexicon, Marks, WordId, NONE};
use crate::text::few::Few;
use crate::text::{english, Flags, Folded, Token};

pub use chunks::Cuts;
pub use index::{Disguise, Slips};
use letters::Mask;
use typos::Slip;

/// How many unknown words of one comment are guessed at: an ordinary one has a handful, and a wall of gibberish shall not
/// cost more than its length.
const MOST_GUESSES: u32 = 96;

/// Text-speak that would be read as a swear word without its vowels, but after words of insult.
const TEXT_SPEAK: [&str; 12] = ["cnt", "cnts", "psd", "psy", "wnt", "prt", "bst", "trts", "pck", "grt", "spc", "phc"];
/// Words of insult, and others that a noun follows.
const INSULTING: [&str; 24] = [
    "a", "you", "u", "ya", "the", "of", "stupid", "fucking", "fat", "ugly", "utter", "complete", "total", "absolute",
    "these", "such", "lying", "dirty", "little", "old", "horrible", "lazy", "rude", "silly",
];
/// Titles of people in private life: what follows is a surname, however it sounds.
const TITLES: [&str; 8] = ["mr", "mrs", "ms", "miss", "mister", "cllr", "councillor", "rev"];
/// The longest word whose repeats are undone.
const LONGEST_REPEAT: usize = 64;

/// A capital inside a sentence: a place or a surname, however near to a swear word.
fn is_proper(token: Token) -> bool {
    token.flags.has(Flags::CAPITAL) && !token.flags.has(Flags::START) && !token.flags.has(Flags::CAPITALS)
}

/// The letters of a word that is guessed at.
type Letters = Few<u8, { letters::LONGEST }>;

fn letters(bytes: impl Iterator<Item = u8>) -> Letters {
    let mut letters = Letters::new(0);
    letters.extend(bytes);
    letters
}

/// `vvanker` with the letter that its first two stand for.
fn with_w(written: &[u8]) -> Letters {
    let mut out = Letters::new(0);
    let mut rest = written;
    while let [first, after @ ..] = rest {
        let double = rest.starts_with(b"vv");
        out.push(if double { b'w' } else { *first });
        rest = if double { &rest[2..] } else { after };
    }
    out
}

/// What a token may be besides what is written.
#[derive(Debug, Default, Clone)]
pub struct More {
    /// Further words that it may be read as.
    pub words: Vec<WordId>,
    /// The words that it runs together, if it does.
    pub parts: Vec<WordId>,
}

impl More {
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.words.clear();
        self.parts.clear();
    }
}

/// The tokens of a text of which some may be pieces of words.
#[derive(Debug)]
pub struct Cut<'a> {
    /// The original text.
    pub text: &'a str,
    /// And folded.
    pub folded: &'a Folded,
    /// The flags of any of its tokens.
    pub flags: Flags,
    /// Its tokens.
    pub tokens: &'a mut Vec<Token>,
    /// The word of each, or [`NONE`].
    pub words: &'a mut Vec<WordId>,
    /// Buffers.
    pub cuts: &'a mut Cuts,
}

impl Disguise {
    /// Puts together the tokens of words that symbols, separators or spaces have cut up. `out` gets the words that the
    /// new tokens are read as, by token.
    pub fn uncover(&self, lexicon: &Lexicon, cut: Cut<'_>, out: &mut Vec<(u32, WordId)>) {
        out.clear();
        chunks::uncover(self, lexicon, cut, out);
    }

    /// Further readings of a token that the lexicon does not know; `before` is the word before it, `guesses` counts over a
    /// comment.
    pub fn read(
        &self,
        lexicon: &Lexicon,
        written: &str,
        before: &str,
        token: Token,
        guesses: &mut u32,
        more: &mut More,
    ) {
        let bytes = written.as_bytes();
        if bytes.len() < 3 || bytes.len() > LONGEST_REPEAT || !token.flags.has(Flags::LETTER) {
            return;
        }
        if token.flags.has(Flags::MIXED) {
            self.leet(lexicon, written, token, more);
            return;
        }
        if token.flags.has(Flags::MASKED)
            || !bytes.iter().all(u8::is_ascii_lowercase)
            || english::is_word(written)
            || *guesses >= MOST_GUESSES
        {
            return;
        }
        *guesses += 1;
        let mut short = [0u8; LONGEST_REPEAT];
        let collapsed = self.collapse(lexicon, bytes, &mut short, more);
        if !more.words.is_empty()
            || (collapsed.len() < bytes.len() && english::is_word(std::str::from_utf8(collapsed).unwrap_or("")))
        {
            return;
        }
        if english::is_name(std::str::from_utf8(collapsed).unwrap_or("")) {
            return;
        }
        if collapsed.len() > letters::LONGEST {
            return;
        }
        let name = is_proper(token);
        if !name && self.another_letter(lexicon, collapsed, more) {
            return;
        }
        let innocent = name || TITLES.contains(&before) || self.lacks_a_double(lexicon, collapsed, more);
        if !more.words.is_empty() {
            return;
        }
        if !innocent {
            let short = TEXT_SPEAK.iter().any(|short| short.as_bytes() == collapsed);
            if !short || INSULTING.contains(&before) {
                self.hidden(lexicon, collapsed, more);
            }
            if collapsed.len() > 3 && more.words.len() < 3 {
                self.slips.targets.find(lexicon, collapsed, Slip { vowels: true, most: 4 }, |_| false, &mut more.words);
            }
        }
        if more.words.is_empty() && collapsed.len() > 4 {
            self.slip(lexicon, collapsed, 3, more);
            if innocent {
                more.words.retain(|word| !lexicon.is(*word, Marks::TARGET));
            }
        }
        if more.words.is_empty() {
            self.split(lexicon, written, token, more);
        }
    }

    /// The words of the rules, save names, of which `written` may be a slip of the keyboard.
    fn slip(&self, lexicon: &Lexicon, written: &[u8], most: usize, more: &mut More) {
        let staff = |word| lexicon.is(word, Marks::STAFF);
        self.slips.others.find(lexicon, written, Slip { vowels: false, most }, staff, &mut more.words);
    }

    /// Whether doubling one letter makes an English word of it: `cuting` is a slip for that word, not for a worse one.
    /// Where the doubled word is itself one that people hide (`bulshit`), it is added.
    fn lacks_a_double(&self, lexicon: &Lexicon, written: &[u8], more: &mut More) -> bool {
        let mut doubled = [0u8; letters::LONGEST + 1];
        let Some(room) = doubled.get_mut(..=written.len()) else { return false };
        for i in 1..written.len() {
            room[..=i].copy_from_slice(&written[..=i]);
            room[i + 1..].copy_from_slice(&written[i..]);
            let Ok(word) = std::str::from_utf8(room) else { return false };
            if word.len() > 4 && lexicon.is(lexicon.id(word), Marks::TARGET) {
                more.words.push(lexicon.id(word));
                return false;
            }
            // Nobody means "more wan".
            if english::is_word(word) && word != "wanner" {
                return true;
            }
        }
        false
    }

    /// `fvck`, `vvanker`: letters that are written for others that look like them.
    fn another_letter(&self, lexicon: &Lexicon, written: &[u8], more: &mut More) -> bool {
        if !written.contains(&b'v') {
            return false;
        }
        let known = |word: &Letters| {
            let id = lexicon.id(std::str::from_utf8(word).unwrap_or(""));
            (id != NONE
                && (lexicon.is(id, Marks::TARGET.with(Marks::STAFF))
                    || (word.len() > 3 && lexicon.is(id, Marks::USED))))
            .then_some(id)
        };
        let first = written.iter().position(|b| *b == b'v');
        let one = letters(written.iter().enumerate().map(|(i, b)| if Some(i) == first { b'u' } else { *b }));
        let w = with_w(written);
        let found = known(&w)
            .or_else(|| known(&one))
            .or_else(|| known(&letters(w.iter().map(|b| if *b == b'v' { b'u' } else { *b }))));
        more.words.extend(found);
        found.is_some()
    }

    /// Digits among letters: `w4nk3r`, `r3ceptionist`. Not what digits are written for: `4th`, `500mg`, `10am`, `B12`.
    fn leet(&self, lexicon: &Lexicon, written: &str, token: Token, more: &mut More) {
        let bytes = written.as_bytes();
        let digits = bytes.iter().filter(|b| b.is_ascii_digit()).count();
        let lead = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
        let unit = lead > 0
            && lead == digits
            && matches!(
                &written[lead..],
                "st" | "nd"
                    | "rd"
                    | "th"
                    | "am"
                    | "pm"
                    | "mg"
                    | "ml"
                    | "mcg"
                    | "hr"
                    | "hrs"
                    | "min"
                    | "mins"
                    | "day"
                    | "days"
                    | "yr"
                    | "yrs"
                    | "wk"
                    | "wks"
                    | "x"
                    | "k"
                    | "s"
                    | "ish"
            );
        if unit || bytes.len() < 3 {
            return;
        }
        // Mostly figures: only what is hardly anything else, "7w47" or "r3c3p710n157".
        let mostly = digits * 2 > bytes.len() + 1;
        let Some(mask) = Mask::of(written.chars()) else { return };
        mask.spell(|word| {
            let id = lexicon.id(word);
            let strong = match (id, mostly) {
                (NONE, _) => false,
                (_, true) => word.len() > 5 || (word.len() > 3 && lexicon.is(id, Marks::TARGET.with(Marks::STAFF))),
                (_, false) => word.len() > 3 || lexicon.is(id, Marks::TARGET.with(Marks::STAFF)),
            };
            if strong && !more.words.contains(&id) {
                more.words.push(id);
            }
            more.words.len() > 1
        });
        if more.words.is_empty() && mask.len > 3 && !mostly && !is_proper(token) {
            // Written over and misspelt or spelt by its sound: "b4st3d".
            mask.spell(|word| {
                if !english::is_word(word) {
                    self.hidden(lexicon, word.as_bytes(), more);
                }
                if more.words.is_empty() && word.len() > 5 && !english::is_word(word) {
                    self.slip(lexicon, word.as_bytes(), 1, more);
                }
                !more.words.is_empty()
            });
        }
    }

    /// Undoes repeats: adds the words that the letters once or twice give, and returns them once. Of the runs, none, all, or
    /// any one or two are written twice: hardly a word has more double letters.
    fn collapse<'b>(
        &self,
        lexicon: &Lexicon,
        bytes: &'b [u8],
        short: &'b mut [u8; LONGEST_REPEAT],
        more: &mut More,
    ) -> &'b [u8] {
        let longest = bytes.chunk_by(|a, b| a == b).map(<[u8]>::len).max().unwrap_or(0);
        if longest < 3 {
            return bytes;
        }
        let runs = bytes.chunk_by(|a, b| a == b).filter(|run| run.len() > 1).count();
        let mut attempt = |twice: &dyn Fn(usize) -> bool| {
            let (mut number, mut len) = (0, 0);
            for run in bytes.chunk_by(|a, b| a == b) {
                let double = run.len() > 1 && twice(number);
                number += usize::from(run.len() > 1);
                for _ in 0..if double { 2 } else { 1 } {
                    short[len] = run[0];
                    len += 1;
                }
            }
            let id = lexicon.id(std::str::from_utf8(&short[..len]).unwrap_or(""));
            if id != NONE && more.words.len() < 3 && !more.words.contains(&id) {
                more.words.push(id);
            }
            len
        };
        attempt(&|_| true);
        for first in 0..runs.min(16) {
            attempt(&|number| number == first);
            for second in first + 1..runs.min(16) {
                attempt(&|number| number == first || number == second);
            }
        }
        // Last, so that it stays in the buffer.
        let len = attempt(&|_| false);
        &short[..len]
    }

    /// The hidden words that sound so, or have lost their vowels.
    fn hidden(&self, lexicon: &Lexicon, written: &[u8], more: &mut More) {
        let hash = sounds::sound(written).hash();
        let from = self.by_sound.partition_point(|(other, _)| *other < hash);
        for (_, word) in self.by_sound[from..].iter().take_while(|(other, _)| *other == hash).take(2) {
            more.words.push(*word);
        }
        let bones = sounds::skeleton(written);
        if bones.len() < 3 || !more.words.is_empty() {
            return;
        }
        let hash = bones.hash();
        let from = self.by_bones.partition_point(|(other, _)| *other < hash);
        let same = self.by_bones[from..].iter().take_while(|(other, _)| *other == hash);
        let lacking = same.filter(|(_, word)| sounds::lacks_vowels(written, lexicon.bytes(*word)));
        more.words.extend(lacking.map(|(_, word)| *word).take(2));
    }
}
