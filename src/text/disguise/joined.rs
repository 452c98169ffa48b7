//! Words run together: `waitingroom`, `fuckoff`, `wasteofspace`.

use super::{is_proper, letters, Disguise, More};
use crate::lexicon::{Lexicon, Marks, WordId, NONE};
use crate::text::{english, Flags, Token};

/// What people run together with a swear word.
const COMPANIONS: [&str; 44] = [
    "off", "you", "u", "ya", "yous", "the", "this", "that", "all", "me", "my", "up", "wit", "head", "heads", "face",
    "faces", "hole", "holes", "bag", "bags", "hat", "sake", "em", "him", "her", "them", "it", "your", "what", "for",
    "so", "oh", "a", "an", "and", "not", "old", "is", "are", "lot", "sick", "job", "jobs",
];
/// Words of two letters that may be among others run together.
const SMALL: [&str; 22] = [
    "of", "an", "my", "to", "me", "it", "on", "in", "up", "go", "us", "at", "is", "so", "no", "we", "he", "be", "do",
    "by", "if", "or",
];
/// The most words that are looked for in one.
const MOST_PARTS: u8 = 4;

impl Disguise {
    /// Two words run together: `waitingroom`, `fuckoff`.
    pub(super) fn split(&self, lexicon: &Lexicon, written: &str, token: Token, more: &mut More) {
        if written.len() < 5
            || written.len() > letters::LONGEST
            || (is_proper(token) && !token.flags.has(Flags::HASHTAG))
        {
            return;
        }
        let mut best: Option<(usize, [WordId; 2])> = None;
        for at in 1..written.len() {
            let (Some(left), Some(right)) = (written.get(..at), written.get(at..)) else { continue };
            let ids = [lexicon.id(left), lexicon.id(right)];
            if ids.contains(&NONE) {
                continue;
            }
            let target = |side: usize| lexicon.is(ids[side], Marks::TARGET) && [left, right][side].len() > 3;
            let goes = |side: usize| {
                COMPANIONS.contains(&[left, right][side])
                    || lexicon.is(ids[side], Marks::TARGET)
                    || (lexicon.is(ids[side], Marks::USED)
                        && !lexicon.is(ids[side], Marks::NAME)
                        && [left, right][side].len() > 4)
            };
            let swears = (target(0) && target(1)) || (target(0) && goes(1)) || (target(1) && goes(0));
            let short = |word: &str, other: &str| word.len() > 2 || (other.len() > 4 && SMALL.contains(&word));
            let plain = short(left, right)
                && short(right, left)
                && written.len() > 6
                && ids
                    .iter()
                    .all(|id| !lexicon.is(*id, Marks::TARGET.with(Marks::NAME)) || lexicon.is(*id, Marks::STAFF))
                && ids.iter().any(|id| lexicon.is(*id, Marks::USED));
            let worth = if swears { 100 } else { 0 } + left.len().min(right.len());
            if (swears || plain) && best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, ids));
            }
        }
        match best {
            Some((_, ids)) => more.parts.extend(ids),
            None => self.several(lexicon, written, more),
        }
    }

    /// Three or four words run together: `wasteofspace`, `gofuckyourself`.
    fn several(&self, lexicon: &Lexicon, written: &str, more: &mut More) {
        const FROM: usize = 8;
        if written.len() < FROM || written.len() > letters::LONGEST || !written.is_ascii() {
            return;
        }
        // For each end, the fewest words that lead there and where the last of them begins.
        let mut best = [(u8::MAX, 0usize); letters::LONGEST + 1];
        best[0] = (0, 0);
        for to in 1..=written.len() {
            for from in 0..to {
                let parts = best[from].0;
                let piece = &written[from..to];
                let word = || lexicon.id(piece) != NONE || english::is_word(piece);
                let known = if piece.len() > 2 { word() } else { SMALL.contains(&piece) };
                if parts < MOST_PARTS && known && parts + 1 < best[to].0 {
                    best[to] = (parts + 1, from);
                }
            }
        }
        if !(3..=MOST_PARTS).contains(&best[written.len()].0) {
            return;
        }
        let mut ids = [NONE; MOST_PARTS as usize];
        let (mut to, mut count, mut hidden, mut used) = (written.len(), 0, false, false);
        while to > 0 {
            let from = best[to].1;
            let id = lexicon.id(&written[from..to]);
            hidden |= to - from > 3 && lexicon.is(id, Marks::TARGET);
            used |= to - from > 4 && lexicon.is(id, Marks::USED);
            ids[count] = id;
            count += 1;
            to = from;
        }
        if hidden || (used && !ids[..count].contains(&NONE)) {
            more.parts.extend(ids[..count].iter().rev());
        }
    }
}
