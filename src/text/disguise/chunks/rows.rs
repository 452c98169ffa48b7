//! Rows of single letters: `c u n t`, `f.u.c.k`.

use super::super::letters::LONGEST;
use super::super::TITLES;
use super::{Run, STRETCH};
use crate::lexicon::{Marks, WordId, NONE};
use crate::text::few::Few;
use crate::text::{english, Flags, Token};

/// Signs between the letters of a row. "$", "@" and "!" stand for letters of a stretch of their own; so do stars without
/// a space.
fn parts(b: u8) -> bool {
    matches!(b, b' ' | b'.' | b'-' | b'_' | b'/' | b',' | b':' | b';' | b'~' | b'+' | b'=' | b'|' | b'\'' | b'"')
}

/// Words in a row of letters: from, to, and which.
type Pieces = Few<(usize, usize, WordId), { STRETCH / 2 }>;

impl Run<'_> {
    /// A row of three or more single letters, with a sign, a space or a picture between each two; returns the token after
    /// it.
    pub(super) fn single_letters(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        let step = if tokens.get(at + 1)?.flags.has(Flags::EMOJI) { 2 } else { 1 };
        let letter = |i: usize| tokens.get(at + i * step).is_some_and(|token| self.single(*token));
        if !letter(0) || !letter(1) || !letter(2) {
            return None;
        }
        let mut count = 2;
        while count < STRETCH && letter(count) {
            count += 1;
        }
        let near = |i: &usize| {
            let (a, b) = (tokens[at + (i - 1) * step], tokens[at + i * step]);
            let gap = &self.bytes[a.end as usize..b.start as usize];
            if step == 2 {
                let picture = tokens[at + i * step - 1];
                return picture.flags.has(Flags::EMOJI) && gap.len() <= 12 && !gap.contains(&b'\n');
            }
            match gap {
                [one] => parts(*one),
                gap => {
                    let all = gap.iter().all(|b| parts(*b) || matches!(b, b'*' | b'#'));
                    gap.len() <= 4 && gap.contains(&b' ') && all
                }
            }
        };
        let count = 1 + (1..count).take_while(near).count();
        if count < 3 {
            return None;
        }
        let mut letters = [0u8; STRETCH];
        let mut alphabetic = 0;
        for (i, letter) in letters[..count].iter_mut().enumerate() {
            let b = self.byte(tokens[at + i * step].start as usize);
            alphabetic += usize::from(b.is_ascii_lowercase());
            *letter = match b {
                b'0' => b'o',
                b'1' => b'i',
                b'3' => b'e',
                b'4' => b'a',
                b'5' => b's',
                b'7' => b't',
                b'8' => b'b',
                _ => b,
            };
        }
        if alphabetic < 3 {
            return None;
        }
        let letters = std::str::from_utf8(&letters[..count]).ok()?;
        let named = at.checked_sub(1).is_some_and(|before| TITLES.contains(&&self.lower[tokens[before].range()]));
        let plain = self.lexicon.id(letters) == NONE && (english::is_word(letters) || english::is_name(letters));
        if named && !self.lexicon.is(self.lexicon.id(letters), Marks::STAFF) || plain {
            let last = at + (count - 1) * step;
            self.merge(at, last, tokens[at].start as usize, tokens[last].end as usize, &[]);
            return Some(last + 1);
        }
        // From the last to the first.
        for (from, to, word) in self.segment(letters).iter().rev() {
            let (first, last) = (at + from * step, at + (to - 1) * step);
            self.merge(first, last, tokens[first].start as usize, tokens[last].end as usize, &[*word]);
        }
        Some(at + (count - 1) * step + 1)
    }

    /// Cuts a row of letters into words of the lexicon, the fewest, the last first; nothing if what comes out says too little.
    pub(super) fn segment(&self, letters: &str) -> Pieces {
        const NEVER: u32 = u32::MAX / 2;
        let len = letters.len();
        let mut best = [(NEVER, 0usize, NONE); STRETCH + 1];
        best[0] = (0, 0, NONE);
        for to in 1..=len {
            for from in to.saturating_sub(LONGEST)..to {
                if best[from].0 == NEVER {
                    continue;
                }
                let piece = &letters[from..to];
                let id = self.lexicon.id(piece);
                let cost = match (to - from, id) {
                    (1, _) => {
                        if matches!(piece, "i" | "a" | "u" | "r" | "x") {
                            3
                        } else {
                            8
                        }
                    }
                    (4.., NONE) if english::is_word(piece) => 3,
                    (_, NONE) => continue,
                    (2, _) => 3,
                    // "t h i s h i t" is "this hit".
                    _ if english::is_word(piece) => 2,
                    _ => 3,
                };
                if best[from].0 + cost < best[to].0 {
                    best[to] = (best[from].0 + cost, from, id);
                }
            }
        }
        let mut words = Pieces::new((0, 0, NONE));
        let (mut to, mut loose) = (len, 0);
        while to > 0 {
            let (_, from, id) = best[to];
            if to - from > 1 {
                words.push((from, to, id));
            } else if !matches!(&letters[from..to], "i" | "a" | "u" | "r" | "x") {
                loose += 1;
            }
            to = from;
        }
        let hidden = |(from, to, id): &(usize, usize, WordId)| {
            to - from > 2 && self.lexicon.is(*id, Marks::TARGET.with(Marks::STAFF))
        };
        let long = words.iter().any(|(from, to, id)| to - from > 3 && *id != NONE);
        words.retain(|(.., id)| *id != NONE);
        if loose == 0 && (words.iter().any(hidden) || long) {
            return words;
        }
        Pieces::new((0, 0, NONE))
    }
}
