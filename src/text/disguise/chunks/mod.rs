//! Words cut up by symbols (`f*ck`), separators (`f.u.c.k`) or spaces (`f u c k`), put together again.
//!
//! Letters are joined only on evidence of evasion: single letters in a row, symbols inside a word, or two pieces of which
//! neither is a word. "hot water" and "push it" stay as they are.

mod decode;
mod pieces;
mod rows;
mod stretch;
mod turned;

use super::pictures::words_for;
use super::{Cut, Disguise, INSULTING};
use crate::lexicon::{Lexicon, WordId, NONE};
use crate::text::few::Few;
use crate::text::{Flags, Token};

/// The longest stretch without white space, and the longest row of single letters, that is looked at.
const STRETCH: usize = 48;

/// The longest word in capitals that is taken for an abbreviation.
const LONGEST_ABBREVIATION: usize = 4;
/// Abbreviations with a vowel that would be read as more than they are.
const ABBREVIATIONS: [&str; 2] = ["idts", "bich"];
/// Words of [`INSULTING`] that anything may follow.
const ARTICLES: [&str; 7] = ["a", "the", "of", "these", "such", "old", "little"];

/// The words that one cut-up word may be.
type Words = Few<WordId, 16>;

/// Tokens that become one, and what it is read as.
#[derive(Debug, Clone)]
struct Merge {
    first: usize,
    last: usize,
    start: usize,
    end: usize,
    words: [WordId; 4],
}

/// Buffers for what is put together.
#[derive(Debug, Default, Clone)]
pub struct Cuts {
    merges: Vec<Merge>,
    fragments: Vec<usize>,
}

struct Run<'a> {
    disguise: &'a Disguise,
    lexicon: &'a Lexicon,
    lower: &'a str,
    bytes: &'a [u8],
    merges: &'a mut Vec<Merge>,
    /// Tokens that are pieces of something that is not understood.
    fragments: &'a mut Vec<usize>,
}

pub fn uncover(
    disguise: &Disguise,
    lexicon: &Lexicon,
    Cut { text, folded, flags, tokens, words, cuts }: Cut<'_>,
    out: &mut Vec<(u32, WordId)>,
) {
    let lower = folded.lower();
    let Cuts { merges, fragments } = cuts;
    merges.clear();
    fragments.clear();
    let mut run = Run { disguise, lexicon, lower, bytes: lower.as_bytes(), merges, fragments };
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        // Asked of every token: nearly all are English words between spaces, beside another.
        let (single, signs) = (token.end - token.start == 1, run.signs_around(*token));
        let english = |token: &Token| token.flags.has(Flags::ENGLISH);
        let plain = english(token) && tokens.get(at + 1).is_none_or(english);
        let mut next = None;
        if single || signs != 0 || !plain {
            if single {
                next = run.single_letters(tokens, at);
            }
            if next.is_none() && signs != 0 {
                next = run.stretch(tokens, at);
            }
            if next.is_none() && !plain {
                next = run.two_pieces(tokens, at);
            }
        }
        // A stretch may have been taken up before where it is met.
        at = next.map_or(at + 1, |next| next.max(at + 1));
    }
    if flags.has(Flags::INNER_CAPITAL) {
        run.abbreviations(folded.normal(), tokens);
    }
    if folded.turned() {
        run.turned(text, folded, tokens);
    }
    for at in run.fragments.iter() {
        tokens[*at].flags = tokens[*at].flags.with(Flags::MASKED);
    }
    if !run.merges.is_empty() {
        let written = |merge: &Merge| lexicon.id(&lower[merge.start..merge.end]);
        apply(run.merges, tokens, words, written, out);
    }
    if !lower.is_ascii() {
        pictured(lexicon, lower, tokens, out);
    }
}

