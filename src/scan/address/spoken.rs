//! Addresses told in words: "number nine Tannery Walk", "she lives up on Mill Lane", "flat 3 above the chippy".

use super::super::found::{Found, Kind, Strength};
use super::super::lex::{at, is_capitalised, one_of, word_end};
use super::from_number;
use super::street::{name_end, step, street, with_postcode};
use super::words::{COUNT, NUMBERS};

pub(super) fn at_word(b: &[u8], start: usize, floor: usize) -> Option<Found> {
    let end = word_end(b, start);
    let word = &b[start..end];
    if one_of(word, &["number", "flat", "no"]) {
        let mut i = step_dot(b, end)?;
        let mut number_end = word_end(b, i);
        if !one_of(&b[i..number_end], COUNT) {
            return None;
        }
        let number = i;
        // "twenty-three".
        if matches!(at(b, number_end), b' ' | b'-') {
            i = number_end + 1;
            let unit = word_end(b, i);
            if one_of(&b[i..unit], &COUNT[..9]) {
                number_end = unit;
            }
        }
        return from_number(b, number, number_end, floor);
    }
    if one_of(word, &["live", "lives", "living", "lived", "stays", "livin", "staying"]) {
        return lives_on(b, end);
    }
    None
}

pub(super) fn step_dot(b: &[u8], i: usize) -> Option<usize> {
    let i = if at(b, i) == b'.' { i + 1 } else { i };
    step(b, i)
}

/// A street or a named house without a number behind "lives": "she lives up on Tannery Walk", "lives at Rose Cottage".
pub(super) fn lives_on(b: &[u8], end: usize) -> Option<Found> {
    let mut i = end;
    for _ in 0..5 {
        i = step(b, i)?;
        let stop = word_end(b, i);
        let word = &b[i..stop];
        if at(b, i).is_ascii_digit() || one_of(word, NUMBERS) {
            return None;
        }
        if one_of(word, &["on", "in", "at", "down", "up", "along", "off", "round", "near"]) {
            let next = step(b, stop)?;
            if let Some(s) = street(b, next, true).filter(|s| s.capitals && is_capitalised(&b[next..])) {
                let mut found = Found { kind: Kind::Address, start: next, end: s.end, strength: Strength::Possible };
                // "Rose Cottage, Mill Lane".
                if let Some(more) = step(b, s.end)
                    .filter(|_| at(b, s.end) == b',')
                    .and_then(|j| street(b, j, true))
                    .filter(|m| m.capitals)
                {
                    found.end = more.end;
                    found.strength = Strength::Likely;
                }
                let (end, code) = with_postcode(b, found.end);
                found.end = end;
                if code {
                    found.strength = Strength::Certain;
                }
                return Some(found);
            }
        }
        i = stop;
    }
    None
}

/// "flat 3 above the chippy on Mill St": from behind the flat's number.
pub(super) fn above(b: &[u8], start: usize, i: usize) -> Option<Found> {
    let first = &b[i..word_end(b, i)];
    if !one_of(
        first,
        &[
            "above", "over", "behind", "below", "under", "opposite", "next", "beside", "by", "near", "upstairs",
            "round", "in", "at",
        ],
    ) {
        return None;
    }
    let mut at_word = i;
    for _ in 0..9 {
        let end = name_end(b, at_word);
        if one_of(&b[at_word..end], &["on", "in", "off", "at", "down", "along", "up"]) {
            if let Some(next) = step(b, end) {
                if let Some(s) = street(b, next, true) {
                    let strength = if s.capitals { Strength::Certain } else { Strength::Likely };
                    return Some(Found { kind: Kind::Address, start, end: s.end, strength });
                }
            }
        }
        at_word = step(b, end)?;
    }
    None
}
