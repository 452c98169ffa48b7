//! Scanners: what a phone number, a name or a disguised word looks like is a matter of characters, not of phrases.
//! They give typed tokens (`#phone`, `#staff`, …) that the rules use like words.

pub mod address;
pub mod contact;
mod dates;
mod email;
mod figures;
mod finder;
pub mod found;
pub mod identifiers;
mod lex;
mod links;
pub mod names;
pub mod numbers;
mod numerals;
mod phone;
mod postcode;
pub mod typed;
pub mod validate;

use found::{phone_digits, phone_digits_into, Found, Kind};
use typed::Typed;

use crate::lexicon::{Lexicon, Long, Marks, Reading, NONE};
use crate::practice::Practice;
use crate::text::{Flags, Folded, Token};

/// A comment as the scanners see it.
#[derive(Debug, Clone, Copy)]
pub struct Comment<'a> {
    /// The folded text.
    pub folded: &'a Folded,
    /// Its tokens.
    pub tokens: &'a [Token],
    /// The union of their flags.
    pub flags: Flags,
    /// Its units.
    pub reading: &'a Reading,
    /// The lexicon that read it.
    pub lexicon: &'a Lexicon,
}

impl Comment<'_> {
    /// The token that a unit came from.
    pub fn token(&self, unit: usize) -> Token {
        self.tokens[self.reading.units[unit].token as usize]
    }

    /// The text of a unit's token in lower case.
    pub fn lower(&self, unit: usize) -> &str {
        &self.folded.lower()[self.token(unit).range()]
    }

    /// The units that a range of folded bytes touches, first and last.
    pub fn units_of(&self, start: usize, end: usize) -> Option<(u32, u32)> {
        let first = self.tokens.partition_point(|token| token.end as usize <= start);
        let after = self.tokens.partition_point(|token| (token.start as usize) < end);
        if first >= after {
            return None;
        }
        let last = self.reading.first_unit[after].checked_sub(1)?;
        Some((self.reading.first_unit[first], last))
    }
}

/// How many digits read out in words make a number worth looking for.
const DIGIT_WORDS: usize = 4;
/// How many figures do, over the whole comment: more than a year has.
const FIGURES: usize = 5;

/// Whether anything in the comment may be an identifier or a contact detail: an `@`, a dotted name, several figures,
/// letters and figures in one word, a number with a street, or a word that goes with such things. Most comments have
/// none of these, and are not looked at twice.
fn may_have_details(comment: &Comment<'_>) -> bool {
    if comment.flags.has(Flags::AT.with(Flags::DOTTED)) {
        return true;
    }
    let mut figures = 0;
    if comment.flags.has(Flags::DIGIT) {
        for token in comment.tokens.iter().filter(|token| token.flags.has(Flags::DIGIT)) {
            let lower = &comment.folded.lower()[token.range()];
            let typed = numbers::classify(*token, lower);
            if matches!(typed, Typed::Number) {
                figures += lower.bytes().filter(u8::is_ascii_digit).count();
                let date = lower.bytes().filter(|b| matches!(b, b'/' | b'.' | b',')).count() == 2;
                if date || (token.flags.has(Flags::MIXED) && !numbers::is_ordinal(lower)) {
                    return true;
                }
            } else if typed == Typed::Time && !lower.contains(':') {
                figures += 2;
            }
        }
        if figures >= FIGURES {
            return true;
        }
    }
    let mut digits = 0;
    let words = comment.reading.units.iter().map(|unit| unit.word).filter(|word| *word != NONE);
    words.map(|word| comment.lexicon.marks(word)).any(|marks| {
        digits += usize::from(marks.has(Marks::DIGIT_WORD));
        marks.has(Marks::DETAIL) || (marks.has(Marks::STREET) && figures > 0) || digits >= DIGIT_WORDS
    })
}

/// Every identifier and contact detail of a comment, in its order.
pub fn details(comment: &Comment<'_>, out: &mut Vec<Found>) {
    if !may_have_details(comment) {
        return;
    }
    let text = comment.folded.normal();
    contact::scan(text, out);
    identifiers::scan(text, out);
    address::scan(text, out);
}

/// What the look of single tokens says: times, doses, amounts, questions, shouting, emoji.
pub fn typed_tokens(comment: &Comment<'_>, out: &mut Vec<Long>) {
    let asked = Flags::DIGIT.with(Flags::QUESTION).with(Flags::EMOJI).with(Flags::CAPITALS);
    if !comment.flags.has(asked) {
        return;
    }
    for (index, token) in comment.tokens.iter().enumerate() {
        if !token.flags.has(asked) {
            continue;
        }
        let start = comment.reading.first_unit[index];
        let mut add = |typed: Typed| out.push(Long { elem: typed.elem(), start, len: 1 });
        if token.flags.has(Flags::DIGIT) {
            let typed = numbers::classify(*token, &comment.folded.lower()[token.range()]);
            add(typed);
            if typed != Typed::Number {
                add(Typed::Number);
            }
        } else if token.flags.has(Flags::QUESTION) {
            add(Typed::Question);
        } else if token.flags.has(Flags::EMOJI) {
            add(Typed::Emoji);
        } else if token.end - token.start >= 4 {
            add(Typed::Shout);
        }
    }
}

/// The practice's own numbers and addresses, which anyone may give.
#[derive(Debug, Clone, Default)]
pub struct OwnDetails {
    phones: Vec<String>,
    /// Emails, the host of the website, the postcode: lower case, without spaces.
    texts: Vec<String>,
}

impl OwnDetails {
    /// Those of a profile.
    pub fn of(practice: Option<&Practice>) -> Self {
        let Some(practice) = practice else { return OwnDetails::default() };
        let host = |url: &String| {
            let rest = url.split("://").last().unwrap_or(url);
            rest.split('/').next().unwrap_or(rest).trim_start_matches("www.").to_owned()
        };
        let texts = practice
            .emails
            .iter()
            .cloned()
            .chain(practice.website.iter().map(host))
            .chain(practice.postcode.iter().cloned());
        OwnDetails {
            phones: practice.phones.iter().filter_map(|phone| phone_digits(phone)).collect(),
            texts: texts
                .map(|text| {
                    let mut squeezed = String::new();
                    squeeze(&text, &mut squeezed);
                    squeezed
                })
                .collect(),
        }
    }

    /// Whether what was found is the practice's own, or the NHS's or the government's; `plain` is a buffer.
    pub fn is_own(&self, found: &Found, text: &str, plain: &mut String) -> bool {
        let written = text.get(found.start..found.end).unwrap_or("");
        match found.kind {
            Kind::Phone | Kind::PracticePhone => {
                !self.phones.is_empty() && phone_digits_into(written, plain) && self.phones.contains(plain)
            }
            Kind::Email | Kind::Postcode => {
                squeeze(written, plain);
                self.texts.contains(plain)
            }
            Kind::Link => {
                squeeze(written, plain);
                ["nhs.uk", "gov.uk"].iter().any(|public| plain.contains(public))
                    || self.texts.iter().any(|own| plain.contains(own.as_str()))
            }
            _ => false,
        }
    }
}

/// Fills `out` with a text in lower case, without spaces.
fn squeeze(text: &str, out: &mut String) {
    out.clear();
    out.extend(text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase));
}
