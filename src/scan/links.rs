//! Web addresses ("https://…", "www…", "example.co.uk", "bit.ly/…", "example dot co dot uk") and social handles.

use super::email::{self, distinctive, host};
use super::finder::{Finder, Triggers};
use super::found::{Found, Kind, Strength};
use super::lex::{at, before, is, is_word, near_before, one_of, three, word_end, word_start, words_before};
use super::validate::registration_2001;

/// Endings that make a bare name a web address. Not those that are words after a missing space ("ok.me", "in.it").
const BARE: &[&str] = &["com", "uk", "org", "net", "info", "biz", "xyz", "example", "ie", "eu", "scot", "wales"];

/// Hosts known by their whole name, where a path follows.
const SHORT_HOSTS: &[&str] = &[
    "bit.ly",
    "wa.me",
    "t.me",
    "fb.me",
    "m.me",
    "goo.gl",
    "youtu.be",
    "linktr.ee",
    "discord.gg",
    "paypal.me",
    "cutt.ly",
    "forms.gle",
    "t.co",
    "amzn.to",
    "ow.ly",
    "is.gd",
    "gofund.me",
    "fb.com",
    "rb.gy",
    "surl.li",
    "chng.it",
    "buff.ly",
    "shorturl.at",
    "onelink.me",
    "fb.watch",
];

/// Networks and messengers that have account names.
const PLATFORMS: &[&str] = &[
    "insta",
    "instagram",
    "ig",
    "snap",
    "snapchat",
    "sc",
    "tiktok",
    "twitter",
    "facebook",
    "fb",
    "messenger",
    "telegram",
    "kik",
    "discord",
    "threads",
    "linkedin",
    "skype",
    "psn",
    "gamertag",
    "onlyfans",
    "bluesky",
    "bsky",
    "tumblr",
    "pinterest",
    "youtube",
    "reddit",
    "bebo",
];

/// Words between a platform and the name ("my insta is …", "add me on snap under …").
const LEADS: &[&str] = &[
    "is", "name", "handle", "username", "user", "id", "account", "acc", "under", "as", "called", "me", "add", "its",
    "it", "s", "at", "tag", "page", "profile",
];

/// Words behind "@" that name a place, a time or everybody.
const NOT_HANDLE: &[&str] = &[
    "reception",
    "weekend",
    "weekends",
    "hospital",
    "lunchtime",
    "everyone",
    "everybody",
    "highlight",
    "followers",
    "followers_",
    "morning",
    "midnight",
    "pharmacy",
    "surgery",
    "practice",
    "nhsuk",
    "nhsengland",
    "nhs",
    "gmail",
    "hotmail",
    "christmas",
    "halfterm",
    "breakfast",
    "teatime",
    "bedtime",
    "different",
    "anything",
    "something",
    "covid19",
    "covid",
    "b12",
    "h1n1",
    "co2",
    "a1c",
    "hba1c",
    "admin",
    "whatever",
    "o2",
    "ukhsa",
    "dhscgovuk",
    "999",
];

/// Appends links and handles; `out[from..]` holds the email addresses, in order, which are left alone.
pub(crate) fn scan(text: &str, from: usize, out: &mut Vec<Found>) {
    let b = text.as_bytes();
    let emails = out.len();
    let mut email = from;
    let mut floor = 0;
    let mut i = 0;
    let mut finder = Finder::new(b, if may_name_account(text) { &PLATFORMS_TOO } else { &ADDRESSES });
    while let Some(found) = finder.next(i) {
        i = found;
        while email < emails && out[email].end <= i {
            floor = floor.max(out[email].end);
            email += 1;
        }
        if email < emails && out[email].start <= i {
            i = out[email].end;
            continue;
        }
        let step = match b[i] {
            b'.' => bare(b, i, floor),
            b':' if at(b, i + 1) == b'/' && at(b, i + 2) == b'/' => scheme(b, i, floor),
            b'@' => at_sign(b, i),
            b'd' | b'D' if is(&b[i..word_end(b, i).min(i + 4)], "dot") && !is_word(before(b, i)) => spelt(b, i, floor),
            c if c.is_ascii_alphabetic() && !is_word(before(b, i)) && begins_platform(b, i) => platform(b, i, floor),
            _ => Step::Nothing,
        };
        match step {
            Step::Nothing => i += 1,
            Step::Skip(end) => {
                i = end.max(i + 1);
                floor = i;
            }
            Step::Hit(f) => {
                i = f.end.max(i + 1);
                floor = i;
                out.push(f);
            }
        }
    }
    out[from..].sort_unstable_by_key(|f| f.start);
}

