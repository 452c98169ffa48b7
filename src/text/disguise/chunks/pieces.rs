//! Words in two pieces: `fu ck`.

use super::super::{Edges, TARGET};
use super::Run;
use crate::lexicon::NONE;
use crate::text::{english, Token};

impl Run<'_> {
    /// Two pieces, neither of them a word, that make a hidden word: `fu ck`, `c unt`.
    pub(super) fn two_pieces(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        let (first, second) = (tokens[at], *tokens.get(at + 1)?);
        let (head, tail) = (first.end - first.start, second.end - second.start);
        if head + tail < 4 || head + tail > 12 || head.min(tail) > 4 || second.start - first.end != 1 {
            return None;
        }
        let (a, b) = (&self.bytes[first.range()], &self.bytes[second.range()]);
        let edge = |i: usize| if i < a.len() { a[i] } else { b[i - a.len()] };
        let all = a.len() + b.len();
        let edges = &self.disguise.edges;
        if !Edges::has(&edges.begin, edge(0), edge(1)) || !Edges::has(&edges.end, edge(all - 2), edge(all - 1)) {
            return None;
        }
        let mut joined = [0u8; 12];
        joined[..a.len()].copy_from_slice(a);
        joined[a.len()..all].copy_from_slice(b);
        let id = self.lexicon.id(std::str::from_utf8(&joined[..all]).ok()?);
        if id == NONE || !self.disguise.is(id, TARGET) {
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
