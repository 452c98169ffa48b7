//! Stretches without white space that have symbols in them: which they are, and where they begin and end.

use super::super::TITLES;
use super::{is_alnum, Run, STRETCH};
use crate::lexicon::{Marks, WordId};
use crate::text::tokenise::is_pictograph;
use crate::text::{Flags, Token};

/// A sign that may stand for a letter inside a word.
const SYMBOL: u8 = 1;
/// One that a word may begin with.
const OPENS: u8 = 2;
/// A point that may part letters.
const POINT: u8 = 4;

/// Of each byte what it may be in a cut-up word.
const SIGNS: [u8; 256] = {
    let mut signs = [0; 256];
    let mut b = 0;
    while b < 256 {
        signs[b] = match b as u8 {
            b'*' | b'#' | b'@' | b'$' | b'&' | b'|' | b'+' | b'(' | b'<' | 0x80.. => SYMBOL | OPENS,
            b'%' | b'^' | b'=' | b'~' | b'_' | b'{' | b'\\' => SYMBOL,
            b'!' => OPENS | POINT,
            b'.' | b'-' | b'/' | b',' | b':' | b';' | b'\'' | b'"' | b'?' => POINT,
            _ => 0,
        };
        b += 1;
    }
    signs
};

impl Run<'_> {
    /// What the characters before and after a token may be in a cut-up word. Asked of every token: most stand between
    /// spaces.
    #[inline]
    pub(super) fn signs_around(&self, token: Token) -> u8 {
        let before = (token.start as usize).checked_sub(1).and_then(|before| self.bytes.get(before));
        let after = self.bytes.get(token.end as usize);
        let signs = |b: Option<&u8>, mask: u8| b.map_or(0, |b| SIGNS[usize::from(*b)] & mask);
        signs(before, OPENS) | signs(after, SYMBOL | POINT)
    }

    /// A stretch without white space that has symbols in it; returns the token after what became one.
    pub(super) fn stretch(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        let (start, end) = (tokens[at].start as usize, tokens[at].end as usize);
        let (after, next) = (self.byte(end), self.byte(end + 1));
        let symbol = |b: u8| SIGNS[usize::from(b)] & SYMBOL != 0;
        let goes_on = symbol(after)
            || (SIGNS[usize::from(after)] & POINT != 0 && (is_alnum(next) || symbol(next) || next == after));
        if !goes_on && self.signs_around(tokens[at]) & OPENS == 0 {
            return None;
        }
        let from = (0..start)
            .rev()
            .take(STRETCH)
            .take_while(|i| !self.bytes[*i].is_ascii_whitespace())
            .last()
            .unwrap_or(start);
        let to = (end..self.bytes.len())
            .take(STRETCH)
            .take_while(|i| !self.bytes[*i].is_ascii_whitespace())
            .last()
            .map_or(end, |i| i + 1);
        let chunk = self.lower.get(from..to)?;
        // Looked at once: what follows begins after it.
        let beyond = tokens.partition_point(|token| (token.start as usize) < to);
        if chunk.len() > STRETCH || is_address(chunk) {
            return Some(beyond);
        }
        let (from, to) = self.trim(from, to);
        let named = self.names_somebody(tokens, at);
        if let Some(mut words) = self.decode(self.lower.get(from..to)?, named) {
            // "Mr B*llock": only a name of the staff.
            if named && at > 0 && TITLES.contains(&&self.lower[tokens[at - 1].range()]) {
                words.retain(|word| self.lexicon.is(*word, Marks::STAFF));
            }
            return self.covering(tokens, from, to, &words).or(Some(beyond));
        }
        if self.innocent(self.lower.get(from..to)?) {
            return self.covering(tokens, from, to, &[]).or(Some(beyond));
        }
        // What stays cut up is no word by itself, and nothing is guessed of it.
        let inside = self.bytes[from..to].iter().any(|b| symbol(*b) || *b == b'!');
        // "…,you c*nt/idiot": piece by piece.
        let mut done = false;
        let mut piece_from = from;
        for i in from..=to {
            if i < to && !matches!(self.bytes[i], b',' | b';' | b'/' | b':' | b'"' | b'(' | b')' | b'.' | b'-') {
                continue;
            }
            let (a, b) = self.trim(piece_from, i);
            piece_from = i + 1;
            if b <= a + 2 || (a, b) == (from, to) || !self.bytes[a..b].iter().any(|b| !is_alnum(*b)) {
                continue;
            }
            let Some(piece) = self.lower.get(a..b) else { continue };
            if let Some(words) = self.decode(piece, false) {
                done |= self.covering(tokens, a, b, &words).is_some();
            }
        }
        let first = tokens.partition_point(|token| (token.end as usize) <= from);
        let last = tokens.partition_point(|token| (token.start as usize) < to);
        if inside && !done && last > first + 1 {
            // A censored word is one word, though nobody can tell which: its letters are no words by themselves.
            let censored = self.bytes[from..to].iter().any(|b| matches!(b, b'*' | b'#'));
            let letters = tokens[first..last].iter().any(|token| self.single(*token));
            if censored && letters && first >= self.merges.last().map_or(0, |merge| merge.last + 1) {
                self.merge(first, last - 1, from, to, &[]);
            } else {
                self.fragments.extend(first..last);
            }
        }
        Some(beyond)
    }

    /// Whether a word at a token is written as a name is, or stands where one does: "Dr S****", "in B****".
    pub(super) fn names_somebody(&self, tokens: &[Token], at: usize) -> bool {
        let flags = tokens[at].flags;
        let capital = flags.has(Flags::CAPITAL) && !flags.has(Flags::START) && !flags.has(Flags::CAPITALS);
        let title = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
            matches!(&self.lower[before.range()], "dr" | "mr" | "mrs" | "ms" | "miss" | "doctor" | "nurse" | "sister")
        });
        title || (capital && tokens[at].end - tokens[at].start < 4)
    }

    /// Becomes one token: all those within `from..to`.
    pub(super) fn covering(&mut self, tokens: &[Token], from: usize, to: usize, words: &[WordId]) -> Option<usize> {
        let first = tokens.partition_point(|token| (token.end as usize) <= from);
        let last = tokens.partition_point(|token| (token.start as usize) < to).checked_sub(1)?;
        if first > last || self.merges.last().is_some_and(|merge| merge.last >= first) {
            return None;
        }
        self.merge(first, last, from, to, words);
        Some(last + 1)
    }

    /// Takes quotes, brackets, marks of emphasis and the points at the end off a stretch.
    pub(super) fn trim(&self, mut from: usize, mut to: usize) -> (usize, usize) {
        let lower = self.lower;
        while let Some(first) = lower.get(from..to).and_then(|s| s.chars().next()) {
            let emphasis = matches!(first, '*' | '_' | '~') && lower[from..to].ends_with(first);
            if emphasis && to - from > 2 {
                to -= 1;
                from += 1;
            } else if matches!(first, '"' | '\'' | '(' | '[' | '.' | ',' | '-' | ':' | ';' | '?' | '>' | '#') {
                from += first.len_utf8();
            } else {
                break;
            }
        }
        while let Some(last) = lower.get(from..to).and_then(|s| s.chars().next_back()) {
            let picture = is_pictograph(last);
            if picture
                || matches!(
                    last,
                    '"' | '\'' | ')' | ']' | '.' | ',' | ':' | ';' | '?' | '!' | '-' | '>' | '}' | '…' | '/'
                )
            {
                to -= last.len_utf8();
            } else {
                break;
            }
        }
        if lower.get(from..to).is_some_and(|s| s.ends_with("'s")) {
            to -= 2;
        }
        (from, to)
    }
}

/// Web addresses and emails, which are left to the scanner of contact details.
fn is_address(chunk: &str) -> bool {
    let email = chunk
        .split_once('@')
        .is_some_and(|(local, host)| local.len() > 1 && host.contains('.') && !host.starts_with('.'));
    email || ["http", "www.", ".co", ".uk", ".org", ".net", ".example"].iter().any(|mark| chunk.contains(mark))
}
