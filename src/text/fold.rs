//! Folding: one pass from the original text to a normalised one, with a map back.
//!
//! Plain ASCII, by far the commonest, goes through untouched and needs no map. In anything else each character is
//! brought to the letters that a reader sees: compatibility forms (NFKC, by character), accents and other marks
//! dropped, look-alikes of other scripts turned into Latin letters, invisible characters and direction controls
//! removed, typographic quotes and dashes made plain, the commonest HTML entities decoded. Emoji and unknown scripts stay.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::confusable::{is_turned, skeleton};
use super::few::Few;
use crate::violation::Span;

/// A folded text in reusable buffers.
#[derive(Debug, Default, Clone)]
pub struct Folded {
    /// The normalised text, with its letter case.
    normal: String,
    /// The same in lower case; as long as `normal`, byte for byte.
    lower: String,
    /// For each byte of `normal`, and one past its end, the first byte of the original character that it came from;
    /// empty where the two texts are the same.
    map: Vec<u32>,
    /// Whether anything may be written upside down or backwards.
    turned: bool,
}

impl Folded {
    /// Folds `text`, reusing the buffers.
    pub fn fold(&mut self, text: &str) {
        self.normal.clear();
        self.map.clear();
        self.turned = false;
        if text.is_ascii() && !text.contains('&') {
            self.normal.push_str(text);
        } else {
            self.fold_unicode(text);
        }
        self.lower.clear();
        self.lower.push_str(&self.normal);
        self.lower.make_ascii_lowercase();
    }

    /// Forgets the text and keeps the buffers.
    pub fn clear(&mut self) {
        self.normal.clear();
        self.lower.clear();
        self.map.clear();
    }

    /// The normalised text with its letter case.
    #[must_use]
    pub fn normal(&self) -> &str {
        &self.normal
    }

    /// The normalised text in lower case, byte for byte as long as [`Folded::normal`].
    #[must_use]
    pub fn lower(&self) -> &str {
        &self.lower
    }

    /// Whether the text has letters turned upside down, or a sign that turns the direction of writing round.
    #[must_use]
    pub fn turned(&self) -> bool {
        self.turned
    }

    /// The original bytes that a range of normalised bytes came from, with the marks and invisible characters that
    /// follow its last character.
    #[must_use]
    pub fn original(&self, start: usize, end: usize) -> Span {
        if self.map.is_empty() {
            return Span { start, end };
        }
        let last = end.saturating_sub(1).max(start).min(self.map.len() - 1);
        let mut next = end.min(self.map.len() - 1);
        while next + 1 < self.map.len() && self.map[next] == self.map[last] {
            next += 1;
        }
        Span { start: self.map[start.min(self.map.len() - 1)] as usize, end: self.map[next] as usize }
    }

    fn fold_unicode(&mut self, text: &str) {
        let mut skip_until = 0;
        // Up to where regional indicators are letters.
        let mut letters_until = 0;
        for (at, c) in text.char_indices() {
            if at < skip_until {
                continue;
            }
            if c == '&' {
                if let Some((decoded, len)) = entity(&text.as_bytes()[at..]) {
                    if decoded.is_ascii() {
                        self.push(decoded, at);
                    } else {
                        self.fold_char(decoded, at);
                    }
                    skip_until = at + len;
                    continue;
                }
            }
            if c.is_ascii() {
                self.push(c, at);
                continue;
            }
            if let Some(letter) = indicated(c) {
                if at >= letters_until {
                    letters_until = at + spelt_in_flags(&text[at..]);
                }
                if at < letters_until {
                    self.push(letter, at);
                    continue;
                }
            }
            self.fold_char(c, at);
        }
        self.map.push(text.len() as u32);
    }

    fn fold_char(&mut self, c: char, at: usize) {
        match c {
            '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2032}' | '\u{00B4}' | '\u{02BC}' | '\u{FF07}' => {
                self.push('\'', at);
            }
            '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{00AB}' | '\u{00BB}' => self.push('"', at),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => self.push('-', at),
            '\u{2026}' => {
                for _ in 0..3 {
                    self.push('.', at);
                }
            }
            '\u{00A3}' | '\u{20AC}' | '\u{00B0}' | '\u{00B7}' | '\u{2022}' => self.push(c, at),
            '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => self.push(' ', at),
            '\u{2028}' | '\u{2029}' | '\u{0085}' => self.push('\n', at),
            _ if is_ignored(c) => self.turned |= c == '\u{202E}',
            _ => {
                self.turned |= is_turned(c);
                if let Some(seen) = skeleton(c) {
                    for s in seen.chars() {
                        self.push(s, at);
                    }
                    return;
                }
                decompose_compatible(c, |part| {
                    if is_combining_mark(part) || is_ignored(part) {
                        return;
                    }
                    if let (false, Some(seen)) = (part.is_ascii(), skeleton(part)) {
                        for s in seen.chars() {
                            self.push(s, at);
                        }
                        return;
                    }
                    let mut lowered = part.to_lowercase();
                    let lower = lowered.next().filter(|_| !part.is_ascii() && lowered.next().is_none());
                    self.push(lower.unwrap_or(part), at);
                });
            }
        }
    }

