//! ASCII words and their neighbours: what the scanners ask of the text round a candidate.
//!
//! Everything works on bytes. A word is a maximal run of ASCII letters and digits; each look to either side is
//! bounded, so that a scanner's work stays linear in the text.

/// Farthest look to either side for a context word, in bytes.
const REACH: usize = 72;

/// True for ASCII letters and digits.
pub(crate) fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric()
}

/// The byte at `i`, or 0 past the end.
pub(crate) fn at(b: &[u8], i: usize) -> u8 {
    b.get(i).copied().unwrap_or(0)
}

/// The byte before `i`, or 0 at the beginning.
pub(crate) fn before(b: &[u8], i: usize) -> u8 {
    if i == 0 {
        0
    } else {
        at(b, i - 1)
    }
}

/// The end of the word that holds or starts at `i`.
pub(crate) fn word_end(b: &[u8], mut i: usize) -> usize {
    while i < b.len() && is_word(b[i]) {
        i += 1;
    }
    i
}

/// The start of the word whose last byte is just before `i`.
pub(crate) fn word_start(b: &[u8], mut i: usize) -> usize {
    while i > 0 && is_word(b[i - 1]) {
        i -= 1;
    }
    i
}

/// `word` is one of `set` (lower case), whatever its case.
pub(crate) fn one_of(word: &[u8], set: &[&str]) -> bool {
    // Length and first letter settle nearly every comparison without a call.
    let Some(&first) = word.first() else { return false };
    let first = first.to_ascii_lowercase();
    set.iter().any(|s| {
        let s = s.as_bytes();
        s.len() == word.len() && s[0] == first && word.eq_ignore_ascii_case(s)
    })
}

/// The three bytes at `i` in lower case, with 0 for whatever is no letter or digit.
pub(crate) fn three(b: &[u8], i: usize) -> [u8; 3] {
    let mut out = [0; 3];
    for (to, &from) in out.iter_mut().zip(&b[i.min(b.len())..]) {
        if !is_word(from) {
            break;
        }
        *to = from.to_ascii_lowercase();
    }
    out
}

/// `word` is `s` (lower case), whatever its case.
pub(crate) fn is(word: &[u8], s: &str) -> bool {
    word.eq_ignore_ascii_case(s.as_bytes())
}

/// A letter at the start and no lower-case letter before it: "Elm", "ELM".
pub(crate) fn is_capitalised(word: &[u8]) -> bool {
    word.first().is_some_and(u8::is_ascii_uppercase)
}

/// Words before a position, nearest first.
pub(crate) struct Back<'a> {
    bytes: &'a [u8],
    at: usize,
    floor: usize,
}

/// Words before `pos`, nearest first, within reach.
pub(crate) fn words_before(bytes: &[u8], pos: usize) -> Back<'_> {
    Back { bytes, at: pos.min(bytes.len()), floor: pos.saturating_sub(REACH) }
}

impl<'a> Iterator for Back<'a> {
    type Item = (usize, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let b = self.bytes;
        while self.at > self.floor && !is_word(b[self.at - 1]) {
            self.at -= 1;
        }
        if self.at <= self.floor {
            return None;
        }
        let end = self.at;
        while self.at > self.floor && is_word(b[self.at - 1]) {
            self.at -= 1;
        }
        // A word cut by the floor is not a word: "lic" of "duplicate".
        if self.at > 0 && is_word(b[self.at - 1]) {
            return None;
        }
        Some((self.at, &b[self.at..end]))
    }
}

/// Words whose number is a reference to goods or papers, and nobody's identifier.
pub(crate) const REFERENCES: &[&str] = &[
    "order",
    "ref",
    "reference",
    "invoice",
    "tracking",
    "parcel",
    "account",
    "acc",
    "batch",
    "barcode",
    "isbn",
    "serial",
    "ticket",
    "case",
    "policy",
    "job",
    "lot",
    "item",
    "meter",
    "charity",
    "booking",
    "model",
    "code",
    "receipt",
    "customer",
    "confirmation",
];

/// Words after a position, nearest first.
pub(crate) struct Forth<'a> {
    bytes: &'a [u8],
    at: usize,
    ceiling: usize,
}

/// Words from `pos` on, within reach.
pub(crate) fn words_after(bytes: &[u8], pos: usize) -> Forth<'_> {
    Forth { bytes, at: pos, ceiling: bytes.len().min(pos.saturating_add(REACH)) }
}

impl<'a> Iterator for Forth<'a> {
    type Item = (usize, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let b = self.bytes;
        while self.at < self.ceiling && !is_word(b[self.at]) {
            self.at += 1;
        }
        let start = self.at;
        while self.at < self.ceiling && is_word(b[self.at]) {
            self.at += 1;
        }
        (self.at > start && (self.at == b.len() || !is_word(b[self.at]))).then(|| (start, &b[start..self.at]))
    }
}

/// How many words before `pos` the nearest one of `set` stands, up to `count`. Another number ends the look, for the
/// context words beyond it are its own.
pub(crate) fn distance_before(b: &[u8], pos: usize, count: usize, set: &[&str]) -> Option<usize> {
    words_before(b, pos).take(count).take_while(|(_, w)| !is_number(w)).position(|(_, w)| one_of(w, set))
}

