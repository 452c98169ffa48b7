//! Email addresses, typed in full, with slips ("name@gmail,com", "name @ gmail . com") or spelt out
//! ("name at gmail dot com", "name(at)gmail(dot)com").

use super::finder::{Finder, Triggers};
use super::found::{Found, Kind, Strength};
use super::lex::{at, before, is, is_word, near_before, one_of, word_end, words_before};

/// Mail providers people in the United Kingdom use: enough to know an address by without its ending.
const PROVIDERS: &[&str] = &[
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "yahoo",
    "ymail",
    "icloud",
    "msn",
    "aol",
    "btinternet",
    "btopenworld",
    "virginmedia",
    "ntlworld",
    "talktalk",
    "tiscali",
    "blueyonder",
    "protonmail",
    "rocketmail",
    "plusnet",
    "gmx",
    "fastmail",
    "tutanota",
];

/// Providers whose names are words too: only with an ending.
const WORD_PROVIDERS: &[&str] = &["live", "sky", "mail", "me", "mac", "proton", "orange", "o2", "zoho", "pm", "hey"];

/// Endings that may follow a slip or be spelt out.
pub(crate) const ENDINGS: &[&str] = &[
    "com", "uk", "co", "org", "net", "info", "biz", "eu", "ie", "io", "me", "ac", "nhs", "gov", "scot", "wales",
    "cymru", "london", "example", "test", "fr", "de", "pl", "ro",
];

/// Local parts that belong to a desk, not a person.
const DESKS: &[&str] = &[
    "info",
    "enquiries",
    "enquiry",
    "contact",
    "admin",
    "office",
    "reception",
    "pals",
    "complaints",
    "hello",
    "support",
    "feedback",
    "help",
    "noreply",
    "secretary",
    "appointments",
    "prescriptions",
    "team",
    "sales",
    "bookings",
    "customerservice",
    "customerservices",
    "mail",
];

/// What stands before "at" in ordinary sentences: "look at boots dot com", "me at gmail".
const NOT_LOCAL: &[&str] = &[
    "me",
    "us",
    "him",
    "her",
    "them",
    "it",
    "you",
    "look",
    "looked",
    "looking",
    "see",
    "seen",
    "find",
    "found",
    "online",
    "available",
    "order",
    "ordered",
    "buy",
    "bought",
    "account",
    "address",
    "is",
    "was",
    "be",
    "are",
    "email",
    "mail",
    "e",
    "page",
    "site",
    "website",
    "details",
    "info",
    "sign",
    "apply",
    "book",
    "booked",
    "register",
    "more",
    "up",
    "out",
    "on",
    "in",
    "and",
    "or",
    "the",
    "a",
    "everyone",
    "people",
    "work",
    "works",
    "worked",
    "donate",
    "read",
    "visit",
    "check",
    "go",
    "got",
    "shop",
    "that",
    "this",
    "all",
    "now",
    "here",
    "someone",
];

/// A host name as it was written.
pub(crate) struct Host {
    /// One past its last byte.
    pub(crate) end: usize,
    /// First label, and the last two.
    first: (usize, usize),
    last: [(usize, usize); 2],
    labels: usize,
    /// Written with slips or words between the labels.
    pub(crate) loose: bool,
    /// A "dot" was spelt.
    pub(crate) spelt: bool,
}

impl Host {
    /// Under nhs.uk or gov.uk, which are never personal data (FACTS.md).
    pub(crate) fn exempt(&self, b: &[u8]) -> bool {
        let [(s, e), (t, u)] = self.last;
        self.labels >= 2 && is(&b[t..u], "uk") && one_of(&b[s..e], &["nhs", "gov"])
    }

    /// The last label could be a top-level domain.
    fn ends_well(&self, b: &[u8]) -> bool {
        let (s, e) = self.last[1];
        let ending = &b[s..e];
        self.labels >= 2 && (2..=18).contains(&ending.len()) && ending.iter().all(u8::is_ascii_alphabetic)
    }

    /// The last label is an ending that people type.
    pub(crate) fn known_ending(&self, b: &[u8]) -> bool {
        let (s, e) = self.last[1];
        self.labels >= 2 && one_of(&b[s..e], ENDINGS)
    }
}