/// Punctuation of addresses, and the first letter of "dot".
static ADDRESSES: Triggers = Triggers::new(b"d", b".:@");
/// The same, and the first letters of platforms.
static PLATFORMS_TOO: Triggers = Triggers::new(b"distfmklpgobry", b".:@");

/// An account name without "@" needs a figure, an underscore, a colon or a word that says what it is: most comments
/// have none, and then the platforms' many first letters are not looked for.
fn may_name_account(text: &str) -> bool {
    text.bytes().fold(false, |any, c| any | c.is_ascii_digit() | (c == b'_') | (c == b':') | (c == b'='))
        || ["handle", "sername", " name", "under", "called"].iter().any(|w| text.contains(w))
}

enum Step {
    Nothing,
    /// Read, and nothing to report: an exempt address.
    Skip(usize),
    Hit(Found),
}

fn link(start: usize, end: usize, strength: Strength) -> Step {
    Step::Hit(Found { kind: Kind::Link, start, end, strength })
}

/// The end of the path that follows a host, without closing punctuation.
fn path_end(b: &[u8], host_end: usize) -> usize {
    let mut i = host_end;
    if !matches!(at(b, i), b'/' | b'?' | b'#' | b':') {
        return host_end;
    }
    while i < b.len() && b[i].is_ascii_graphic() && !matches!(b[i], b'"' | b'<' | b'>') {
        i += 1;
    }
    while i > host_end && matches!(b[i - 1], b'.' | b',' | b'!' | b'?' | b')' | b';' | b':' | b'\'' | b']') {
        i -= 1;
    }
    i
}

fn scheme(b: &[u8], colon: usize, floor: usize) -> Step {
    let start = word_start(b, colon).max(floor);
    let Some(h) = host(b, colon + 3) else { return Step::Nothing };
    let end = path_end(b, h.end);
    if !one_of(&b[start..colon], &["http", "https", "hxxp", "hxxps", "ftp"]) {
        return Step::Nothing;
    }
    if h.exempt(b) {
        return Step::Skip(end);
    }
    link(start, end, Strength::Certain)
}

fn bare(b: &[u8], dot: usize, floor: usize) -> Step {
    if !is_word(at(b, dot + 1)) || !is_word(before(b, dot)) {
        return Step::Nothing;
    }
    let mut start = dot;
    while start > floor && (is_word(b[start - 1]) || b[start - 1] == b'-') {
        start -= 1;
    }
    let Some(h) = host(b, start) else { return Step::Nothing };
    if h.end <= dot {
        return Step::Nothing;
    }
    let end = path_end(b, h.end);
    // "YK19.XYZ" is a registration.
    if h.end - start == 8 && dot - start == 4 && registration_2001(&join(b, start, dot)) {
        return Step::Nothing;
    }
    let www = b.len() > start + 3 && is(&b[start..dot], "www");
    let name = &b[start..h.end];
    let path = end > h.end && at(b, h.end) == b'/';
    let ending = name.rsplit(|&c| c == b'.').next().unwrap_or(name);
    let capital = ending.first().is_some_and(u8::is_ascii_uppercase) && !ending.iter().all(u8::is_ascii_uppercase);
    let known = one_of(ending, BARE) && !capital && b[start..dot].iter().any(u8::is_ascii_alphabetic);
    let short = path && one_of(name, SHORT_HOSTS);
    let other = path
        && ending.len() >= 2
        && ending.iter().all(u8::is_ascii_lowercase)
        && at(b, h.end + 1).is_ascii_alphanumeric()
        && dot - start > 2
        && b[start..dot].iter().all(u8::is_ascii_lowercase);
    if !(www || known || short || other) || h.loose && !www {
        // The same name is not looked at again from its next dot.
        return if h.loose { Step::Nothing } else { Step::Skip(h.end) };
    }
    if h.exempt(b) {
        return Step::Skip(end);
    }
    link(start, end, if www || short { Strength::Certain } else { Strength::Likely })
}

