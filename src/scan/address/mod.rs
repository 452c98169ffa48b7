//! Postcodes and street addresses: "14 Elm Road", "flat 3 above the chippy on Mill St", "number 9 Tannery Walk".
//!
//! An address is a house number, a name and a kind of street. How much of that is capitalised, which kinds are plain
//! words too ("walk", "drive") and what stands before ("lives at", "flat", "number") decide how sure it is.

mod spoken;
mod street;
mod words;

use super::finder::{Finder, Triggers};
use super::found::{Found, Kind, Strength};
use super::lex::{at, before, in_address, near_before, one_of, word_end, word_start, words_before};
use super::postcode;
use spoken::{above, at_word};
use street::{months, step, street, with_postcode};
use words::{LIVES, NUMBERS, PREMISES};

/// Appends the postcodes and street addresses in `text` to `out`, in order, none overlapping. A postcode with a house
/// number or a street is part of the address; alone it is a finding of its own.
pub fn scan(text: &str, out: &mut Vec<Found>) {
    let b = text.as_bytes();
    let mut floor = 0;
    let mut i = 0;
    let mut finder = Finder::new(b, &TRIGGERS);
    while let Some(found) = finder.next(i) {
        i = found;
        let c = b[i];
        let hit = if c.is_ascii_digit() {
            let hit = at_digit(b, i, floor);
            if hit.is_none() {
                i = word_end(b, i);
                continue;
            }
            hit
        } else {
            at_word(b, i, floor)
        };
        match hit {
            Some(f) => {
                i = f.end.max(i + 1);
                floor = i;
                out.push(f);
            }
            None => i += 1,
        }
    }
}

/// Figures, and the first letters of "number", "no", "flat", "live", "stays".
static TRIGGERS: Triggers = Triggers::new(b"lnfs", b"0123456789");

fn at_digit(b: &[u8], digit: usize, floor: usize) -> Option<Found> {
    let word = word_start(b, digit);
    if let Some(code) = postcode::find(b, digit, floor) {
        let (start, strength, kind) = match house_before(b, code.start, floor) {
            Some(start) => (start, Strength::Likely.max(code.strength), Kind::Address),
            None => (code.start, code.strength, Kind::Postcode),
        };
        return Some(Found { kind, start, end: code.end, strength });
    }
    if word != digit || word < floor {
        return None;
    }
    let number_end = house_number(b, word)?;
    if matches!(before(b, word), b':' | b'$' | 0xA3 | b'\'' | b'+')
        || (before(b, word) == b',' && word > 1 && b[word - 2].is_ascii_digit())
    {
        return None;
    }
    // A decimal, unless "no.9".
    if before(b, word) == b'.' && !words_before(b, word).next().is_some_and(|(_, w)| one_of(w, NUMBERS)) {
        return None;
    }
    if in_address(b, word) {
        return None;
    }
    from_number(b, word, number_end, floor)
}

/// The end of a house number: up to four digits and a letter ("14a"), perhaps of two parts ("14-16", "2/1").
fn house_number(b: &[u8], i: usize) -> Option<usize> {
    let one = |i: usize| {
        let end = word_end(b, i);
        let digits = b[i..end].iter().take_while(|c| c.is_ascii_digit()).count();
        let rest = &b[i + digits..end];
        ((1..=4).contains(&digits) && (rest.is_empty() || (rest.len() == 1 && rest[0].is_ascii_alphabetic())))
            .then_some(end)
    };
    let end = one(i)?;
    if matches!(at(b, end), b'-' | b'/') && at(b, end + 1).is_ascii_digit() {
        return one(end + 1);
    }
    Some(end)
}

/// A house number just before a postcode: "12 LA1 4ZZ", "number 12, LA1 4ZZ".
fn house_before(b: &[u8], code: usize, floor: usize) -> Option<usize> {
    let (start, word) = words_before(b, code).next()?;
    let between = code - (start + word.len());
    if start < floor || between > 3 || house_number(b, start)? != start + word.len() || !word[0].is_ascii_digit() {
        return None;
    }
    let (with_prefix, prefixed) = prefix(b, start, floor);
    (prefixed || lives_before(b, start) || start == 0 || between == 1).then_some(with_prefix)
}

/// Takes in "flat", "no." and their like before `start`.
fn prefix(b: &[u8], start: usize, floor: usize) -> (usize, bool) {
    match words_before(b, start).next() {
        Some((s, w)) if s >= floor && start - (s + w.len()) <= 2 && one_of(w, NUMBERS) => {
            // "flat number 3", "house number 12".
            match words_before(b, s).next() {
                Some((t, v))
                    if t >= floor
                        && s - (t + v.len()) == 1
                        && one_of(v, &["flat", "house"])
                        && one_of(w, &["number", "no"]) =>
                {
                    (t, true)
                }
                _ => (s, true),
            }
        }
        _ if before(b, start) == b'#' && start > floor => (start - 1, true),
        _ => (start, false),
    }
}

fn lives_before(b: &[u8], start: usize) -> bool {
    near_before(b, start, 5, LIVES) || words_before(b, start).take(2).any(|(_, w)| one_of(w, &["at"]))
}

/// An address whose number stands at `number..number_end`.
fn from_number(b: &[u8], number: usize, number_end: usize, floor: usize) -> Option<Found> {
    let (start, prefixed) = prefix(b, number, floor);
    let flat = prefixed
        && words_before(b, number)
            .take(2)
            .any(|(_, w)| one_of(w, &["flat", "apt", "apartment", "maisonette", "caravan"]));
    let mut i = step(b, number_end)?;
    if flat {
        if at(b, i).is_ascii_digit() {
            // "Flat 3, 14 Elm Road": the street's own number follows.
            let inner = from_number(b, i, house_number(b, i)?, i)?;
            return Some(Found { start, strength: Strength::Likely.max(inner.strength), ..inner });
        }
        if let Some(f) = above(b, start, i) {
            return Some(f);
        }
    }
    let on = word_end(b, i);
    if one_of(&b[i..on], &["on", "in"]) && (prefixed || lives_before(b, start)) {
        i = step(b, on)?;
    }
    let street = street(b, i, prefixed || flat || lives_before(b, start))?;
    let lives = lives_before(b, start);
    // "on 5 May street parties" is a date.
    if !prefixed && !lives && months(&b[i..word_end(b, i)]) {
        return None;
    }
    if !near_before(b, start, 5, LIVES) && !flat && near_before(b, start, 4, PREMISES) {
        return None;
    }
    let (end, code) = with_postcode(b, street.end);
    let context = prefixed || lives || code;
    let strength = match (street.capitals, street.plain_word) {
        (true, _) if context => Strength::Certain,
        (true, _) => Strength::Likely,
        (false, false) if context => Strength::Likely,
        (false, false) => Strength::Possible,
        (false, true) if context => Strength::Likely,
        (false, true) => return None,
    };
    Some(Found { kind: Kind::Address, start, end, strength })
}
