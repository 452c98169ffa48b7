//! Reading a run of digits in whatever way it was typed: figures, the letter O, number words, or a mix, with any
//! separators people put between groups.
//!
//! A [`Run`] is a fixed-size record that callers reuse, so that reading allocates nothing. A run longer than the
//! record is read in pieces; see [`read`].

use super::finder::{Finder, Triggers};
use super::lex::{at, before, is_word, one_of, three, word_end};

/// Digits and groups that one record holds; a card number has 19 digits, a phone spelt out about 17 groups.
const DIGITS: usize = 64;
const GROUPS: usize = 40;
/// Bytes that may lie between two groups: "07700 / 900 / 123", "07700 ... 900".
const GAP: usize = 8;

/// What lies between a group and the one before it, as a set.
pub(crate) mod sep {
    pub(crate) const SPACE: u8 = 1;
    pub(crate) const HYPHEN: u8 = 2;
    pub(crate) const DOT: u8 = 4;
    pub(crate) const SLASH: u8 = 8;
    pub(crate) const COMMA: u8 = 16;
    pub(crate) const PAREN: u8 = 32;
    pub(crate) const LINE: u8 = 64;
    pub(crate) const OTHER: u8 = 128;
}

/// One group of digits, as typed between separators.
#[derive(Clone, Copy, Default)]
pub(crate) struct Group {
    /// Where the group starts and ends in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Its first digit in the run, and how many there are.
    pub(crate) first: usize,
    pub(crate) len: usize,
    /// What stands before it (see [`sep`]).
    pub(crate) sep: u8,
    /// Written with a word ("seven", "double-o").
    pub(crate) spoken: bool,
    /// Letters follow without a space ("500mg", "07700900123thanks").
    pub(crate) glued: bool,
    /// An amount: a currency sign before it or a per cent sign after it.
    pub(crate) amount: bool,
}

/// A run of groups.
pub(crate) struct Run {
    digits: [u8; DIGITS],
    digit_count: usize,
    groups: [Group; GROUPS],
    group_count: usize,
    /// A plus sign stands just before the first group.
    pub(crate) plus: bool,
    /// Where the reader stopped; reading goes on from here.
    pub(crate) end: usize,
    /// The record was full and the run goes on.
    pub(crate) full: bool,
}

impl Run {
    /// An empty record.
    pub(crate) fn new() -> Self {
        Run {
            digits: [0; DIGITS],
            digit_count: 0,
            groups: [Group::default(); GROUPS],
            group_count: 0,
            plus: false,
            end: 0,
            full: false,
        }
    }

    /// How many digits were read.
    pub(crate) fn digit_count(&self) -> usize {
        self.digit_count
    }

    /// How many groups were read.
    pub(crate) fn group_count(&self) -> usize {
        self.group_count
    }

    /// The groups.
    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups[..self.group_count]
    }

    /// The digits of groups `from..to`.
    pub(crate) fn digits_of(&self, from: usize, to: usize) -> &[u8] {
        let groups = &self.groups[from..to];
        match (groups.first(), groups.last()) {
            (Some(a), Some(z)) => &self.digits[a.first..z.first + z.len],
            _ => &[],
        }
    }

    fn push_digit(&mut self, d: u8) -> bool {
        if self.digit_count == DIGITS {
            return false;
        }
        self.digits[self.digit_count] = d;
        self.digit_count += 1;
        true
    }
}

/// Number words with the digits they stand for. Longer before shorter where one begins the other.
const WORDS: &[(&str, &[u8])] = &[
    ("seventeen", &[1, 7]),
    ("seventy", &[7]),
    ("seven", &[7]),
    ("sixteen", &[1, 6]),
    ("sixty", &[6]),
    ("six", &[6]),
    ("fourteen", &[1, 4]),
    ("four", &[4]),
    ("forty", &[4]),
    ("eighteen", &[1, 8]),
    ("eighty", &[8]),
    ("eight", &[8]),
    ("nineteen", &[1, 9]),
    ("ninety", &[9]),
    ("nine", &[9]),
    ("zero", &[0]),
    ("nought", &[0]),
    ("naught", &[0]),
    ("nowt", &[0]),
    ("one", &[1]),
    ("oh", &[0]),
    ("two", &[2]),
    ("three", &[3]),
    ("five", &[5]),
    ("ten", &[1, 0]),
    ("eleven", &[1, 1]),
    ("twelve", &[1, 2]),
    ("thirteen", &[1, 3]),
    ("fifteen", &[1, 5]),
    ("twenty", &[2]),
    ("thirty", &[3]),
    ("fifty", &[5]),
];

/// Tens, which take a following unit ("twenty three") or stand for a zero after them ("twenty").
fn is_tens(word: &str) -> bool {
    word.ends_with('y')
}

