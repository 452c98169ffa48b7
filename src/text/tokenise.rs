//! Tokens and sentence bounds of a folded text.
//!
//! A token is a word (letters and digits, with apostrophes inside: `don't`), a number with what people write inside
//! it (`10.40`, `8:15am`, `500mg`), an emoji, or a question mark. Everything else separates. Runs of letters outside
//! ASCII are cut by UAX #29 through `unicode-segmentation`.

use unicode_segmentation::UnicodeSegmentation;

/// What a token looks like, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(u32);

impl Flags {
    /// Has an ASCII digit.
    pub const DIGIT: Flags = Flags(1);
    /// Has a letter.
    pub const LETTER: Flags = Flags(1 << 1);
    /// Begins with a capital.
    pub const CAPITAL: Flags = Flags(1 << 2);
    /// Two or more letters, all capitals.
    pub const CAPITALS: Flags = Flags(1 << 3);
    /// An emoji or another pictograph.
    pub const EMOJI: Flags = Flags(1 << 4);
    /// A question mark.
    pub const QUESTION: Flags = Flags(1 << 5);
    /// An amount: preceded by a currency sign.
    pub const MONEY: Flags = Flags(1 << 6);
    /// Preceded by `@`.
    pub const AT: Flags = Flags(1 << 7);
    /// Touches a symbol in a way that may hide letters (`f*ck`, `$hit`, `b@d`).
    pub const MASKED: Flags = Flags(1 << 8);
    /// A single letter, as in `c u n t`.
    pub const SINGLE: Flags = Flags(1 << 9);
    /// First of a sentence.
    pub const START: Flags = Flags(1 << 10);
    /// Letters and digits mixed.
    pub const MIXED: Flags = Flags(1 << 11);
    /// Preceded by `#`.
    pub const HASHTAG: Flags = Flags(1 << 12);
    /// Followed by a dot and, without a space, by another word: `elm.example`.
    pub const DOTTED: Flags = Flags(1 << 13);
    /// First of a line.
    pub const LINE: Flags = Flags(1 << 14);
    /// May have a capital after its first letter.
    pub const INNER_CAPITAL: Flags = Flags(1 << 15);

    /// A common English word that the lexicon knows; set by whoever looks it up.
    pub const ENGLISH: Flags = Flags(1 << 16);

