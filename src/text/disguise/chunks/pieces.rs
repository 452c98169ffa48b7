//! Words in two pieces: `fu ck`.

use super::Run;
use crate::lexicon::{Marks, NONE};
use crate::text::{english, Token};

impl Run<'_> {
    /// Two pieces, neither of them a word, that make a hidden word: `fu ck`, `c unt`. Not to be asked for two tokens that
    /// are both English.
    pub(super) fn two_pieces(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        // How hidden words begin, then how they end and how long they are, rules nearly all out.
        let first = tokens[at];
        let start = first.start as usize;
        let past = usize::from(first.end - first.start == 1);
        let edges = &self.disguise.edges;
        if !edges.begins(*self.bytes.get(start)?, *self.bytes.get(start + 1 + past)?) {
            return None;
        }
        let second = *tokens.get(at + 1)?;
        let (a, b) = (&self.bytes[first.range()], &self.bytes[second.range()]);
        let (head, tail) = (a.len(), b.len());
        let all = head + tail;
        if !(4..=12).contains(&all) || head.min(tail) > 4 || second.start - first.end != 1 {
            return None;
        }
        let (begin, end) = match (a, b) {
            ([x, y, ..], [.., v, w]) | ([x], [y, .., v, w]) | ([x, y, .., v], [w]) => ([*x, *y], [*v, *w]),
            _ => return None,
        };
        if !edges.has(begin, end, all) {
            return None;
        }
        let mut joined = [0u8; 12];
        joined[..a.len()].copy_from_slice(a);
        joined[a.len()..all].copy_from_slice(b);
        let id = self.lexicon.id(std::str::from_utf8(&joined[..all]).ok()?);
        if id == NONE || !self.lexicon.is(id, Marks::TARGET) {
            return None;
        }
        // One of the two at least must be no word: "bit ch", "wan ker", "c unt"; not "is hit".
        let piece = |token: Token| {
            let text = &self.lower[token.range()];
            // Two or three letters may well be known as a piece of some phrase.
            text.len() > 1 && !english::is_word(text) && (text.len() < 4 || self.lexicon.id(text) == NONE)
        };
        // "t wat": a letter that is no word, and a rest that is none either.
        let apart = head == 1 && tail > 2 && {
            let rest = &self.lower[second.range()];
            !english::is_word(rest) && !english::is_name(rest)
        };
        if !piece(first) && !piece(second) && !apart {
            return None;
        }
        self.merge(at, at + 1, first.start as usize, second.end as usize, &[id]);
        Some(at + 2)
    }
}
