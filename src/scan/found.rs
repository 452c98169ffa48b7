//! What the scanners hand back, and the two questions callers ask about a phone number.

use super::finder::Finder;
use super::numerals::{self, Run};
use super::phone;

/// What kind of identifier or contact detail was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A telephone number, in figures, words or both.
    Phone,
    /// A landline that is said to be a practice's: nobody's secret, but perhaps the wrong one.
    PracticePhone,
    /// An email address, also spelt out ("name at gmail dot com").
    Email,
    /// A web address.
    Link,
    /// An account name on a social network.
    Handle,
    /// An NHS, CHI or Health and Care number.
    NhsNumber,
    /// A National Insurance number.
    NiNumber,
    /// A postcode standing alone.
    Postcode,
    /// A street address, with its postcode where one follows.
    Address,
    /// A date said to be of birth.
    DateOfBirth,
    /// A vehicle registration mark.
    Registration,
    /// A passport number.
    Passport,
    /// A driving licence number of Great Britain.
    DrivingLicence,
    /// A doctor's number in the register of the General Medical Council.
    GmcNumber,
    /// A nurse's or midwife's PIN of the Nursing and Midwifery Council.
    NmcNumber,
    /// The long number of a payment card.
    BankCard,
    /// A bank sort code, with the account number where one follows.
    SortCode,
}

/// One finding: `start..end` are byte offsets into the text given to the scanner, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What was found.
    pub kind: Kind,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// How strong the evidence is.
    pub strength: Strength,
}

/// How strong the evidence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// The shape alone, which other things share.
    Possible,
    /// A telling shape, or a plain one with a context word.
    Likely,
    /// Structure borne out by a checksum, a grouping or a context word.
    Certain,
}

/// The canonical digits of the first phone number in `text`, so that numbers compare in any written form.
///
/// `+44` and `0044` become `0`; number words and the letter O become digits; a foreign number keeps `00` and its
/// country code. `None` where `text` holds fewer than three digits together.
///
/// ```
/// use houserules::scan::found::phone_digits;
/// assert_eq!(phone_digits("+44 (0)7700 900 123").as_deref(), Some("07700900123"));
/// assert_eq!(phone_digits("oh seven seven double-o, 9OO 123").as_deref(), Some("07700900123"));
/// assert_eq!(phone_digits("tel. 0044-1632-960100").as_deref(), Some("01632960100"));
/// assert_eq!(phone_digits("reception"), None);
/// ```
pub fn phone_digits(text: &str) -> Option<String> {
    let mut digits = String::new();
    phone_digits_into(text, &mut digits).then_some(digits)
}

/// The same in a buffer, and whether there is a number.
pub(super) fn phone_digits_into(text: &str, out: &mut String) -> bool {
    out.clear();
    let bytes = text.as_bytes();
    let mut run = Run::new();
    let mut finder = Finder::new(bytes, &numerals::STARTS);
    let mut at = 0;
    while let Some(start) = numerals::next_start(bytes, at, &mut finder) {
        numerals::read(bytes, start, &mut run);
        if run.digit_count() >= 3 {
            let (digits, len) = phone::canonical(&run, 0, run.group_count());
            out.extend(digits[..len].iter().map(|&d| char::from(b'0' + d)));
            return true;
        }
        at = run.end.max(start + 1);
    }
    false
}

/// Numbers that anybody may post: emergency and helplines that the NHS, the police and charities publish.
/// Canonical digits, sorted.
///
/// Source: FACTS.md (999, 111, 112, 101, 119, Samaritans, Shout, Childline, PAPYRUS). The others are from general
/// knowledge and were not read against the bodies' own sites: check one before relying on it.
const HELPLINES: &[&str] = &[
    "03000616161", // Care Quality Commission
    "03001231044", // National Smokefree Helpline
    "03001233393", // Mind Infoline
    "03001236600", // Talk to Frank
    "03003047000", // SANEline
    "03003112233", // NHS England customer contact centre
    "03450154033", // Parliamentary and Health Service Ombudsman
    "08000684141", // PAPYRUS Hopeline247
    "08001111",    // Childline
    "0800555111",  // Crimestoppers
    "0800585858",  // CALM
    "08006781602", // Age UK Advice Line
    "08081689111", // Victim Support
    "08082000247", // National Domestic Abuse Helpline
    "08088080000", // Macmillan Support Line
    "08088081677", // Cruse Bereavement Support
];

/// True for helplines that are never personal data, given canonical digits as [`phone_digits`] makes them.
///
/// ```
/// use houserules::scan::found::{is_public_helpline, phone_digits};
/// assert!(is_public_helpline("999"));
/// assert!(is_public_helpline(&phone_digits("Samaritans 116 123").unwrap()));
/// assert!(!is_public_helpline("07700900123"));
/// ```
pub fn is_public_helpline(digits: &str) -> bool {
    matches!(
        digits,
        "999"
            | "111"
            | "112"
            | "101"
            | "105"
            | "119"
            | "18000"
            | "18001"
            | "61016"
            | "85258"
            | "116000"
            | "116006"
            | "116111"
            | "116123"
    ) || HELPLINES.binary_search(&digits).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn helplines_are_sorted_and_canonical() {
        assert!(HELPLINES.windows(2).all(|w| w[0] < w[1]));
        assert!(HELPLINES.iter().all(|h| phone_digits(h).as_deref() == Some(*h)));
    }
}
