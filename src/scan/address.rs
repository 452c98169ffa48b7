//! Postcodes and street addresses: "14 Elm Road", "flat 3 above the chippy on Mill St", "number 9 Tannery Walk".
//!
//! An address is a house number, a name and a kind of street. How much of that is capitalised, which kinds are plain
//! words too ("walk", "drive") and what stands before ("lives at", "flat", "number") decide how sure it is.

use super::finder::{Finder, Triggers};
use super::found::{Found, Kind, Strength};
use super::lex::{
    at, before, in_address, is, is_capitalised, is_word, near_before, one_of, word_end, word_start, words_before,
};
use super::postcode;

/// Kinds of street that are hardly anything else.
const STREETS: &[&str] = &[
    "road",
    "rd",
    "street",
    "avenue",
    "ave",
    "lane",
    "crescent",
    "cres",
    "gardens",
    "gdns",
    "terrace",
    "boulevard",
    "mews",
    "grove",
    "strt",
    "raod",
];

/// Kinds of street or building whose names are words of their own.
const OTHER_STREETS: &[&str] = &[
    "close",
    "drive",
    "way",
    "walk",
    "court",
    "place",
    "park",
    "square",
    "hill",
    "row",
    "rise",
    "view",
    "green",
    "parade",
    "gate",
    "wharf",
    "quay",
    "yard",
    "end",
    "croft",
    "fold",
    "brow",
    "bank",
    "villas",
    "cottages",
    "buildings",
    "mount",
    "vale",
    "meadow",
    "meadows",
    "fields",
    "dene",
    "garth",
    "heights",
    "house",
    "lodge",
    "tower",
    "towers",
    "cottage",
    "farm",
    "circus",
    "wynd",
    "brae",
    "spinney",
    "paddock",
    "paddocks",
    "orchard",
    "copse",
    "leas",
    "glebe",
    "hey",
    "chase",
    "drove",
    "loke",
    "esplanade",
    "promenade",
    "st",
    "dr",
    "ln",
    "cl",
    "ct",
    "pl",
    "sq",
    "terr",
    "ter",
    "gr",
    "pk",
    "flats",
    "bungalows",
    "bungalow",
    "barn",
];

/// Words that are never part of a street's name: counts and what is counted, prepositions, pronouns, verbs.
const NOT_NAME: &[&str] = &[
    "minute",
    "minutes",
    "min",
    "mins",
    "hour",
    "hours",
    "hr",
    "hrs",
    "day",
    "days",
    "week",
    "weeks",
    "wks",
    "month",
    "months",
    "year",
    "years",
    "yrs",
    "yr",
    "people",
    "patients",
    "patient",
    "mile",
    "miles",
    "mi",
    "km",
    "yards",
    "metres",
    "meters",
    "metre",
    "feet",
    "ft",
    "mph",
    "times",
    "time",
    "doctors",
    "doctor",
    "nurses",
    "nurse",
    "gps",
    "staff",
    "in",
    "on",
    "at",
    "of",
    "to",
    "for",
    "from",
    "with",
    "and",
    "or",
    "a",
    "an",
    "my",
    "your",
    "our",
    "their",
    "his",
    "her",
    "is",
    "was",
    "are",
    "were",
    "be",
    "been",
    "had",
    "have",
    "has",
    "down",
    "up",
    "along",
    "across",
    "off",
    "over",
    "past",
    "near",
    "next",
    "by",
    "into",
    "out",
    "more",
    "less",
    "pm",
    "am",
    "mg",
    "ml",
    "mcg",
    "tablets",
    "pills",
    "appointments",
    "calls",
    "rings",
    "star",
    "stars",
    "quid",
    "pounds",
    "per",
    "percent",
    "way",
    "lane",
    "storey",
    "story",
    "bed",
    "bedroom",
    "wheel",
    "point",
    "cars",
    "car",
    "buses",
    "bus",
    "bin",
    "bins",
    "kids",
    "children",
    "i",
    "we",
    "they",
    "he",
    "she",
    "it",
    "you",
    "that",
    "this",
    "which",
    "who",
    "then",
    "than",
    "so",
    "but",
    "if",
    "as",
    "till",
    "until",
    "since",
    "after",
    "before",
    "back",
    "away",
    "left",
    "right",
    "cannot",
    "can",
    "will",
    "would",
    "could",
    "go",
    "going",
    "get",
    "got",
    "still",
    "just",
    "only",
    "all",
    "th",
    "nd",
    "rd",
    "oclock",
    "o",
    "x",
    "years'",
    "surgeries",
    "pharmacies",
    "chemists",
    "houses",
    "shops",
    "dogs",
    "steps",
    "blokes",
    "men",
    "women",
    "lads",
    "no",
    "not",
    "because",
    "while",
    "when",
];