/// Words that may stand between groups of a number read out.
const BETWEEN: &[&str] = &["then", "dash", "hyphen", "space", "slash"];

/// Letters that often stand glued before a number: "tel07700…", "on07700…".
const GLUED_BEFORE: &[&str] = &[
    "tel",
    "telephone",
    "t",
    "m",
    "mob",
    "mobile",
    "ph",
    "phone",
    "on",
    "no",
    "number",
    "call",
    "text",
    "txt",
    "ring",
    "whatsapp",
    "is",
    "at",
    "me",
    "cell",
    "nhs",
];

/// What a token may carry over to the next one.
#[derive(Clone, Copy, PartialEq)]
enum Pending {
    Nothing,
    /// "double", "treble": the next digit this many times.
    Times(u8),
    /// "twenty": a zero, unless a unit follows.
    Tens,
}

/// The next place at or after `from` where a run may start: a digit, or a number word at the start of a word. `finder`
/// is one of [`STARTS`].
pub(crate) fn next_start(b: &[u8], from: usize, finder: &mut Finder<'_>) -> Option<usize> {
    let mut i = from;
    while let Some(found) = finder.next(i) {
        i = found;
        if b[i].is_ascii_digit() {
            if i == 0 || !is_word(b[i - 1]) {
                return Some(i);
            }
            if let Some(start) = glued_start(b, i, from) {
                return Some(start);
            }
            i = word_end(b, i);
            continue;
        }
        if begins_number_word(b, i) && spoken_start(b, i) {
            return Some(i);
        }
        i += 1;
    }
    None
}

/// Where a number begins whose first figure at `i` has letters before it: "O7700", "zero7", "tel07700".
fn glued_start(b: &[u8], i: usize, from: usize) -> Option<usize> {
    let mut start = i;
    while start > from && is_word(b[start - 1]) && i - start < 12 {
        start -= 1;
    }
    if start > 0 && is_word(b[start - 1]) {
        // Reading goes on within a word only where the reader stopped there.
        return (start == from).then_some(i);
    }
    let letters = &b[start..i];
    if is_number_word(letters) || letters.iter().all(|c| matches!(c, b'o' | b'O')) {
        return Some(start);
    }
    one_of(letters, GLUED_BEFORE).then_some(i)
}

/// Figures, and the first letters of the number words with which numbers begin: phones with a nought or, without it, a
/// seven, NHS numbers with four, six, seven or nine, cards with four or five. Not "t", which begins every sixth word.
pub(crate) static STARTS: Triggers = Triggers::new(b"oznsf", b"0123456789");

/// The first three letters are a number word's: turns nearly all prose away before a list is searched.
fn begins_number_word(b: &[u8], i: usize) -> bool {
    matches!(
        &three(b, i),
        b"zer"
            | b"nou"
            | b"nau"
            | b"now"
            | b"one"
            | b"fou"
            | b"fiv"
            | b"fif"
            | b"for"
            | b"six"
            | b"sev"
            | b"nin"
            | b"oh\0"
            | b"o\0\0"
    )
}

/// The word at `i` is a number word and the next word is one too, or figures.
fn spoken_start(b: &[u8], i: usize) -> bool {
    let end = word_end(b, i);
    let word = &b[i..end];
    if !(1..=10).contains(&word.len()) || !is_number_word(word) {
        return false;
    }
    let next = end + b[end..].iter().take(3).take_while(|&&c| matches!(c, b' ' | b'-' | b',' | b'.')).count();
    if next == end || !is_word(at(b, next)) {
        return false;
    }
    let following = &b[next..word_end(b, next)];
    following[0].is_ascii_digit() || is_number_word(following)
}

fn is_number_word(word: &[u8]) -> bool {
    word.len() <= 10
        && (one_of(word, &["o", "double", "treble", "triple"])
            || WORDS.iter().any(|(w, _)| word.eq_ignore_ascii_case(w.as_bytes())))
}