/// Adds the words that pictures stand for.
fn pictured(lexicon: &Lexicon, lower: &str, tokens: &[Token], out: &mut Vec<(u32, WordId)>) {
    let merged = out.len();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.flags.has(Flags::EMOJI)) {
        let Some(picture) = lower[token.range()].chars().next() else { continue };
        let word = |at: usize| tokens.get(at).map_or("", |token| &lower[token.range()]);
        let before = at.checked_sub(1).filter(|_| !token.flags.has(Flags::START)).map_or("", word);
        let heads = word(at + 1) == "of" && word(at + 2) == "a";
        for word in words_for(picture, before, heads) {
            let id = lexicon.id(word);
            if id != NONE {
                out.push((at as u32, id));
            }
        }
    }
    if merged > 0 && out.len() > merged {
        out.sort_by_key(|(token, _)| *token);
    }
}

/// Rewrites the tokens and their words; `written` tells the word that a merged token is as it is written.
fn apply(
    merges: &mut [Merge],
    tokens: &mut Vec<Token>,
    words: &mut Vec<WordId>,
    written: impl Fn(&Merge) -> WordId,
    out: &mut Vec<(u32, WordId)>,
) {
    merges.sort_by_key(|merge| merge.first);
    let (mut kept, mut at) = (0, 0);
    for merge in merges.iter() {
        if merge.first < at {
            continue;
        }
        tokens.copy_within(at..merge.first, kept);
        words.copy_within(at..merge.first, kept);
        kept += merge.first - at;
        let from = tokens[merge.first].flags;
        let mut flags = Flags::LETTER.with(Flags::MASKED);
        for kept in [Flags::START, Flags::CAPITAL, Flags::CAPITALS, Flags::HASHTAG] {
            if from.has(kept) {
                flags = flags.with(kept);
            }
        }
        tokens[kept] = Token { start: merge.start as u32, end: merge.end as u32, flags };
        words[kept] = written(merge);
        out.extend(merge.words.iter().filter(|word| **word != NONE).map(|word| (kept as u32, *word)));
        kept += 1;
        at = merge.last + 1;
    }
    let rest = tokens.len() - at;
    tokens.copy_within(at.., kept);
    words.copy_within(at.., kept);
    tokens.truncate(kept + rest);
    words.truncate(kept + rest);
}

fn is_alnum(b: u8) -> bool {
    b.is_ascii_alphanumeric()
}

impl Run<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    fn merge(&mut self, first: usize, last: usize, start: usize, end: usize, words: &[WordId]) {
        let mut four = [NONE; 4];
        for (slot, word) in four.iter_mut().zip(words) {
            *slot = *word;
        }
        self.merges.push(Merge { first, last, start, end, words: four });
    }

    fn single(&self, token: Token) -> bool {
        token.end - token.start == 1 && self.byte(token.start as usize).is_ascii_alphanumeric()
    }

    /// Marks short words in capitals without a vowel, such as PHC or SHT, as fragments: abbreviations, of which nothing is
    /// guessed. In a shout, or after what only an insult follows, they are words like others.
    fn abbreviations(&mut self, normal: &str, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate() {
            let (start, end) = (token.start as usize, token.end as usize);
            if !token.flags.has(Flags::INNER_CAPITAL)
                || !(3..=LONGEST_ABBREVIATION).contains(&(end - start))
                || !normal.as_bytes()[start + 1..end].iter().any(u8::is_ascii_uppercase)
            {
                continue;
            }
            let letters = &self.bytes[start..end];
            let vowel = letters.iter().any(|b| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u'));
            if !token.flags.has(Flags::LETTER) || (vowel && !ABBREVIATIONS.contains(&&self.lower[start..end])) {
                continue;
            }
            let shouts = |at: Option<usize>| {
                at.and_then(|at| tokens.get(at)).is_some_and(|token| token.flags.has(Flags::CAPITALS))
            };
            let before = at.checked_sub(1).map_or("", |before| &self.lower[tokens[before].range()]);
            let insulted = INSULTING.contains(&before) && !ARTICLES.contains(&before);
            if !shouts(at.checked_sub(1)) && !shouts(Some(at + 1)) && !insulted {
                self.fragments.push(at);
            }
        }
    }
}
