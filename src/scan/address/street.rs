//! A street: its name and its kind, and the postcode that follows.

use super::super::lex::{at, before, is, is_capitalised, is_word, one_of, word_end};
use super::super::postcode;
use super::words::{ADJECTIVES, NOT_NAME, OTHER_STREETS, STREETS};

pub(super) fn months(word: &[u8]) -> bool {
    one_of(
        word,
        &[
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    )
}

/// Steps over a space, perhaps behind a comma, to the next word.
pub(super) fn step(b: &[u8], i: usize) -> Option<usize> {
    let mut j = i;
    while j - i < 3 && matches!(at(b, j), b' ' | b',' | b'\n') {
        j += 1;
    }
    (j > i && (is_word(at(b, j)))).then_some(j)
}

pub(super) struct Street {
    pub(super) end: usize,
    /// Name and kind are capitalised, and not because everything is in capitals.
    pub(super) capitals: bool,
    /// The kind is a plain word too, or an abbreviation of one.
    pub(super) plain_word: bool,
}

/// A street's name and kind from `i`: one to four words, then the kind.
pub(super) fn street(b: &[u8], i: usize, context: bool) -> Option<Street> {
    let mut at_word = i;
    let mut capitals = true;
    let mut shouting = true;
    let mut adjective = false;
    let mut found: Option<Street> = None;
    for n in 0..5 {
        let end = name_end(b, at_word);
        let word = &b[at_word..end];
        if word.is_empty() || word[0].is_ascii_digit() {
            break;
        }
        let strong = one_of(word, STREETS);
        let weak = !strong && one_of(word, OTHER_STREETS);
        if n > 0 && (strong || weak) {
            // "Dr" before a name is a doctor.
            let doctor = is(word, "dr") && at(b, end) == b' ' && is_capitalised(&b[(end + 1).min(b.len())..]);
            let all_capitals = capitals && is_capitalised(word) && !shouting;
            if !doctor && (!adjective || all_capitals) {
                found = Some(Street { end, capitals: all_capitals, plain_word: weak });
            }
        } else if found.is_some() {
            break;
        }
        // "The Avenue", "The Green" are names; other small words are not.
        let article = n == 0 && is(word, "the");
        let hyphenated = before(b, at_word) == b'-' && at(b, end) == b'-' && n > 0;
        if one_of(word, NOT_NAME)
            && !hyphenated
            && !(is_capitalised(word) && found.is_some())
            && !(context && n == 0 && is_capitalised(word) && one_of(word, &["long", "lane", "way"]))
        {
            break;
        }
        adjective |= !article && one_of(word, ADJECTIVES);
        if article && !is_capitalised(word) {
            adjective = true;
        }
        capitals &= is_capitalised(word) || hyphenated || (n > 0 && one_of(word, &["of", "le"]));
        shouting &= word.len() > 1 && !word.iter().any(u8::is_ascii_lowercase);
        match at(b, end) {
            b' ' | b'-' if is_word(at(b, end + 1)) => at_word = end + 1,
            // "St. Mary's Road".
            b'.' if word.len() <= 3 && at(b, end + 1) == b' ' && is_word(at(b, end + 2)) && n == 0 => at_word = end + 2,
            _ => break,
        }
    }
    found
}

/// A word of a name, apostrophes included.
pub(super) fn name_end(b: &[u8], i: usize) -> usize {
    let end = word_end(b, i);
    let skip = match (at(b, end), at(b, end + 1), at(b, end + 2)) {
        (b'\'', _, _) => 1,
        (0xE2, 0x80, 0x99) => 3,
        _ => return end,
    };
    let tail = word_end(b, end + skip);
    if tail > end + skip && tail <= end + skip + 8 {
        tail
    } else {
        end
    }
}

/// Takes in the postcode that follows a street, perhaps behind a town's name.
pub(super) fn with_postcode(b: &[u8], end: usize) -> (usize, bool) {
    let mut i = end;
    for _ in 0..5 {
        let mut j = i;
        while j - i < 3 && matches!(at(b, j), b' ' | b',' | b'\n' | b'.') {
            j += 1;
        }
        let stop = word_end(b, j);
        if stop == j || j == i {
            break;
        }
        if let Some(d) = b[j..stop].iter().position(u8::is_ascii_digit) {
            let code = postcode::find(b, j + d, end).or_else(|| {
                let next = step(b, stop)?;
                at(b, next).is_ascii_digit().then(|| postcode::find(b, next, end)).flatten()
            });
            return match code {
                Some(code) => (code.end, true),
                None => (end, false),
            };
        }
        i = stop;
    }
    (end, false)
}
