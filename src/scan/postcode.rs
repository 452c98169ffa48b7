//! Postcodes: the grammar and the areas of `validate`, and the ways people write them.

use super::found::Strength;
use super::lex::{at, in_address, is, is_word, joined_before, near_before, one_of, word_end, word_start};
use super::validate::postcode;

/// A postcode in the text.
pub(crate) struct Code {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) strength: Strength,
}

/// Units and ordinals that look like an inward part in lower case: "b12 3rd dose", "e1 2hr".
const UNITS: &[&str] = &[
    "st", "nd", "rd", "th", "hr", "ft", "lb", "yr", "wk", "gb", "tb", "pt", "ug", "dr", "nt", "ps", "x", "s", "el",
    "ll", "ty",
];

/// The postcode whose last digit is in the word that holds `digit`, or that the word at `digit` starts.
///
/// Called for each word with a digit; the inward part is that word, or the end of it.
pub(crate) fn find(b: &[u8], digit: usize, floor: usize) -> Option<Code> {
    let word = word_start(b, digit);
    let end = word_end(b, digit);
    if word < floor || end - word > 8 {
        return None;
    }
    if is(&b[word..end], "bfpo") {
        return None;
    }
    if let Some(code) = bfpo(b, word, end) {
        return Some(code);
    }
    let (start, compact, parts) = if b[word].is_ascii_digit() {
        // The inward part alone: the outward part is the word before.
        if end - word != 3 {
            return None;
        }
        let out = joined_before(b, word)?;
        let glued = b[out..word - 1].iter().any(u8::is_ascii_digit) || is(&b[out..word - 1], "gir");
        if glued {
            (out, join(b, &[(out, word - 1), (word, end)])?, 2)
        } else {
            return None;
        }
    } else if (5..=7).contains(&(end - word)) && !part_of_longer(b, word) {
        (word, join(b, &[(word, end)])?, 1)
    } else {
        return None;
    };
    let (buffer, len) = compact;
    if start < floor || !postcode(&buffer[..len]) || at(b, end) == b'@' || in_address(b, start) {
        return None;
    }
    let written = &b[start..end];
    let capitals = !written.iter().any(u8::is_ascii_lowercase);
    let context = near_before(b, start, 4, &["postcode", "postcodes", "postal", "post", "pc", "address"]);
    let inward = &b[end - 2..end];
    if !capitals
        && !context
        && parts == 2
        && (one_of(inward, UNITS)
            || (is_lower(inward) && b[start].is_ascii_uppercase() && is(&b[start..start + 1], "b")))
    {
        return None;
    }
    let strength = match (capitals, context) {
        (_, true) => Strength::Certain,
        (true, false) => Strength::Likely,
        (false, false) => Strength::Possible,
    };
    Some(Code { start, end, strength })
}

/// A long number is joined before it: the end of a driving licence number, say.
fn part_of_longer(b: &[u8], word: usize) -> bool {
    joined_before(b, word).is_some_and(|p| word - 1 - p >= 5 && b[p..word - 1].iter().all(u8::is_ascii_digit))
}

fn is_lower(w: &[u8]) -> bool {
    w.iter().all(u8::is_ascii_lowercase)
}

/// "BFPO 123": British Forces Post Office, with its number.
fn bfpo(b: &[u8], word: usize, end: usize) -> Option<Code> {
    let before = joined_before(b, word)?;
    let digits = b[word..end].iter().all(u8::is_ascii_digit) && end - word <= 4;
    (digits && is(&b[before..word - 1], "bfpo")).then_some(Code { start: before, end, strength: Strength::Likely })
}

fn join(b: &[u8], parts: &[(usize, usize)]) -> Option<([u8; 8], usize)> {
    let mut out = [0; 8];
    let mut len = 0;
    for &(s, e) in parts {
        for &c in &b[s..e] {
            if len == out.len() || !is_word(c) {
                return None;
            }
            out[len] = c;
            len += 1;
        }
    }
    Some((out, len))
}