/// Reads a host name from `i`: labels joined with dots, or with a comma, spaced dots or the word "dot" before a known
/// ending.
pub(crate) fn host(b: &[u8], i: usize) -> Option<Host> {
    let mut end = label_end(b, i);
    if end == i {
        return None;
    }
    let mut h = Host { end, first: (i, end), last: [(i, end), (i, end)], labels: 1, loose: false, spelt: false };
    // DNS allows 127 labels; nobody types that many.
    while h.labels < 12 {
        let (next, tight, spelt) = if at(b, end) == b'.' && (is_word(at(b, end + 1))) {
            (end + 1, true, false)
        } else {
            loose_dot(b, end, h.labels == 1 && one_of(&b[i..end], PROVIDERS))
        };
        let stop = if next == end { end } else { label_end(b, next) };
        if stop == next || next == end {
            break;
        }
        if !tight && !one_of(&b[next..stop], ENDINGS) && !spelt {
            break;
        }
        h.loose |= !tight;
        h.spelt |= spelt;
        h.last = [h.last[1], (next, stop)];
        h.labels += 1;
        end = stop;
        h.end = end;
    }
    Some(h)
}

/// A dot written otherwise at `i`: ",", " . ", " dot ", "(dot)", "[.]". Returns where the next label starts, or `i`.
fn loose_dot(b: &[u8], i: usize, provider: bool) -> (usize, bool, bool) {
    let mut j = i;
    let mut spelt = false;
    let mut dot = false;
    while j < b.len() && j - i < 9 {
        match b[j] {
            b' ' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>' | b'_' | b'-' => j += 1,
            b'.' | b',' if !dot => {
                dot = true;
                j += 1;
            }
            b'd' | b'D' if !dot && is(&b[j..word_end(b, j)], "dot") && j > i => {
                dot = true;
                spelt = true;
                j += 3;
            }
            _ => break,
        }
    }
    // A full stop and a space end a sentence, but not behind "gmail".
    let stop = !provider && b.get(i).is_some_and(|&c| c == b'.' || c == b',') && at(b, i + 1) == b' ';
    if dot && !stop && is_word(at(b, j)) {
        (j, false, spelt)
    } else {
        (i, false, false)
    }
}

fn label_end(b: &[u8], mut i: usize) -> usize {
    let start = i;
    while i < b.len() && (is_word(b[i]) || (b[i] == b'-' && i > start && is_word(at(b, i + 1)))) {
        i += 1;
    }
    i
}

/// The sign, and the first letter of "at".
static TRIGGERS: Triggers = Triggers::new(b"a", b"@");

/// Appends the email addresses in `text`, in order.
pub(crate) fn scan(text: &str, out: &mut Vec<Found>) {
    let b = text.as_bytes();
    let mut floor = 0;
    let mut i = 0;
    let mut finder = Finder::new(b, &TRIGGERS);
    while let Some(found) = finder.next(i) {
        i = found;
        let hit = match b[i] {
            b'@' => typed(b, i, floor),
            b'a' | b'A' if matches!(at(b, i + 1), b't' | b'T') && !is_word(at(b, i + 2)) && !is_word(before(b, i)) => {
                spelt(b, i, floor)
            }
            _ => None,
        };
        match hit {
            Some(f) => {
                i = f.end;
                floor = f.end;
                if f.kind == Kind::Email {
                    out.push(f);
                }
            }
            None => i += 1,
        }
    }
}

fn local_byte(c: u8) -> bool {
    is_word(c) || matches!(c, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'')
}

/// The local part that ends before `end`.
fn local_start(b: &[u8], end: usize, floor: usize) -> usize {
    let low = floor.max(end.saturating_sub(64));
    let mut i = end;
    while i > low && local_byte(b[i - 1]) {
        i -= 1;
    }
    while i < end && !is_word(b[i]) && b[i] != b'_' {
        i += 1;
    }
    i
}

