//! What a stretch with symbols in it may spell: separators taken out, symbols for letters, letters hidden behind symbols.

use super::super::letters::{hides, parts, Mask, ANY, LONGEST};
use super::{is_alnum, Run, Words};
use crate::lexicon::{Marks, WordId, NONE};
use crate::text::english;

/// The words that are hidden most, with whatever follows them.
const USUAL: [&str; 16] = [
    "arse", "bastard", "bitch", "bollock", "cock", "cunt", "dick", "fuck", "prick", "shit", "slag", "slut", "tosser",
    "twat", "wank", "whore",
];
/// Those that a single letter and stars are taken for.
const ONE_LETTER: [&str; 11] =
    ["bastard", "bastards", "bitch", "cunt", "fuck", "fucking", "prick", "shit", "twat", "wank", "wanker"];

/// And those that two letters are.
const TWO_LETTERS: [&str; 18] = [
    "arse", "arsehole", "bitches", "bollocks", "cunts", "fucked", "fucker", "fuckers", "pricks", "shite", "shitty",
    "slag", "slut", "tosser", "twats", "wankers", "wanking", "whore",
];

/// Forms so rare that two hidden letters are taken for those of another word.
const RARE: [&str; 14] = [
    "shagger", "shaggers", "shiter", "shiters", "shitted", "slutted", "twatting", "twatted", "pissers", "cocked",
    "phuck", "phucks", "shatted", "pakis",
];