    /// Whether any of `other`'s bits is set.
    #[must_use]
    pub const fn has(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    /// Only those of `other`'s bits that are set.
    #[must_use]
    pub const fn of(self, other: Flags) -> Flags {
        Flags(self.0 & other.0)
    }

    /// With `other`'s bits set.
    #[must_use]
    pub const fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

/// A token: a range of bytes of the folded text, and its look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// First byte in the folded text.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Its look.
    pub flags: Flags,
}

impl Token {
    /// Its range in the folded text.
    #[must_use]
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Word,
    Upper,
    Digit,
    Apostrophe,
    Dot,
    Bang,
    Query,
    Newline,
    Mask,
    At,
    Hash,
    Currency,
    Other,
    High,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut b = 0;
    while b < 256 {
        classes[b] = match b as u8 {
            b'a'..=b'z' => Class::Word,
            b'A'..=b'Z' => Class::Upper,
            b'0'..=b'9' => Class::Digit,
            b' ' | b'\t' | b'\r' => Class::Space,
            b'\n' => Class::Newline,
            b'\'' | b'`' => Class::Apostrophe,
            b'.' => Class::Dot,
            b'!' => Class::Bang,
            b'?' => Class::Query,
            b'@' => Class::At,
            b'#' => Class::Hash,
            b'$' => Class::Currency,
            b'*' | b'|' | b'+' | b'_' | b'~' | b'^' | b'%' | b'=' => Class::Mask,
            128..=255 => Class::High,
            _ => Class::Other,
        };
        b += 1;
    }
    classes
};

const LOWER: u8 = 1;
const UPPER: u8 = 2;
const FIGURE: u8 = 4;

/// Of each byte which sort of word character it is, as a bit; 0 for none.
const SORTS: [u8; 256] = {
    let mut sorts = [0; 256];
    let mut b = 0;
    while b < 128 {
        sorts[b] = match b as u8 {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => FIGURE,
            _ => 0,
        };
        b += 1;
    }
    sorts
};

/// How many of eight bytes are word characters before the first that is none, and of which sorts these are.
///
/// A word's length is as good as random: a loop over its bytes ends with a branch that the processor guesses wrong.
fn word_characters(eight: u64) -> (usize, u8) {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGHS: u64 = ONES << 7;
    // Of each byte below 128 its highest bit: whether it is at least `low`.
    let from = |bytes: u64, low: u8| bytes.wrapping_add(ONES * u64::from(128 - low));
    let within = |bytes: u64, low: u8, high: u8| from(bytes, low) & !from(bytes, high + 1);
    let ascii = eight & !HIGHS;
    let lower = ascii | (ONES * 0x20);
    let letters = within(lower, b'a', b'z') & !eight & HIGHS;
    let figures = within(ascii, b'0', b'9') & !eight & HIGHS;
    let others = !(letters | figures) & HIGHS;
    let count = others.trailing_zeros() / 8;
    // Only those before the first that is none.
    let before = u64::MAX.unbounded_shr(64 - count * 8);
    // A small letter has the bit 0x20, which here is moved to the highest.
    let small = eight << 2;
    let any = |bits: u64, sort: u8| if bits & before != 0 { sort } else { 0 };
    (count as usize, any(letters & small, LOWER) | any(letters & !small, UPPER) | any(figures, FIGURE))
}

fn class(bytes: &[u8], at: usize) -> Class {
    bytes.get(at).map_or(Class::Space, |b| CLASSES[*b as usize])
}

fn is_word(class: Class) -> bool {
    matches!(class, Class::Word | Class::Upper | Class::Digit)
}

/// Fills `tokens` with the tokens of `text` (folded, with its letter case) and returns the union of their flags.
pub fn tokenise(text: &str, tokens: &mut Vec<Token>) -> Flags {
    tokens.clear();
    let mut run = Run { text, bytes: text.as_bytes(), tokens, at: 0, next: Flags::START, all: Flags::default() };
    run.run();
    run.all
}

struct Run<'a> {
    text: &'a str,
    bytes: &'a [u8],
    tokens: &'a mut Vec<Token>,
    at: usize,
    /// Flags that the next token gets from what stands before it.
    next: Flags,
    all: Flags,
}