/// Words that make a lower-case phrase a description and not a name: "1 big road".
const ADJECTIVES: &[&str] = &[
    "big",
    "busy",
    "main",
    "small",
    "little",
    "long",
    "same",
    "wrong",
    "quiet",
    "side",
    "whole",
    "dirty",
    "local",
    "country",
    "nice",
    "new",
    "old",
    "different",
    "other",
    "good",
    "bad",
    "safe",
    "steep",
    "short",
    "narrow",
    "one",
    "dead",
    "blocked",
    "parallel",
    "private",
    "residential",
    "the",
    "full",
    "easy",
    "hard",
    "clear",
    "brisk",
    "lovely",
    "decent",
    "better",
    "free",
    "dog",
    "charity",
    "sponsored",
    "car",
    "front",
    "back",
    "week",
];

/// Words that introduce where somebody lives.
const LIVES: &[&str] = &[
    "live",
    "lives",
    "living",
    "lived",
    "livin",
    "address",
    "addresses",
    "stays",
    "staying",
    "resides",
    "home",
    "moved",
    "house",
    "neighbour",
    "door",
];

/// Words that name the number.
const NUMBERS: &[&str] =
    &["number", "no", "num", "flat", "apt", "apartment", "house", "maisonette", "bungalow", "plot", "caravan"];

/// Places that publish their own address.
const PREMISES: &[&str] = &[
    "surgery",
    "practice",
    "clinic",
    "pharmacy",
    "chemist",
    "chemists",
    "boots",
    "hospital",
    "centre",
    "hall",
    "church",
    "library",
    "hub",
    "office",
    "dentist",
    "dentists",
    "shop",
    "cafe",
    "pub",
    "school",
    "medical",
    "health",
    "store",
    "opticians",
    "specsavers",
    "restaurant",
    "hotel",
    "branch",
];

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

fn months(word: &[u8]) -> bool {
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
fn step(b: &[u8], i: usize) -> Option<usize> {
    let mut j = i;
    while j - i < 3 && matches!(at(b, j), b' ' | b',' | b'\n') {
        j += 1;
    }
    (j > i && (is_word(at(b, j)))).then_some(j)
}

struct Street {
    end: usize,
    /// Name and kind are capitalised, and not because everything is in capitals.
    capitals: bool,
    /// The kind is a plain word too, or an abbreviation of one.
    plain_word: bool,
}

/// A street's name and kind from `i`: one to four words, then the kind.
fn street(b: &[u8], i: usize, context: bool) -> Option<Street> {
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
fn name_end(b: &[u8], i: usize) -> usize {
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

/// "flat 3 above the chippy on Mill St": from behind the flat's number.
fn above(b: &[u8], start: usize, i: usize) -> Option<Found> {
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

/// Takes in the postcode that follows a street, perhaps behind a town's name.
fn with_postcode(b: &[u8], end: usize) -> (usize, bool) {
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

/// Number words for houses.
const COUNT: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
];

fn at_word(b: &[u8], start: usize, floor: usize) -> Option<Found> {
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

fn step_dot(b: &[u8], i: usize) -> Option<usize> {
    let i = if at(b, i) == b'.' { i + 1 } else { i };
    step(b, i)
}

/// A street or a named house without a number behind "lives": "she lives up on Tannery Walk", "lives at Rose Cottage".
fn lives_on(b: &[u8], end: usize) -> Option<Found> {
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
