//! Telephone numbers: from groups of digits to a canonical number, its class, and whether people group them so.

use super::found::{is_public_helpline, Strength};
use super::lex::{distance_before, near_after, near_before, one_of, words_before, REFERENCES};
use super::numerals::{sep, Group, Run};

/// What a number is for, by its leading digits (FACTS.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Mobile,
    Geographic,
    /// UK-wide, freephone, service and premium numbers, which organisations hold rather than people.
    Business,
    Foreign,
}

/// Words that say a number is a telephone's.
const PHONE_WORDS: &[&str] = &[
    "ring",
    "rings",
    "ringing",
    "call",
    "calls",
    "calling",
    "phone",
    "phones",
    "tel",
    "telephone",
    "mobile",
    "mob",
    "cell",
    "moby",
    "text",
    "txt",
    "texts",
    "texting",
    "whatsapp",
    "whatsap",
    "wa",
    "number",
    "num",
    "contact",
    "landline",
    "fax",
    "reach",
    "bell",
    "buzz",
    "dial",
    "message",
    "msg",
    "digits",
    "hotline",
    "ph",
    "phn",
    "fone",
    "fon",
];

/// Words after which a short local number is one ("ring me on 960123"), stricter than [`PHONE_WORDS`].
const LOCAL_WORDS: &[&str] = &["ring", "tel", "telephone", "phone", "landline", "fone", "phoning", "ringing"];

/// Besides [`REFERENCES`], words whose number is no telephone's; some are other identifiers, which have their own reading.
const OTHER_NUMBER: &[&str] = &[
    "orders",
    "acct",
    "imei",
    "vin",
    "incident",
    "ean",
    "gtin",
    "crn",
    "utr",
    "prescription",
    "nhs",
    "sort",
    "card",
    "passport",
    "licence",
    "license",
    "version",
    "part",
    "sku",
    "voucher",
    "membership",
    "patient",
    "hospital",
    "transaction",
    "student",
    "staff",
    "gmc",
];

/// What may stand between such a word and its number.
const FILLER: &[&str] =
    &["number", "numbers", "no", "num", "nr", "id", "is", "was", "the", "my", "your", "its", "it", "s"];

/// Organisations: their published numbers are nobody's personal data.
const ORGANISATIONS: &[&str] = &[
    "pharmacy",
    "pharmacist",
    "pharmacists",
    "chemist",
    "chemists",
    "boots",
    "hospital",
    "infirmary",
    "council",
    "samaritans",
    "helpline",
    "hotline",
    "line",
    "service",
    "services",
    "citizens",
    "dentist",
    "dentists",
    "dental",
    "hub",
    "clinic",
    "switchboard",
    "pals",
    "cqc",
    "ombudsman",
    "police",
    "crimestoppers",
    "ambulance",
    "lloyds",
    "superdrug",
    "specsavers",
    "optician",
    "opticians",
    "hospice",
    "charity",
    "cruse",
    "macmillan",
    "frank",
    "nhs",
    "taxi",
    "taxis",
    "library",
    "school",
    "church",
    "department",
    "dept",
    "ward",
    "vets",
    "vet",
    "office",
    "therapies",
    "therapy",
    "wellbeing",
    "childline",
    "papyrus",
    "mind",
    "centre",
    "trust",
    "unit",
    "switchboards",
    "organisation",
    "company",
    "counselling",
    "icb",
    "ics",
    "healthwatch",
    "bank",
    "transport",
    "refuge",
    "shop",
    "garage",
];

/// Those of a practice, whose number may be given wrongly.
const PRACTICE: &[&str] = &["surgery", "surgerys", "practice", "practices", "reception"];

/// Words that say a number is a person's all the same.
const PERSONAL: &[&str] = &[
    "my",
    "mine",
    "me",
    "his",
    "her",
    "hers",
    "their",
    "our",
    "mum",
    "mums",
    "dad",
    "dads",
    "wife",
    "wifes",
    "husband",
    "husbands",
    "mobile",
    "home",
    "neighbour",
    "neighbours",
    "him",
    "she",
    "he",
    "partner",
    "son",
    "daughter",
    "personal",
    "private",
    "own",
    "nan",
    "nans",
    "ask",
    "us",
];