/// Reads the run that starts at `start` into `run`. A run that does not fit sets `full`, and `end` is where to read on.
pub(crate) fn read(b: &[u8], start: usize, run: &mut Run) {
    run.digit_count = 0;
    run.group_count = 0;
    run.full = false;
    run.end = start;
    run.plus = before(b, start) == b'+';
    let mut i = start;
    let mut pending = Pending::Nothing;
    let mut gap = 0u8;
    // Where "double" or "treble" began: its group has no digits of its own.
    let mut lead: Option<(usize, u8)> = None;
    loop {
        let end = word_end(b, i);
        let mark = (run.digit_count, run.group_count);
        if run.group_count == GROUPS || end - i > 4 * DIGITS {
            run.full = run.group_count == GROUPS;
            run.end = run.end.max(if run.full { run.end } else { end });
            break;
        }
        let was = pending;
        let group_start = i;
        let outcome = token(b, i, end, run, &mut pending);
        match outcome {
            Token::No => {
                (run.digit_count, run.group_count) = mark;
                pending = was;
                // "then", "dash": step over once, if a number follows.
                if run.group_count > 0 && one_of(&b[i..end], BETWEEN) {
                    let (next, _) = separators(b, end);
                    if next > end && is_word(at(b, next)) {
                        let nw = &b[next..word_end(b, next)];
                        if nw[0].is_ascii_digit() || is_number_word(nw) {
                            i = next;
                            gap = sep::OTHER;
                            continue;
                        }
                    }
                }
                break;
            }
            Token::Full => {
                (run.digit_count, run.group_count) = mark;
                pending = Pending::Nothing;
                run.full = mark.1 > 0;
                run.end = if run.full { group_start } else { end };
                break;
            }
            Token::Group { from, to, spoken, glued } => {
                if run.digit_count > mark.0 {
                    let amount = currency_before(b, from) || at(b, to) == b'%';
                    let (from, gap) = lead.take().unwrap_or((from, gap));
                    run.groups[run.group_count] = Group {
                        start: from,
                        end: to,
                        first: mark.0,
                        len: run.digit_count - mark.0,
                        sep: gap,
                        spoken,
                        glued,
                        amount,
                    };
                    run.group_count += 1;
                    run.end = to;
                } else {
                    lead = lead.or(Some((from, gap)));
                }
                if glued {
                    run.end = end;
                    break;
                }
            }
        }
        let (next, kinds) = separators(b, end);
        if !is_word(at(b, next)) {
            break;
        }
        // "twenty, five" is 20 and 5, "twenty five" 25.
        if pending == Pending::Tens && kinds & sep::COMMA != 0 && run.group_count > 0 && run.push_digit(0) {
            run.groups[run.group_count - 1].len += 1;
            pending = Pending::Nothing;
        }
        gap = kinds;
        i = next;
    }
    // "twenty" at the end stands for 20.
    if pending == Pending::Tens && run.group_count > 0 && run.push_digit(0) {
        run.groups[run.group_count - 1].len += 1;
    }
    if run.end <= start {
        run.end = word_end(b, start).max(start + 1);
    }
}

fn currency_before(b: &[u8], i: usize) -> bool {
    match before(b, i) {
        b'$' => true,
        0xA3 => i >= 2 && b[i - 2] == 0xC2,
        0xAC => i >= 3 && b[i - 3..i] == [0xE2, 0x82, 0xAC],
        _ => false,
    }
}

/// Where the separators from `i` on end, and which they are. No separator, or too many: `(i, 0)` at a non-word byte.
fn separators(b: &[u8], start: usize) -> (usize, u8) {
    let mut i = start;
    let mut kinds = 0;
    while i < b.len() && i - start < GAP {
        let (kind, step) = match b[i] {
            b' ' | b'\t' => (sep::SPACE, 1),
            b'-' | b'_' | b'~' => (sep::HYPHEN, 1),
            b'.' => (sep::DOT, 1),
            b'/' | b'|' | b'\\' => (sep::SLASH, 1),
            b',' => (sep::COMMA, 1),
            b'(' | b')' => (sep::PAREN, 1),
            b'\n' | b'\r' => (sep::LINE, 1),
            b'*' => (sep::OTHER, 1),
            0xC2 if matches!(at(b, i + 1), 0xA0 | 0xB7) => (sep::SPACE, 2),
            0xE2 if at(b, i + 1) == 0x80 && (0x90..=0x95).contains(&at(b, i + 2)) => (sep::HYPHEN, 3),
            0xE2 if at(b, i + 1) == 0x80 && matches!(at(b, i + 2), 0xA2 | 0xA6) => (sep::DOT, 3),
            // The keycap of an emoji digit, and the selector before it.
            0xE2 if at(b, i + 1) == 0x83 && at(b, i + 2) == 0xA3 => (0, 3),
            0xEF if at(b, i + 1) == 0xB8 && at(b, i + 2) == 0x8F => (0, 3),
            _ => break,
        };
        kinds |= kind;
        i += step;
    }
    (i, kinds)
}

enum Token {
    No,
    Full,
    Group { from: usize, to: usize, spoken: bool, glued: bool },
}