fn join(b: &[u8], start: usize, dot: usize) -> [u8; 7] {
    let mut out = [0; 7];
    out[..4].copy_from_slice(&b[start..dot]);
    out[4..].copy_from_slice(&b[dot + 1..dot + 4]);
    out
}

/// "larkfield dot co dot uk", from its first "dot".
fn spelt(b: &[u8], word: usize, floor: usize) -> Step {
    let mut words = words_before(b, word);
    let Some((start, first)) = words.next() else { return Step::Nothing };
    let next = word + 4;
    let between_ok = b[start + first.len()..word].iter().all(|c| b" ([{".contains(c));
    if start < floor
        || !between_ok
        || at(b, word + 3).is_ascii_alphanumeric()
        || one_of(first, &["the", "on", "a", "at", "is", "of", "and", "to", "in", "red", "polka", "micro", "little"])
    {
        return Step::Nothing;
    }
    let Some(h) = host(b, start) else { return Step::Nothing };
    if h.end <= next || !h.spelt || !h.known_ending(b) {
        return Step::Nothing;
    }
    let end = path_end(b, h.end);
    // "www dot", "w w w dot" stand for themselves in the host.
    if h.exempt(b) {
        return Step::Skip(end);
    }
    link(start, end, Strength::Likely)
}

/// The account name from `i`: letters, digits, dots and underscores.
fn handle_end(b: &[u8], i: usize) -> usize {
    let mut end = i;
    while end < b.len() && (is_word(b[end]) || matches!(b[end], b'.' | b'_')) {
        end += 1;
    }
    while end > i && b[end - 1] == b'.' {
        end -= 1;
    }
    end
}

/// A capital inside: "SarahJones".
fn camel(name: &[u8]) -> bool {
    name.windows(2).any(|w| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase())
}

fn at_sign(b: &[u8], sign: usize) -> Step {
    let end = handle_end(b, sign + 1);
    let name = &b[sign + 1..end];
    let prior = before(b, sign);
    if is_word(prior)
        || matches!(prior, b'.' | b'@')
        || !(3..=30).contains(&name.len())
        || at(b, end) == b'@'
        || one_of(name, NOT_HANDLE)
    {
        return Step::Nothing;
    }
    let first_letter = name.iter().find(|c| c.is_ascii_alphabetic());
    let Some(first_letter) = first_letter else { return Step::Nothing };
    // "@10am", "@2.30pm" are times.
    if name[0].is_ascii_digit() && !name.contains(&b'_') {
        return Step::Nothing;
    }
    let context = near_before(b, sign, 5, PLATFORMS) || near_before(b, sign, 2, &["follow", "username", "handle"]);
    let telling = distinctive(name) && !sentence_dot(name);
    let strength = if telling {
        if context {
            Strength::Certain
        } else {
            Strength::Likely
        }
    } else if context && !name.contains(&b'.') {
        Strength::Likely
    } else if camel(name) || (first_letter.is_ascii_lowercase() && name.len() >= 8 && !name.contains(&b'.')) {
        Strength::Possible
    } else {
        // A tagged friend's name ("@Liam Thackray"), or "at" in short.
        return Step::Nothing;
    };
    Step::Hit(Found { kind: Kind::Handle, start: sign, end, strength })
}