/// Canonical digits of groups `from..to`, with their count: `44` behind a plus sign or `00` becomes the leading 0, and
/// a `(0)` behind it goes; other countries keep `00` and their code.
pub(crate) fn canonical(run: &Run, from: usize, to: usize) -> ([u8; 20], usize) {
    let digits = run.digits_of(from, to);
    let plus = run.plus && from == 0;
    let mut out = [0u8; 20];
    let mut len = 0;
    let mut push = |d: u8| {
        if len < out.len() {
            out[len] = d;
            len += 1;
        }
    };
    let rest = match digits {
        [4, 4, rest @ ..] if plus => Some(rest),
        [0, 0, 4, 4, rest @ ..] => Some(rest),
        // "44 7700 900123", "447700900123": the plus left out.
        [4, 4, rest @ ..] if rest.len() == 10 || (rest.len() == 11 && rest[0] == 0) => Some(rest),
        _ => None,
    };
    match rest {
        Some(rest) => {
            push(0);
            let rest = if rest.first() == Some(&0) { &rest[1..] } else { rest };
            rest.iter().for_each(|&d| push(d));
        }
        None => {
            if plus {
                push(0);
                push(0);
            }
            digits.iter().for_each(|&d| push(d));
        }
    }
    (out, len)
}

/// The class of a canonical number with its leading 0, where its length is right.
///
/// Ten digits follow the 0, or nine for a few in 01, 0500 and 0800. Drama ranges (Ofcom) are numbers like the others.
fn class(digits: &[u8]) -> Option<Class> {
    match digits {
        [0, 0, rest @ ..] => (9..=15).contains(&rest.len()).then_some(Class::Foreign).filter(|_| rest[0] != 0),
        [0, 1, third, rest @ ..] => {
            (matches!(rest.len(), 7 | 8) && !(rest.len() == 8 && *third == 0)).then_some(Class::Geographic)
        }
        [0, 2, third, rest @ ..] => {
            (rest.len() == 8 && matches!(third, 0 | 1 | 3 | 4 | 8 | 9)).then_some(Class::Geographic)
        }
        [0, 7, third, rest @ ..] => {
            (rest.len() == 8).then_some(if matches!(third, 0 | 6) { Class::Business } else { Class::Mobile })
        }
        [0, 3 | 9, rest @ ..] | [0, 5, 5 | 6, rest @ ..] => {
            matches!(rest.len(), 8 | 9).then_some(Class::Business).filter(|_| digits.len() == 11)
        }
        [0, 8, ..] => {
            (digits.len() == 11 || (digits.len() == 10 && digits[2] == 0 && digits[3] == 0)).then_some(Class::Business)
        }
        [0, 5, 0, 0, ..] => (digits.len() == 10).then_some(Class::Business),
        _ => None,
    }
}

/// How the groups look: as people group phones, odd but deliberate, or like something else.
#[derive(PartialEq, PartialOrd)]
enum Shape {
    No,
    Odd,
    Plain,
}

