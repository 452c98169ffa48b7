//! Very long texts in pieces: positions are 32-bit numbers, and the buffers of a comment take some hundred times its length
//! at worst.

use crate::limits::PIECE_BYTES;

/// The pieces of a text, each with where it begins; one for all that anybody writes by hand.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let mut first = true;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        if rest.is_empty() && !first {
            return None;
        }
        first = false;
        let start = at;
        let piece = &rest[..length(rest)];
        at += piece.len();
        Some((start, piece))
    })
}

/// How much of a text is read at once: to the end of a line, if one ends not much too early; else of a word; else of a
/// character.
fn length(text: &str) -> usize {
    if text.len() <= PIECE_BYTES {
        return text.len();
    }
    let end = floor(text, PIECE_BYTES);
    let early = floor(text, PIECE_BYTES / 2);
    let last = &text[early..end];
    let line = last.rfind('\n').map(|at| at + 1);
    let word = || last.char_indices().rfind(|(_, c)| c.is_whitespace()).map(|(at, c)| at + c.len_utf8());
    line.or_else(word).map_or(end, |at| early + at)
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_make_up_the_text() {
        for unit in ["a line\n", "words and ", "é", "x"] {
            let text = unit.repeat(3 * PIECE_BYTES / unit.len() + 7);
            let mut at = 0;
            for (start, piece) in pieces(&text) {
                assert_eq!(start, at);
                assert!(!piece.is_empty() && piece.len() <= PIECE_BYTES);
                at += piece.len();
                let whole = piece.ends_with(unit.chars().last().unwrap_or(' '));
                assert!(at == text.len() || whole, "{unit:?}");
            }
            assert_eq!(at, text.len());
        }
        assert_eq!(pieces("").collect::<Vec<_>>(), [(0, "")]);
        assert_eq!(pieces("one").collect::<Vec<_>>(), [(0, "one")]);
    }
}
