//! Dates of birth: a date in any written form, with words that say whose birth it is. A bare date is not one.

use super::found::{Found, Kind, Strength};
use super::lex::{at, in_address, is, is_word, one_of, word_end, word_start, words_after, words_before};
use super::validate::day_month;

const MONTHS: &[(&str, u32)] = &[
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("febuary", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
];

/// A date as it was written.
struct Date {
    start: usize,
    end: usize,
    year: bool,
    /// The month is a word.
    named: bool,
    /// Six or eight digits in a row.
    solid: bool,
}

/// Appends the dates of birth in `text`, in order.
pub(crate) fn scan(text: &str, out: &mut Vec<Found>) {
    let b = text.as_bytes();
    let mut last: Option<Found> = None;
    let mut i = 0;
    while i < b.len() {
        if !b[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let start = i;
        let end = word_end(b, i);
        i = end;
        if start > 0 && is_word(b[start - 1]) && !one_of(&b[word_start(b, start)..start], &["dob", "born"]) {
            continue;
        }
        if let Some(date) = date(b, start, end) {
            // "dob 01/01/2001 and 02/02/2002": the second as the first.
            let twin = last.filter(|l| {
                let between = b.get(l.end..date.start).unwrap_or(b"-");
                date.year && matches!(between, b" and " | b" & " | b", " | b"/" | b" / ")
            });
            if let Some(strength) = birth(b, &date).or(twin.map(|l| l.strength)) {
                if !in_address(b, start) {
                    let found = Found { kind: Kind::DateOfBirth, start: date.start, end: date.end, strength };
                    last = Some(found);
                    out.push(found);
                }
            }
            i = i.max(date.end);
        }
    }
}

fn month_named(word: &[u8]) -> Option<u32> {
    MONTHS.iter().find(|(name, _)| is(word, name)).map(|&(_, m)| m)
}

/// Up to eight digits at `i`: value and where they end.
fn number(b: &[u8], i: usize) -> Option<(u32, usize)> {
    let mut end = i;
    let mut n = 0u32;
    while at(b, end).is_ascii_digit() && end - i < 9 {
        n = n * 10 + u32::from(b[end] - b'0');
        end += 1;
    }
    (end > i && end - i < 9).then_some((n, end))
}

/// Steps over "st", "nd", "rd", "th" glued to a number or one space behind it.
fn ordinal(b: &[u8], i: usize) -> usize {
    for j in [i, i + usize::from(at(b, i) == b' ')] {
        let e = word_end(b, j);
        if e == j + 2 && one_of(&b[j..e], &["st", "nd", "rd", "th"]) {
            return e;
        }
    }
    i
}

/// Steps over up to three of the bytes that stand between the parts of a date.
fn gap(b: &[u8], i: usize) -> usize {
    let mut j = i;
    while j - i < 3 && matches!(at(b, j), b' ' | b'/' | b'-' | b'.' | b',' | b'_' | b'\\' | b'\'' | b':') {
        j += 1;
    }
    j
}

fn full_year(y: u32) -> bool {
    (1900..=2035).contains(&y)
}

fn date(b: &[u8], start: usize, token_end: usize) -> Option<Date> {
    let (n, n_end) = number(b, start)?;
    let done = |end, year, named, solid| Some(Date { start, end, year, named, solid });
    match n_end - start {
        8 if n_end == token_end => {
            let (d, m, y) = (n / 1_000_000, n / 10_000 % 100, n % 10_000);
            let (y2, m2, d2) = (n / 10_000, n / 100 % 100, n % 100);
            ((full_year(y) && day_month(d, m)) || (full_year(y2) && day_month(d2, m2))).then_some(())?;
            return done(n_end, true, false, true);
        }
        6 if n_end == token_end => {
            day_month(n / 10_000, n / 100 % 100).then_some(())?;
            return done(n_end, true, false, true);
        }
        4 if full_year(n) => {
            let g = gap(b, n_end);
            let (m, m_end) = number(b, g)?;
            let g2 = gap(b, m_end);
            let (d, d_end) = number(b, g2)?;
            let tight = g == n_end + 1 && g2 == m_end + 1 && b[g - 1] != b' ' && b[n_end] != b',';
            return if tight && day_month(d, m) && d_end == word_end(b, g2) {
                done(d_end, true, false, false)
            } else {
                None
            };
        }
        1 | 2 => {}
        _ => return None,
    }
    let after_day = ordinal(b, n_end);
    // "March 12th 1956".
    if let Some((at_month, word)) = words_before(b, start).next() {
        if month_named(word).is_some_and(|m| day_month(n, m)) && start - (at_month + word.len()) <= 2 {
            let (end, year) = year_after(b, after_day);
            if year || after_day == token_end {
                return Some(Date { start: at_month, end, year, named: true, solid: false });
            }
        }
    }
    let mut i = gap(b, after_day);
    // "12th of March", "12 of the 3rd".
    for filler in ["of", "the"] {
        let e = word_end(b, i);
        if is(&b[i..e], filler) {
            i = gap(b, e);
        }
    }
    let letters = i + b[i..].iter().take(10).take_while(|c| c.is_ascii_alphabetic()).count();
    if let Some(m) = month_named(&b[i..letters]) {
        if !day_month(n, m) || (i == n_end && i == token_end) {
            return None;
        }
        let (end, year) = year_after(b, letters);
        return if year || !is_word(at(b, letters)) { done(end, year, true, false) } else { None };
    }
    let (m, m_end) = number(b, i)?;
    if i == after_day || m_end - i > 2 || !(day_month(n, m) || day_month(m, n)) {
        return None;
    }
    let after_month = ordinal(b, m_end);
    let g = gap(b, after_month);
    let same = at(b, after_day) == at(b, after_month) || after_month > m_end;
    if g > after_month && same {
        if let Some((y, y_end)) = number(b, g) {
            let len = y_end - g;
            if (len == 2 || (len == 4 && full_year(y))) && !is_word(at(b, y_end)) {
                return done(y_end, true, false, false);
            }
        }
    }
    (at(b, after_day) == b'/' && !is_word(at(b, m_end))).then_some(())?;
    done(m_end, false, false, false)
}

/// The year that may follow a month: "1956", "56", "'56", "nineteen fifty six". Returns the date's end.
fn year_after(b: &[u8], i: usize) -> (usize, bool) {
    let g = gap(b, i);
    if let Some((y, end)) = number(b, g) {
        let len = end - g;
        // "12 March 10am" has no year.
        if !is_word(at(b, end)) && at(b, end) != b':' && (len == 2 || (len == 4 && full_year(y))) && at(b, i) != b'\n' {
            return (end, true);
        }
    }
    let e = word_end(b, g);
    if g > i && one_of(&b[g..e], &["nineteen", "twenty"]) {
        let mut end = e;
        for (at_word, w) in words_after(b, e).take(3) {
            let part = w.ends_with(b"y")
                || one_of(
                    w,
                    &[
                        "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "and", "hundred",
                        "ten", "eleven", "twelve",
                    ],
                )
                || w.ends_with(b"teen");
            if !part || at_word > end + 1 {
                break;
            }
            end = at_word + w.len();
        }
        if end > e {
            return (end, true);
        }
    }
    (i, false)
}

/// Words that say a date near "born" or "birth" is about something else.
const OTHER_DATE: &[&str] = &[
    "appointment",
    "appt",
    "appointments",
    "booked",
    "due",
    "seen",
    "registered",
    "moved",
    "since",
    "visit",
    "results",
    "test",
    "until",
    "till",
    "joined",
    "came",
    "refused",
    "waiting",
    "posted",
    "updated",
    "closed",
    "opens",
    "opened",
    "died",
    "expires",
    "jab",
    "party",
    "meeting",
    "married",
    "referred",
    "discharged",
    "letter",
    "dated",
];

/// What was "born" in a manner of speaking.
const NOT_PEOPLE: &[&str] = &[
    "nhs", "surgery", "practice", "idea", "service", "clinic", "building", "app", "charity", "company", "campaign",
    "team", "it", "hospital",
];

fn birth(b: &[u8], date: &Date) -> Option<Strength> {
    let weigh = |strong: bool| {
        Some(match (strong, date.year, date.named) {
            (true, true, _) => Strength::Certain,
            (false, true, _) => Strength::Likely,
            (_, false, true) => Strength::Possible,
            (true, false, false) => Strength::Possible,
            (false, false, false) => return None,
        })
    };
    let mut letters = 0; // "d", "o", "b" spelt with dots or spaces, read backwards
    for (n, (start, word)) in words_before(b, date.start).take(9).enumerate() {
        if word.iter().filter(|c| c.is_ascii_digit()).count() >= 4 || one_of(word, OTHER_DATE) {
            break;
        }
        letters = match (letters, word) {
            (0, [b'b' | b'B']) => 1,
            (1, [b'o' | b'O' | b'0']) => 2,
            (2, [b'd' | b'D']) => return weigh(true),
            _ => 0,
        };
        if one_of(word, &["dob", "d0b", "birthdate", "dateofbirth"]) {
            return weigh(true);
        }
        if n < 6
            && one_of(word, &["birth"])
            && words_before(b, start).take(2).any(|(_, w)| one_of(w, &["date", "dat", "day"]))
        {
            return weigh(true);
        }
        if n < 5 && one_of(word, &["birthday", "bday", "birthdays"]) && date.year && !date.solid {
            return weigh(false);
        }
        if n < 6 && one_of(word, &["born", "birth", "brn"]) && !date.solid {
            let who = words_before(b, start).take(3).any(|(_, w)| one_of(w, NOT_PEOPLE));
            let figurative = words_after(b, start + word.len()).next().is_some_and(|(_, w)| one_of(w, &["out"]));
            return if who || figurative || (is(word, "birth") && !date.year) { None } else { weigh(true) };
        }
    }
    let mut after: [&[u8]; 2] = [b"", b""];
    for (n, (at_word, word)) in words_after(b, date.end).take(6).enumerate() {
        if word.iter().filter(|c| c.is_ascii_digit()).count() >= 2
            || one_of(word, OTHER_DATE)
            || (n > 0 && b[date.end..at_word].contains(&b'\n'))
        {
            return None;
        }
        let spelt = is(word, "b") && is(after[1], "o") && is(after[0], "d");
        let named = is(word, "birth") && (is(after[1], "of") || is(after[1], "date"));
        if n < 5 && (spelt || named || is(word, "dob")) {
            return weigh(true);
        }
        if n < 5
            && is(word, "born")
            && !date.solid
            && !words_before(b, at_word).take(2).any(|(_, w)| one_of(w, NOT_PEOPLE))
        {
            return if words_after(b, at_word + 4).next().is_some_and(|(_, w)| one_of(w, &["on", "in", "out"])) {
                None
            } else {
                weigh(true)
            };
        }
        if n < 3 && date.year && one_of(word, &["birthday", "bday"]) && word_start(b, at_word) == at_word {
            return weigh(false);
        }
        if b[date.end..at_word].iter().any(|c| matches!(c, b'!' | b'?')) {
            return None;
        }
        after = [after[1], word];
    }
    None
}