/// Reads one token of letters and digits, appending its digits.
fn token(b: &[u8], start: usize, end: usize, run: &mut Run, pending: &mut Pending) -> Token {
    let mut i = start;
    let from = start;
    let mut spoken = false;
    while i < end {
        let c = b[i];
        let digit = if c.is_ascii_digit() {
            c - b'0'
        } else if matches!(c, b'o' | b'O') && o_is_zero(b, i, start, end, run) {
            0
        } else if matches!(c, b'l' | b'I' | b'i')
            && (if i > start { figure(b[i - 1]) } else { run.digit_count > 1 })
            && i + 1 < end
            && figure(b[i + 1])
        {
            1
        } else if let Some((len, digits, tens)) = number_word(&b[i..end]) {
            let times = if let Pending::Times(n) = *pending { n } else { 1 };
            if *pending == Pending::Tens && (digits.len() > 1 || tens) && !run.push_digit(0) {
                return Token::Full;
            }
            for _ in 0..times {
                for &d in digits {
                    if !run.push_digit(d) {
                        return Token::Full;
                    }
                }
            }
            *pending = if tens { Pending::Tens } else { Pending::Nothing };
            spoken = true;
            i += len;
            continue;
        } else if let Some((len, times)) = multiplier(&b[i..end]).filter(|_| !matches!(pending, Pending::Times(_))) {
            *pending = Pending::Times(times);
            spoken = true;
            i += len;
            continue;
        } else if b[i..end].eq_ignore_ascii_case(b"hundred") && run.digit_count > 0 && *pending == Pending::Nothing {
            if !(run.push_digit(0) && run.push_digit(0)) {
                return Token::Full;
            }
            spoken = true;
            break;
        } else if i > from && b[i - 1].is_ascii_digit() && !spoken {
            return Token::Group { from, to: i, spoken, glued: true };
        } else {
            return Token::No;
        };
        let times = if let Pending::Times(n) = *pending { n } else { 1 };
        *pending = Pending::Nothing;
        for _ in 0..times {
            if !run.push_digit(digit) {
                return Token::Full;
            }
        }
        i += 1;
    }
    Token::Group { from, to: end, spoken, glued: false }
}

fn figure(c: u8) -> bool {
    c.is_ascii_digit() || matches!(c, b'o' | b'O')
}

/// A letter O counts as 0 among digits and Os only, and alone only once a run has begun or where digits follow.
fn o_is_zero(b: &[u8], i: usize, start: usize, end: usize, run: &Run) -> bool {
    let left = i == start || figure(b[i - 1]);
    let right = i + 1 == end || figure(b[i + 1]);
    left && right && (run.digit_count > 0 || i + 1 < end || (start + 1 == end && spoken_start(b, i)))
}

fn number_word(rest: &[u8]) -> Option<(usize, &'static [u8], bool)> {
    let (word, digits) =
        WORDS.iter().find(|(w, _)| rest.len() >= w.len() && rest[..w.len()].eq_ignore_ascii_case(w.as_bytes()))?;
    Some((word.len(), digits, is_tens(word)))
}

fn multiplier(rest: &[u8]) -> Option<(usize, u8)> {
    [("double", 2), ("treble", 3), ("triple", 3)]
        .into_iter()
        .find(|(w, _)| rest.len() >= w.len() && rest[..w.len()].eq_ignore_ascii_case(w.as_bytes()))
        .map(|(w, n)| (w.len(), n))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> String {
        let b = text.as_bytes();
        let mut run = Run::new();
        let Some(start) = next_start(b, 0, &mut Finder::new(b, &STARTS)) else { return String::new() };
        read(b, start, &mut run);
        run.digits_of(0, run.group_count()).iter().map(|d| char::from(b'0' + d)).collect()
    }

    #[test]
    fn ways_of_writing_digits() {
        for (text, want) in [
            ("07700 900123", "07700900123"),
            ("O7700 9OO 123", "07700900123"),
            ("oh seven seven double-o nine hundred one two three", "07700900123"),
            ("zero treble seven, ninety one, twenty, five", "077791205"),
            ("o77oo nine double 0 123", "07700900123"),
            ("zero7seven00 nine00 123", "07700900123"),
            ("07700 then 900 dash 123 please", "07700900123"),
            ("0\u{FE0F}\u{20E3}7\u{FE0F}\u{20E3}7", "077"),
            ("07700900123thanks", "07700900123"),
            ("one of them", ""),
            ("oh no", ""),
            ("7 o clock", "70"),
        ] {
            assert_eq!(digits(text), want, "{text}");
        }
    }

    #[test]
    fn a_run_that_does_not_fit_is_read_in_pieces() {
        for text in ["1 ".repeat(1000), "12345678901234567890 ".repeat(50), "9".repeat(5000)] {
            let b = text.as_bytes();
            let mut run = Run::new();
            let mut finder = Finder::new(b, &STARTS);
            let mut at = 0;
            let mut reads = 0;
            while let Some(start) = next_start(b, at, &mut finder) {
                read(b, start, &mut run);
                assert!(run.end > start);
                at = run.end;
                reads += 1;
            }
            assert!(reads <= 60, "{reads}");
        }
    }
}