/// A missing space after a full stop: "@Kev.Thanks".
fn sentence_dot(name: &[u8]) -> bool {
    !name.iter().any(|c| c.is_ascii_digit() || *c == b'_')
        && name.windows(2).any(|w| w[0] == b'.' && w[1].is_ascii_uppercase())
}

/// The first three letters are a platform's: turns nearly all prose away before the list is searched.
fn begins_platform(b: &[u8], i: usize) -> bool {
    matches!(
        &three(b, i),
        b"ins"
            | b"ig\0"
            | b"sna"
            | b"sc\0"
            | b"tik"
            | b"twi"
            | b"fac"
            | b"fb\0"
            | b"mes"
            | b"tel"
            | b"kik"
            | b"dis"
            | b"thr"
            | b"lin"
            | b"sky"
            | b"psn"
            | b"gam"
            | b"onl"
            | b"blu"
            | b"bsk"
            | b"tum"
            | b"pin"
            | b"you"
            | b"red"
            | b"beb"
    )
}

/// "insta: sarahj_99", "my snap is …", "sarahj_99 on insta".
fn platform(b: &[u8], word: usize, floor: usize) -> Step {
    let end = word_end(b, word);
    if !(2..=10).contains(&(end - word)) || !one_of(&b[word..end], PLATFORMS) {
        return Step::Nothing;
    }
    let mut i = end;
    let mut sign = false;
    let mut named = false;
    for _ in 0..5 {
        let gap = i;
        while i < b.len()
            && i - gap < 4
            && matches!(b[i], b' ' | b':' | b'-' | b'=' | b'(' | b'"' | b'\'' | b'>' | b',')
        {
            sign |= matches!(b[i], b':' | b'=');
            i += 1;
        }
        let stop = handle_end(b, i);
        let name = &b[i..stop];
        if i == gap || name.is_empty() {
            break;
        }
        if one_of(name, LEADS) {
            named |= one_of(name, &["handle", "username", "name", "id", "under", "called"]);
            i = stop;
            continue;
        }
        let shaped = (4..=30).contains(&name.len())
            && (name[0].is_ascii_alphabetic() || name[0] == b'_')
            && !one_of(name, NOT_HANDLE);
        let dots_only = !name.iter().any(|c| c.is_ascii_digit() || *c == b'_');
        let telling = shaped
            && distinctive(name)
            && !sentence_dot(name)
            && (!dots_only || sign || named)
            && !name.windows(2).any(|w| w == b"..");
        let plain = shaped
            && (sign || named)
            && name.len() >= 6
            && name.iter().all(u8::is_ascii_lowercase)
            && !one_of(&b[word..end], &["facebook", "fb", "youtube"]);
        // Plain words need an ending there: "insta: sarahjones", not "snap: better weather tomorrow".
        let alone = stop == b.len() || matches!(b[stop], b'.' | b',' | b')' | b'\n' | b'!');
        if telling || (plain && alone) {
            let strength = if telling { Strength::Likely } else { Strength::Possible };
            return Step::Hit(Found { kind: Kind::Handle, start: i, end: stop, strength });
        }
        break;
    }
    before_platform(b, word, floor)
}

fn before_platform(b: &[u8], word: usize, floor: usize) -> Step {
    let Some((on, joiner)) = words_before(b, word).next() else { return Step::Nothing };
    if !one_of(joiner, &["on", "via"]) || on < 2 || b[on - 1] != b' ' {
        return Step::Nothing;
    }
    let stop = on - 1;
    let mut start = stop;
    while start > floor && stop - start < 31 && (is_word(b[start - 1]) || matches!(b[start - 1], b'_' | b'.')) {
        start -= 1;
    }
    let name = &b[start..stop];
    if name.len() >= 5
        && name[0].is_ascii_alphabetic()
        && email::distinctive(name)
        && !name.contains(&b'.')
        && !one_of(name, NOT_HANDLE)
    {
        return Step::Hit(Found { kind: Kind::Handle, start, end: stop, strength: Strength::Likely });
    }
    Step::Nothing
}