fn typed(b: &[u8], sign: usize, floor: usize) -> Option<Found> {
    let tight = sign > floor && local_byte(b[sign - 1]);
    let local_end = if !tight && sign > floor && b[sign - 1] == b' ' { sign - 1 } else { sign };
    let start = local_start(b, local_end, floor);
    let after = sign + 1 + usize::from(at(b, sign + 1) == b' ');
    let h = host(b, after)?;
    if start == local_end || !b[start..local_end].iter().any(|&c| is_word(c)) {
        return None;
    }
    let local = &b[start..local_end];
    let spaced = !tight || after > sign + 1;
    let provider = one_of(&b[h.first.0..h.first.1], PROVIDERS);
    let glued_provider = PROVIDERS.iter().any(|p| {
        let first = &b[h.first.0..h.first.1];
        first.len() > p.len() && is(&first[..p.len()], p) && one_of(&first[p.len()..], &["com", "couk", "co"])
    });
    let ends_well = if h.loose || spaced { h.known_ending(b) } else { h.ends_well(b) };
    if !(ends_well || provider || glued_provider)
        || (spaced && !tight && !(provider || ends_well && distinctive(local) || mail_context(b, start)))
    {
        return None;
    }
    if spaced && one_of(local, NOT_LOCAL) {
        return None;
    }
    if h.exempt(b) {
        // Skipped whole, so that its host is not taken for a link or its local part for a handle.
        return Some(Found { kind: Kind::Link, start, end: h.end, strength: Strength::Possible });
    }
    let strength = if one_of(local, DESKS) {
        Strength::Possible
    } else if ends_well && !h.loose && !spaced {
        Strength::Certain
    } else {
        Strength::Likely
    };
    Some(Found { kind: Kind::Email, start, end: h.end, strength })
}

/// Holds what account names hold and words do not.
pub(crate) fn distinctive(local: &[u8]) -> bool {
    let letters = local.iter().any(u8::is_ascii_alphabetic);
    letters
        && (local.iter().any(|c| c.is_ascii_digit() || *c == b'_')
            || local.iter().enumerate().any(|(i, &c)| c == b'.' && i > 0 && i + 1 < local.len()))
}

fn mail_context(b: &[u8], start: usize) -> bool {
    near_before(b, start, 5, &["email", "emails", "mail", "emailed", "hotmail", "gmail", "addy"])
}

fn spelt(b: &[u8], word: usize, floor: usize) -> Option<Found> {
    let mut end = word;
    while end > floor && matches!(b[end - 1], b' ' | b'(' | b'[' | b'{' | b'<' | b'-' | b'_') && word - end < 4 {
        end -= 1;
    }
    if end == word || end == floor {
        return None;
    }
    let mut host_at = word + 2;
    while matches!(at(b, host_at), b' ' | b')' | b']' | b'}' | b'>' | b'-' | b'_') && host_at - word < 6 {
        host_at += 1;
    }
    if host_at == word + 2 {
        return None;
    }
    let bracketed = b[end..word].iter().any(|c| b"([{<".contains(c));
    let h = host(b, host_at)?;
    let first = &b[h.first.0..h.first.1];
    let mut start = local_start(b, end, floor);
    if start == end {
        return None;
    }
    let joined = join_local(b, &mut start, floor);
    let local = &b[start..end];
    let sure = joined || distinctive(local) || mail_context(b, start);
    let plain = one_of(local, NOT_LOCAL) && !joined;
    let accept = if one_of(first, PROVIDERS) {
        !plain && (h.known_ending(b) || sure)
    } else if one_of(first, WORD_PROVIDERS) {
        !plain && h.known_ending(b)
    } else {
        h.known_ending(b) && !plain && (sure || bracketed)
    };
    if !accept {
        return None;
    }
    if h.exempt(b) {
        return Some(Found { kind: Kind::Link, start, end: h.end, strength: Strength::Possible });
    }
    let strength = if one_of(local, DESKS) { Strength::Possible } else { Strength::Likely };
    Some(Found { kind: Kind::Email, start, end: h.end, strength })
}

/// Takes in what stands before a spelt "dot" or "underscore": "john dot smith at …".
fn join_local(b: &[u8], start: &mut usize, floor: usize) -> bool {
    let mut joined = false;
    for _ in 0..4 {
        let mut words = words_before(b, *start);
        let Some((_, joiner)) = words.next() else { break };
        if !one_of(joiner, &["dot", "underscore", "dash", "hyphen"]) {
            break;
        }
        let Some((at_word, part)) = words.next() else { break };
        if at_word < floor || part.is_empty() {
            break;
        }
        *start = at_word;
        joined = true;
    }
    joined
}