impl Run<'_> {
    fn run(&mut self) {
        while self.at < self.bytes.len() {
            let first = CLASSES[self.bytes[self.at] as usize];
            // Most of a comment is words with a space between: what comes next is foreseen here, not in the jump below.
            if matches!(first, Class::Word | Class::Upper) {
                self.word();
                if self.bytes.get(self.at) == Some(&b' ') {
                    self.skip(1);
                }
                continue;
            }
            match first {
                Class::Word | Class::Upper => {}
                Class::Digit => self.number(),
                Class::Space => self.skip(1),
                Class::Newline => {
                    self.bound(1);
                    self.next = Flags::START.with(Flags::LINE);
                }
                Class::Bang => {
                    if self.touches_word(self.at) {
                        self.mask();
                    } else {
                        self.bound(1);
                    }
                }
                Class::Query => {
                    let start = self.at;
                    while class(self.bytes, self.at) == Class::Query || class(self.bytes, self.at) == Class::Bang {
                        self.at += 1;
                    }
                    self.push(start, Flags::QUESTION);
                    self.next = self.next.with(Flags::START);
                }
                Class::Dot => self.dots(),
                Class::At => {
                    if self.touches_word(self.at) {
                        self.all = self.all.with(Flags::AT);
                        self.mask();
                    } else {
                        self.next = self.next.with(Flags::AT).with(Flags::MASKED);
                        self.at += 1;
                    }
                }
                Class::Hash => {
                    if self.touches_word(self.at) {
                        self.mask();
                    } else {
                        self.next = self.next.with(Flags::HASHTAG);
                        self.at += 1;
                    }
                }
                Class::Currency => {
                    if self.touches_word(self.at) {
                        self.mask();
                    } else {
                        let flag =
                            if class(self.bytes, self.at + 1) == Class::Digit { Flags::MONEY } else { Flags::MASKED };
                        self.next = self.next.with(flag);
                        self.at += 1;
                    }
                }
                Class::Mask => self.mask(),
                Class::Apostrophe | Class::Other => self.skip(1),
                Class::High => self.high(),
            }
        }
    }

    /// Whether the symbol at `at` stands right after a word and right before another or before more symbols.
    fn touches_word(&self, at: usize) -> bool {
        at > 0 && is_word(class(self.bytes, at - 1)) && is_word(class(self.bytes, at + 1))
    }

    fn skip(&mut self, bytes: usize) {
        self.at += bytes;
        self.next = self.next.of(Flags::START.with(Flags::LINE));
    }

    fn bound(&mut self, bytes: usize) {
        self.at += bytes;
        self.next = self.next.of(Flags::LINE).with(Flags::START);
    }

    /// A symbol that may stand for a letter: marks the token before, if it touches, and the one after.
    fn mask(&mut self) {
        if let Some(token) = self.tokens.last_mut() {
            if token.end as usize == self.at {
                token.flags = token.flags.with(Flags::MASKED);
                self.all = self.all.with(Flags::MASKED);
            }
        }
        self.at += 1;
        self.next = self.next.with(Flags::MASKED);
    }

    fn push(&mut self, start: usize, look: Flags) {
        let flags = look.with(self.next);
        self.next = Flags::default();
        self.all = self.all.with(flags);
        self.tokens.push(Token { start: start as u32, end: self.at as u32, flags });
    }

    fn word(&mut self) {
        let start = self.at;
        // Which sorts of characters, gathered as bits, after the first.
        let mut seen = 0;
        self.at += 1;
        loop {
            while let Some((eight, _)) = self.bytes[self.at..].split_first_chunk() {
                let (count, sorts) = word_characters(u64::from_le_bytes(*eight));
                seen |= sorts;
                self.at += count;
                if count < 8 {
                    break;
                }
            }
            // The last bytes of the text, or none.
            while let Some(b) = self.bytes.get(self.at) {
                let sort = SORTS[usize::from(*b)];
                if sort == 0 {
                    break;
                }
                seen |= sort;
                self.at += 1;
            }
            match class(self.bytes, self.at) {
                Class::Apostrophe if is_word(class(self.bytes, self.at + 1)) => self.at += 1,
                Class::High if self.letter_at(self.at) => return self.foreign(start),
                _ => break,
            }
        }
        let letters = self.at - start;
        let mut flags = Flags::LETTER;
        if self.bytes[start].is_ascii_uppercase() {
            flags = flags.with(Flags::CAPITAL);
            if letters >= 2 && seen & LOWER == 0 {
                flags = flags.with(Flags::CAPITALS);
            }
        }
        if seen & UPPER != 0 {
            flags = flags.with(Flags::INNER_CAPITAL);
        }
        if seen & FIGURE != 0 {
            flags = flags.with(Flags::DIGIT).with(Flags::MIXED);
        } else if letters == 1 {
            flags = flags.with(Flags::SINGLE);
        }
        self.push(start, flags);
    }

    /// A number, with `.`, `:`, `,` or `/` between its digits, and the letters that follow it (`10.40am`, `500mg`, `2nd`).
    fn number(&mut self) {
        let start = self.at;
        let mut letters = false;
        loop {
            match class(self.bytes, self.at) {
                Class::Digit => {}
                Class::Word | Class::Upper => letters = true,
                Class::Dot | Class::Other
                    if !letters
                        && matches!(self.bytes[self.at], b'.' | b':' | b',' | b'/')
                        && class(self.bytes, self.at + 1) == Class::Digit => {}
                Class::Apostrophe if letters && is_word(class(self.bytes, self.at + 1)) => {}
                _ => break,
            }
            self.at += 1;
        }
        let look = if letters {
            Flags::DIGIT.with(Flags::LETTER).with(Flags::MIXED).with(Flags::INNER_CAPITAL)
        } else {
            Flags::DIGIT
        };
        self.push(start, look);
    }

    fn dots(&mut self) {
        let start = self.at;
        while class(self.bytes, self.at) == Class::Dot {
            self.at += 1;
        }
        if let Some(last) = self.tokens.last_mut() {
            if last.end as usize == start && is_word(class(self.bytes, self.at)) {
                last.flags = last.flags.with(Flags::DOTTED);
                self.all = self.all.with(Flags::DOTTED);
            }
        }
        let starts = self.next.has(Flags::START) || self.dots_end_sentence(start);
        self.next = if starts { self.next.of(Flags::LINE).with(Flags::START) } else { Flags::default() };
    }

    /// Whether the dots from `start` up to here end a sentence: not inside `10.40`, `a.m.`, `elm.example`, not after
    /// `Dr`, and not where `...` only pauses.
    fn dots_end_sentence(&self, start: usize) -> bool {
        let after = self.bytes[self.at..].iter().copied();
        let following = after.clone().find(|b| !matches!(b, b' ' | b'\t' | b'\r' | b'"' | b'\'' | b'('));
        if self.at - start > 1 {
            return following.is_none_or(|b| b.is_ascii_uppercase() || b == b'\n');
        }
        let Some(last) = self.tokens.last().filter(|token| token.end as usize == start) else { return true };
        let word = &self.text[last.range()];
        if is_title(word) {
            return false;
        }
        let touches = is_word(class(self.bytes, self.at));
        if touches {
            let next_word = self.bytes[self.at..].iter().position(|b| !b.is_ascii_alphanumeric());
            let next_word = &self.bytes[self.at..next_word.map_or(self.bytes.len(), |n| self.at + n)];
            return word.len() > 1 && next_word.len() > 1 && !is_domain(next_word);
        }
        if last.flags.has(Flags::SINGLE) || is_abbreviation(word) {
            return following.is_none_or(|b| b.is_ascii_uppercase()) && !last.flags.has(Flags::CAPITAL);
        }
        true
    }

    fn letter_at(&self, at: usize) -> bool {
        self.text[at..].chars().next().is_some_and(char::is_alphanumeric)
    }

    /// A word with letters outside ASCII: cut by UAX #29.
    fn foreign(&mut self, start: usize) {
        let rest = &self.text[start..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '\'').unwrap_or(rest.len());
        let text = &rest[..end];
        for (offset, word) in text.unicode_word_indices() {
            self.at = start + offset + word.len();
            let capital = word.chars().next().is_some_and(char::is_uppercase);
            let look = Flags::LETTER.with(Flags::INNER_CAPITAL);
            let look = if capital { look.with(Flags::CAPITAL) } else { look };
            self.push(start + offset, look);
        }
        self.at = start + end;
    }

    fn high(&mut self) {
        let Some(c) = self.text[self.at..].chars().next() else {
            self.at = self.bytes.len();
            return;
        };
        let start = self.at;
        if c.is_alphanumeric() {
            self.foreign(start);
        } else if is_pictograph(c) {
            self.at += c.len_utf8();
            self.push(start, Flags::EMOJI);
        } else if matches!(c, '£' | '€') {
            let flag =
                if class(self.bytes, self.at + c.len_utf8()) == Class::Digit { Flags::MONEY } else { Flags::MASKED };
            self.next = self.next.with(flag);
            self.at += c.len_utf8();
        } else {
            self.skip(c.len_utf8());
        }
    }
}