fn shape(groups: &[Group], international: bool, date_like: bool) -> Shape {
    if groups.iter().any(|g| g.amount) {
        return Shape::No;
    }
    if groups.iter().any(|g| g.spoken) {
        return Shape::Plain;
    }
    if groups.len() == 1 {
        return Shape::Plain;
    }
    let seps = groups[1..].iter().fold(0, |all, g| all | g.sep);
    let uniform = groups[1..].iter().all(|g| g.sep & !sep::SPACE == groups[1].sep & !sep::SPACE);
    let tail = &groups[1..];
    if international {
        let longest = tail.iter().map(|g| g.len).max().unwrap_or(0);
        return if longest >= 3 || uniform { Shape::Plain } else { Shape::Odd };
    }
    if seps & sep::COMMA != 0
        && groups.iter().any(|g| g.len < 2)
        && !(groups.iter().all(|g| g.len == 1) && groups[0].len == 1 && groups.len() == 11)
    {
        return Shape::No;
    }
    let first = groups[0].len;
    if first >= 3 && tail.iter().all(|g| g.len >= 2) {
        return Shape::Plain;
    }
    if first >= 4 || (first == 3 && uniform) {
        return Shape::Odd;
    }
    if !uniform || date_like {
        return Shape::No;
    }
    if tail.iter().all(|g| g.len >= 3) {
        return Shape::Plain;
    }
    // "0 7 7 0 0 …"; "07 70 09 00 12 3". Numbers ticked off with commas are a list.
    let singles = groups.iter().all(|g| g.len == 1);
    let pairs = groups.iter().all(|g| g.len <= 2) && groups.iter().filter(|g| g.len == 1).count() <= 1;
    if singles || (pairs && seps & sep::COMMA == 0) {
        Shape::Odd
    } else {
        Shape::No
    }
}

/// The groups begin like a date: "01-02-2023", "01/02/23".
fn date_like(run: &Run, groups: &[Group]) -> bool {
    let [d, m, y, ..] = groups else { return false };
    if d.len > 2
        || m.len > 2
        || !matches!(y.len, 2 | 4)
        || m.sep != y.sep
        || m.sep & (sep::SLASH | sep::HYPHEN | sep::DOT) == 0
    {
        return false;
    }
    let digits = run.digits_of(0, run.group_count());
    let value = |g: &Group| digits[g.first..g.first + g.len].iter().fold(0u32, |n, &x| n * 10 + u32::from(x));
    (1..=31).contains(&value(d)) && (1..=12).contains(&value(m)) && (y.len == 2 || (1900..=2100).contains(&value(y)))
}

/// The word that owns the number, nearest before it, says that it is something other than a telephone's.
fn something_else(b: &[u8], start: usize) -> bool {
    words_before(b, start)
        .take(4)
        .find(|(_, w)| !one_of(w, FILLER))
        .is_some_and(|(_, w)| one_of(w, REFERENCES) || one_of(w, OTHER_NUMBER))
}

/// How many words before the number a word for telephones stands.
pub(crate) fn word_distance(b: &[u8], start: usize) -> Option<usize> {
    distance_before(b, start, 5, PHONE_WORDS)
}

/// A word for telephones stands near.
pub(crate) fn in_context(b: &[u8], start: usize, end: usize) -> bool {
    word_distance(b, start).is_some()
        || near_after(b, end, 4, &["mobile", "mob", "number", "phone", "tel", "landline", "text", "ring", "call"])
}

/// What a telephone number in full is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Judged {
    /// A helpline, another organisation's own number, the number of something else.
    Exempt,
    /// A practice's landline.
    Practice,
    /// Anybody's.
    Phone(Strength),
}