impl Run<'_> {
    /// The words that a stretch with symbols may be.
    pub(super) fn decode(&self, chunk: &str, named: bool) -> Option<Words> {
        let letters = chunk.chars().filter(|c| c.is_ascii_lowercase()).count();
        if chunk.len() < 3 || letters == 0 || chunk.bytes().all(is_alnum) {
            return None;
        }
        let words = self.separated(chunk).or_else(|| self.masked(chunk, letters, named));
        words.filter(|words| !words.is_empty())
    }

    /// Whether symbols stand for letters of a plain word: "$nigger", "f@n".
    pub(super) fn innocent(&self, chunk: &str) -> bool {
        if chunk.bytes().all(is_alnum) || !chunk.contains(['@', '$']) {
            return false;
        }
        let Some(mask) = Mask::of(chunk.chars()).filter(|mask| mask.shown == mask.len) else { return false };
        let mut plain = false;
        mask.spell(|word| {
            plain |= english::is_word(word) || english::is_name(word);
            plain
        });
        plain
    }

    /// Letters parted by dots, dashes and the like: `f.u.c.k`, `wan-ker`.
    pub(super) fn separated(&self, chunk: &str) -> Option<Words> {
        if !chunk.contains(parts) {
            return None;
        }
        let pieces = || chunk.split(parts).filter(|piece| !piece.is_empty());
        let all_single = pieces().all(|piece| piece.chars().count() == 1);
        if pieces().count() < 2 || (pieces().count() < 3 && all_single) {
            return None;
        }
        let whole = |piece: &str| piece.len() > 2 && (english::is_word(piece) || self.lexicon.id(piece) != NONE);
        if !all_single && pieces().all(whole) {
            return None;
        }
        let mask = Mask::of(chunk.chars().filter(|c| !parts(*c)))?;
        let mut words = Words::new(NONE);
        mask.spell(|word| {
            let id = self.lexicon.id(word);
            if id != NONE
                && word.len() > 2
                && (self.lexicon.is(id, Marks::TARGET.with(Marks::STAFF)) || (all_single && word.len() > 3))
            {
                words.push(id);
            }
            words.len() > 1
        });
        if words.is_empty() && mask.shown < mask.len {
            words = self.fitting(&mask);
        }
        (!words.is_empty()).then_some(words)
    }

    /// Symbols for letters, and letters hidden behind symbols.
    pub(super) fn masked(&self, chunk: &str, letters: usize, named: bool) -> Option<Words> {
        let mask = Mask::of(chunk.chars())?;
        let mut words = Words::new(NONE);
        if mask.shown == mask.len {
            mask.spell(|word| {
                let id = self.lexicon.id(word);
                if id != NONE
                    && (self.lexicon.is(id, Marks::TARGET.with(Marks::STAFF)) || (letters > 2 && word.len() > 3))
                {
                    words.push(id);
                }
                words.len() > 1
            });
            if !words.is_empty() || letters < 2 {
                return Some(words);
            }
        }
        if self.innocent(chunk) {
            return None;
        }
        // What looks like one letter may only hide another: "f@ck", "f@#k".
        let hidden = Mask::of(chunk.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '*' }))?;
        // Dots in a row are a pause: "to…[sic]".
        let pause = chunk.contains("..");
        for (mask, may_be) in [(mask, true), (hidden, !pause)] {
            if may_be && mask.shown < mask.len && words.is_empty() && (mask.shown * 2 > mask.len || !named) {
                words = self.fitting(&mask);
            }
        }
        if words.is_empty() && hidden.shown > 1 && !named {
            words = self.stretched(chunk);
        }
        Some(words)
    }

    /// The hidden words that a mask with hidden letters fits. The less it shows, the commoner the word must be.
    pub(super) fn fitting(&self, mask: &Mask) -> Words {
        if mask.len > LONGEST || mask.shown == 0 || (mask.shown == 1 && mask.sets[0] == ANY) {
            return Words::new(NONE);
        }
        let hidden = mask.len - mask.shown;
        let enough = |word: WordId| {
            let text = self.lexicon.word(word);
            match mask.shown {
                1 => ONE_LETTER.contains(&text),
                _ if self.lexicon.is(word, Marks::STAFF) && !self.lexicon.is(word, Marks::TARGET) => {
                    hidden * 3 <= mask.len
                }
                2 if hidden > 2 => ONE_LETTER.contains(&text) || TWO_LETTERS.contains(&text),
                2 | 3 if hidden * 5 > mask.len * 2 => USUAL.iter().any(|usual| text.starts_with(usual)),
                _ => hidden * 2 <= mask.len || USUAL.iter().any(|usual| text.starts_with(usual)),
            }
        };
        // Of these the plain word is likelier: "s**ter", "t**ting".
        let enough = |word: WordId| enough(word) && (hidden < 2 || !RARE.contains(&self.lexicon.word(word)));
        let words = &self.disguise.by_length[mask.len];
        let mut fits = Words::new(NONE);
        for usual in [true, false] {
            let wanted = |word: &WordId| USUAL.contains(&self.lexicon.word(*word)) == usual;
            let fitting = words.iter().copied().filter(|word| mask.fits(self.lexicon.bytes(*word)));
            fits.extend(fitting.filter(|word| wanted(word) && enough(*word)));
        }
        fits
    }

    /// One run of symbols that hides more letters, or fewer, than it has: `f*k`, `f****k`.
    pub(super) fn stretched(&self, chunk: &str) -> Words {
        let none = Words::new(NONE);
        let Some(at) = chunk.find(hides) else { return none };
        let run = chunk[at..].chars().take_while(|c| hides(*c)).map(char::len_utf8).sum::<usize>();
        let (head, tail) = (&chunk[..at], &chunk[at + run..]);
        let plain = |s: &str| s.bytes().all(is_alnum);
        if !plain(head) || !plain(tail) || head.is_empty() || head.len() + tail.len() < 2 {
            return none;
        }
        let marks = chunk[at..at + run].chars().count();
        if marks > 2 && head.len() + tail.len() < 3 {
            return none;
        }
        for hidden in [marks + 1, marks + 2, marks.saturating_sub(1), marks.saturating_sub(2)] {
            if hidden == 0 || head.len() + hidden + tail.len() > LONGEST || (tail.is_empty() && hidden > 2) {
                continue;
            }
            let chars = head.chars().chain(std::iter::repeat_n('*', hidden)).chain(tail.chars());
            let mut words = Mask::of(chars).map_or(none, |mask| self.fitting(&mask));
            words.retain(|word| USUAL.iter().any(|usual| self.lexicon.word(*word).starts_with(usual)));
            if !words.is_empty() {
                return words;
            }
        }
        none
    }
}