/// Emoji and dingbats, by their blocks.
pub(crate) fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{25A0}'..='\u{27BF}' | '\u{2900}'..='\u{297F}'
        | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Titles, whose dot never ends a sentence.
fn is_title(word: &str) -> bool {
    ["dr", "drs", "mr", "mrs", "ms", "prof", "st", "rev", "sr", "no", "tel", "approx", "appt", "appts"]
        .iter()
        .any(|title| word.eq_ignore_ascii_case(title))
}

/// Abbreviations, whose dot ends a sentence only before a capital.
fn is_abbreviation(word: &str) -> bool {
    [
        "etc", "eg", "ie", "am", "pm", "vs", "hrs", "hr", "mins", "min", "dept", "rd", "ave", "inc", "ltd", "jan",
        "feb", "sept", "oct", "nov", "dec", "mon", "tues", "weds", "thurs", "fri",
    ]
    .iter()
    .any(|short| word.eq_ignore_ascii_case(short))
}

/// What follows the last dot of a web address.
fn is_domain(word: &[u8]) -> bool {
    ["com", "co", "uk", "org", "net", "gov", "nhs", "example", "info", "io", "biz", "me", "tv", "eu"]
        .iter()
        .any(|domain| word.eq_ignore_ascii_case(domain.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tokens joined by spaces, `|` at each sentence start but the first.
    fn shown(text: &str) -> String {
        let mut tokens = Vec::new();
        tokenise(text, &mut tokens);
        let mut out = String::new();
        for (i, token) in tokens.iter().enumerate() {
            if i > 0 {
                out.push_str(if token.flags.has(Flags::START) { " | " } else { " " });
            }
            out.push_str(&text[token.range()]);
        }
        out
    }

    #[test]
    fn words_numbers_and_sentences() {
        for (text, expected) in [
            ("Don't go. I won't", "Don't go | I won't"),
            ("Dr. Patel rang at 10.40 a.m. today", "Dr Patel rang at 10.40 a m today"),
            ("well... not sure. Ok", "well not sure | Ok"),
            ("well... Not sure", "well | Not sure"),
            ("great!!thanks", "great | thanks"),
            ("great.thanks", "great | thanks"),
            ("elm.example or elm.co.uk now", "elm example or elm co uk now"),
            ("any slots?? ta", "any slots ?? | ta"),
            ("took 2x500mg, 1/2 a tab", "took 2x500mg 1/2 a tab"),
            ("line one\nline two", "line one | line two"),
            ("it's 'quoted' o'clock", "it's quoted o'clock"),
            ("👍👍 ta", "👍 👍 ta"),
            ("naïveté 日本 ok", "naïveté 日 本 ok"),
            ("", ""),
        ] {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn masks_and_money() {
        let mut tokens = Vec::new();
        assert!(tokenise("what a f*ck up", &mut tokens).has(Flags::MASKED));
        assert!(!tokenise("what a to do", &mut tokens).has(Flags::MASKED));
        tokenise("cost £12.50", &mut tokens);
        assert!(tokens[1].flags.has(Flags::MONEY));
    }

    #[test]
    fn word_characters_are_counted_and_sorted() {
        for len in 0..=8 {
            for other in [b' ', b'@', b'[', b'`', b'{', b'/', b':', 0, 0x80, 0xC3, 0xFF, b'a' | 0x80, b'0' | 0x80] {
                for (word, sorts) in
                    [(b'a', LOWER), (b'z', LOWER), (b'A', UPPER), (b'Z', UPPER), (b'0', FIGURE), (b'9', FIGURE)]
                {
                    let mut eight = [b'q'; 8];
                    eight[..len].fill(word);
                    eight[len..].iter_mut().take(1).for_each(|b| *b = other);
                    let expected = (len, if len > 0 { sorts } else { 0 });
                    assert_eq!(word_characters(u64::from_le_bytes(eight)), expected, "{eight:?}");
                }
            }
        }
        assert_eq!(word_characters(u64::from_le_bytes(*b"aB3-Cd4e")), (3, LOWER | UPPER | FIGURE));
    }
}