/// What the groups `from..to` are, if they are a telephone number in full.
pub(crate) fn judge(b: &[u8], run: &Run, from: usize, to: usize, start: usize, end: usize) -> Option<Judged> {
    let groups = &run.groups()[from..to];
    let (digits, len) = canonical(run, from, to);
    let digits = &digits[..len];
    if groups.last().is_some_and(|g| g.glued && g.len < 3) {
        return None;
    }
    let class = class(digits)?;
    let raw = run.digits_of(from, to);
    let international =
        raw.len() > len || (run.plus && from == 0) || raw.starts_with(&[0, 0]) || (raw[0] == 4 && len == 11);
    let shape = shape(groups, international, date_like(run, groups));
    if shape == Shape::No || digits[1..].iter().all(|&d| d == digits[1]) {
        return None;
    }
    if helpline(digits) {
        return Some(Judged::Exempt);
    }
    // Nine digits after the 0 are rare in 01, and ten digits with 0 in front may be Scottish CHI numbers.
    let short = class == Class::Geographic && len == 10;
    if short && !(groups[0].len == 5 && groups.len() > 1) && !in_context(b, start, end) {
        return None;
    }
    if something_else(b, start)
        && !(class == Class::Mobile && near_before(b, start, 2, &["mobile", "mob", "ring", "call", "text", "tel"]))
    {
        return Some(Judged::Exempt);
    }
    let context = in_context(b, start, end);
    let personal = near_before(b, start, 5, PERSONAL);
    let grouped = groups.len() > 1;
    if matches!(class, Class::Geographic | Class::Business) && !personal {
        let near = |words: &[&str]| near_before(b, start, 8, words) || near_after(b, end, 4, words);
        if near(ORGANISATIONS) {
            return Some(Judged::Exempt);
        }
        if near(PRACTICE) {
            return Some(Judged::Practice);
        }
    }
    Some(Judged::Phone(match (class, shape) {
        (_, Shape::Odd) if !context => Strength::Possible,
        (_, Shape::Odd) => Strength::Likely,
        (Class::Business, _) if context && personal => Strength::Likely,
        (Class::Business, _) => Strength::Possible,
        (Class::Foreign, _) if context || run.plus => Strength::Likely,
        (Class::Foreign, _) => Strength::Possible,
        (Class::Geographic, _) if short || !(grouped || context || international) => Strength::Likely,
        _ => Strength::Certain,
    }))
}

/// Ten digits of a mobile or geographic number whose 0 was left out.
pub(crate) fn judge_without_zero(
    b: &[u8],
    run: &Run,
    from: usize,
    to: usize,
    start: usize,
    end: usize,
) -> Option<Strength> {
    let digits = run.digits_of(from, to);
    let groups = &run.groups()[from..to];
    let context = in_context(b, start, end);
    let mobile = matches!(digits, [7, 1..=5 | 7..=9, ..]);
    let geographic = matches!(digits, [1 | 2, 1..=9, ..] | [2, 0, ..]);
    if digits.len() != 10 || !(mobile || (geographic && context)) || something_else(b, start) {
        return None;
    }
    if shape(groups, false, date_like(run, groups)) == Shape::No || digits[1..].iter().all(|&d| d == digits[1]) {
        return None;
    }
    Some(if context && mobile { Strength::Likely } else { Strength::Possible })
}

/// A local number, six to eight digits, right behind a word for ringing ("ring me on 960123", "tel 496 0123").
pub(crate) fn judge_local(b: &[u8], run: &Run, from: usize, to: usize, start: usize, end: usize) -> Option<Strength> {
    let digits = run.digits_of(from, to);
    let groups = &run.groups()[from..to];
    if !(6..=8).contains(&digits.len())
        || digits[0] < 2
        || groups.len() > 3
        || groups.iter().any(|g| g.glued || g.amount || g.len < 2)
    {
        return None;
    }
    if helpline(digits)
        || date_like(run, groups)
        || groups.iter().any(|g| g.sep & !(sep::SPACE | sep::HYPHEN) != 0 && g.first > groups[0].first)
    {
        return None;
    }
    let close = words_before(b, start)
        .take(4)
        .take_while(|(_, w)| {
            one_of(w, LOCAL_WORDS)
                || one_of(
                    w,
                    &[
                        "me", "us", "him", "her", "them", "on", "no", "number", "is", "it", "s", "my", "at", "mum",
                        "dad", "home",
                    ],
                )
        })
        .any(|(_, w)| one_of(w, LOCAL_WORDS));
    (close
        && !near_after(b, end, 2, ORGANISATIONS)
        && !near_after(b, end, 2, PRACTICE)
        && !near_before(b, start, 6, &["times", "hundred"]))
    .then_some(Strength::Possible)
}

/// The digits are a helpline's.
pub(crate) fn helpline(digits: &[u8]) -> bool {
    let mut text = [0u8; 20];
    if digits.len() > text.len() {
        return false;
    }
    for (to, from) in text.iter_mut().zip(digits) {
        *to = b'0' + from;
    }
    std::str::from_utf8(&text[..digits.len()]).is_ok_and(is_public_helpline)
}