/// One of `set` is among the `count` words before `pos`; see [`distance_before`].
pub(crate) fn near_before(b: &[u8], pos: usize, count: usize, set: &[&str]) -> bool {
    distance_before(b, pos, count, set).is_some()
}

/// One of `set` is among the `count` words from `pos` on, before any other number.
pub(crate) fn near_after(b: &[u8], pos: usize, count: usize, set: &[&str]) -> bool {
    words_after(b, pos).take(count).take_while(|(_, w)| !is_number(w)).any(|(_, w)| one_of(w, set))
}

/// Three digits or more: a number of its own rather than a count.
fn is_number(word: &[u8]) -> bool {
    word.iter().filter(|c| c.is_ascii_digit()).count() >= 3
}

/// True where the stretch of printing characters round `pos` looks like part of a web or email address.
pub(crate) fn in_address(b: &[u8], pos: usize) -> bool {
    let floor = pos.saturating_sub(96);
    let mut i = pos;
    while i > floor && !b[i - 1].is_ascii_whitespace() {
        i -= 1;
    }
    let head = &b[i..pos];
    if head.windows(3).any(|w| w == b"://" || w.eq_ignore_ascii_case(b"www")) {
        return true;
    }
    // "wa.me/4477…", "example.com/page-0123": a dot between letters, then a slash.
    let slash = head.iter().position(|&c| c == b'/');
    slash.is_some_and(|s| {
        head[..s].windows(3).any(|w| w[1] == b'.' && w[0].is_ascii_alphanumeric() && w[2].is_ascii_alphabetic())
    })
}

/// Most parts of a number written with gaps: "Q Q 1 2 3 4 5 6 C" has nine.
const PARTS: usize = 10;

/// Words joined by one or two separators each, put together without them, in capitals.
pub(crate) struct Chain {
    compact: [u8; 24],
    /// Ends of the parts, in the compact form and in the text.
    ends: [(usize, usize); PARTS],
    parts: usize,
    /// The text's bytes are capitals and digits only, as far as the chain goes.
    capitals: [bool; PARTS],
}

impl Chain {
    /// The chain that starts with the word at `start`.
    pub(crate) fn read(b: &[u8], start: usize) -> Chain {
        let mut c = Chain { compact: [0; 24], ends: [(0, 0); PARTS], parts: 0, capitals: [true; PARTS] };
        let mut len = 0;
        let mut i = start;
        let mut capitals = true;
        while c.parts < PARTS {
            let end = word_end(b, i);
            if end == i || len + (end - i) > c.compact.len() {
                break;
            }
            for &x in &b[i..end] {
                capitals &= !x.is_ascii_lowercase();
                c.compact[len] = x.to_ascii_uppercase();
                len += 1;
            }
            c.ends[c.parts] = (len, end);
            c.capitals[c.parts] = capitals;
            c.parts += 1;
            let mut next = end;
            while next - end < 2 && matches!(at(b, next), b' ' | b'-' | b'.' | b'/') {
                next += 1;
            }
            if next == end {
                break;
            }
            i = next;
        }
        c
    }

    /// For each number of parts, most first: how many, the compact form, its end in the text, all in capitals.
    pub(crate) fn forms(&self) -> impl Iterator<Item = (usize, &[u8], usize, bool)> {
        (1..=self.parts)
            .rev()
            .map(|n| (n, &self.compact[..self.ends[n - 1].0], self.ends[n - 1].1, self.capitals[n - 1]))
    }

    /// How many parts it has.
    pub(crate) fn parts(&self) -> usize {
        self.parts
    }

    /// All of it up to and with a part, counted from 0, is in capitals and digits.
    pub(crate) fn capital(&self, part: usize) -> bool {
        part < self.parts && self.capitals[part]
    }

    /// The lengths of the first `parts` parts are these.
    pub(crate) fn lengths(&self, parts: usize, want: &[usize]) -> bool {
        let mut from = 0;
        parts == want.len()
            && self.ends[..parts].iter().zip(want).all(|(&(to, _), &w)| {
                let len = to - from;
                from = to;
                len == w
            })
    }
}

/// The start of the word before `start`, where one separator joins the two.
pub(crate) fn joined_before(b: &[u8], start: usize) -> Option<usize> {
    if start < 2 || !matches!(b[start - 1], b' ' | b'-' | b'.' | b'/') || !is_word(b[start - 2]) {
        return None;
    }
    // Long words are no part of a mark.
    let floor = start.saturating_sub(8);
    let mut i = start - 1;
    while i > floor && is_word(b[i - 1]) {
        i -= 1;
    }
    (i == 0 || !is_word(b[i - 1])).then_some(i)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_on_either_side() {
        let b = b"my NHS no. is 943";
        let back: Vec<&[u8]> = words_before(b, 14).map(|(_, w)| w).collect();
        assert_eq!(back, [b"is".as_slice(), b"no", b"NHS", b"my"]);
        assert!(near_after(b, 0, 2, &["nhs"]));
        assert!(!near_after(b, 0, 1, &["nhs"]));
    }

    #[test]
    fn a_word_cut_by_the_reach_is_not_seen() {
        let text = format!("{}lic 1", "dup".repeat(40));
        assert!(!near_before(text.as_bytes(), text.len(), 3, &["lic"]));
    }

    #[test]
    fn web_addresses() {
        let b = b"see wa.me/447700900123 or 01/02";
        assert!(in_address(b, 10));
        assert!(!in_address(b, 29));
    }
}