    fn push(&mut self, c: char, at: usize) {
        self.normal.push(c);
        for _ in 0..c.len_utf8() {
            self.map.push(at as u32);
        }
    }
}

/// Characters that a reader does not see: zero-width ones, soft hyphens, direction controls, variation selectors, tags.
fn is_ignored(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
        || is_combining_mark(c)
}

/// The letter of a regional indicator.
fn indicated(c: char) -> Option<char> {
    let number = (c as u32).checked_sub(0x1F1E6).filter(|number| *number < 26)?;
    char::from_u32(u32::from('a') + number)
}

/// The length of the regional indicators at the start of `text`, if they spell something: two are a flag, and a row of the
/// flags that people really post is a row of flags.
fn spelt_in_flags(text: &str) -> usize {
    const FLAGS: [&str; 26] = [
        "gb", "ua", "pl", "ie", "eu", "us", "fr", "de", "in", "pk", "ng", "ro", "es", "pt", "za", "au", "ca", "br",
        "gh", "bd", "ps", "il", "tr", "ph", "jm", "hk",
    ];
    let seen = |c: &char| indicated(*c).is_some() || is_ignored(*c);
    let len = text.chars().take_while(seen).map(char::len_utf8).sum();
    let mut letters: Few<char, 64> = Few::new(' ');
    letters.extend(text[..len].chars().filter_map(indicated));
    let flags = letters.chunks(2).all(|pair| FLAGS.iter().any(|flag| flag.chars().eq(pair.iter().copied())));
    if letters.len() < 3 || flags {
        0
    } else {
        len
    }
}

/// The character of an HTML entity at the start of `bytes`, and the entity's length.
fn entity(bytes: &[u8]) -> Option<(char, usize)> {
    const NAMED: [(&str, char); 11] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&apos;", '\''),
        ("&nbsp;", ' '),
        ("&pound;", '£'),
        ("&shy;", '\u{AD}'),
        ("&zwj;", '\u{200D}'),
        ("&zwnj;", '\u{200C}'),
        ("&hellip;", '…'),
    ];
    for (name, c) in NAMED {
        if bytes.starts_with(name.as_bytes()) {
            return Some((c, name.len()));
        }
    }
    if let Some(accented) = accented(bytes) {
        return Some(accented);
    }
    let digits = bytes.strip_prefix(b"&#")?;
    let end = digits.iter().take(8).position(|b| *b == b';')?;
    let number = std::str::from_utf8(&digits[..end]).ok()?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    let c = char::from_u32(code).filter(|c| !c.is_control())?;
    Some((c, end + 3))
}

/// The letter of an entity such as `&eacute;`: its accent is dropped as any other is.
fn accented(bytes: &[u8]) -> Option<(char, usize)> {
    const ACCENTS: [&str; 8] = ["acute;", "grave;", "circ;", "uml;", "tilde;", "cedil;", "ring;", "slash;"];
    let letter = bytes.get(1).filter(|letter| letter.is_ascii_alphabetic())?;
    let rest = bytes.get(2..)?;
    let accent = ACCENTS.iter().find(|accent| rest.starts_with(accent.as_bytes()))?;
    Some((char::from(*letter), 2 + accent.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Folded {
        let mut folded = Folded::default();
        folded.fold(text);
        folded
    }

    #[test]
    fn a_reader_sees_plain_letters() {
        for (text, expected) in [
            ("Plain", "plain"),
            ("café", "cafe"),
            ("cafe\u{301}", "cafe"),
            ("don’t “stop” – ever…", "don't \"stop\" - ever..."),
            ("ｆｕｌｌ", "full"),
            ("𝓼𝓬𝓻𝓲𝓹𝓽", "script"),
            ("рау", "pay"),
            ("a\u{200B}b\u{00AD}c", "abc"),
            ("Wójcik Łukasz", "wojcik lukasz"),
            ("me &amp; mum&#39;s", "me & mum's"),
            ("caf&eacute; s&shy;o", "cafe so"),
            ("&nonsense; & more", "&nonsense; & more"),
            ("½", "1/2"),
        ] {
            assert_eq!(folded(text).lower(), expected, "{text:?}");
        }
    }

    #[test]
    fn the_map_leads_back() {
        let text = "x cafe\u{301} é½ 👍🏽 end";
        let f = folded(text);
        for (i, _) in f.normal().char_indices() {
            for (j, c) in f.normal().char_indices().skip_while(|(j, _)| *j < i) {
                let span = f.original(i, j + c.len_utf8());
                assert!(span.start < span.end && text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
            }
        }
        let at = f.lower().find("cafe").unwrap();
        assert_eq!(&text[f.original(at, at + 4).range()], "cafe\u{301}");
    }
}
