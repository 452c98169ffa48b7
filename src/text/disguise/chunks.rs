//! Words cut up by symbols (`f*ck`), separators (`f.u.c.k`) or spaces (`f u c k`), put together again.
//!
//! Letters are joined only on evidence of evasion: single letters in a row, symbols inside a word, or two pieces of which
//! neither is a word. "hot water" and "push it" stay as they are.

use super::letters::{hides, parts, Mask, ANY, LONGEST};
use super::{Disguise, Edges, STAFF, TARGET};
use crate::lexicon::{Lexicon, WordId, NONE};
use crate::text::confusable::{flipped, is_turned};
use crate::text::{english, Flags, Folded, Token};

/// The longest stretch without white space, and the longest row of single letters, that is looked at.
const STRETCH: usize = 48;

/// Tokens that become one, and what it is read as.
struct Merge {
    first: usize,
    last: usize,
    start: usize,
    end: usize,
    words: [WordId; 4],
}

struct Run<'a> {
    disguise: &'a Disguise,
    lexicon: &'a Lexicon,
    lower: &'a str,
    bytes: &'a [u8],
    merges: Vec<Merge>,
    /// Tokens that are pieces of something that is not understood.
    fragments: Vec<usize>,
}

pub fn uncover(
    disguise: &Disguise,
    lexicon: &Lexicon,
    text: &str,
    folded: &Folded,
    tokens: &mut Vec<Token>,
    out: &mut Vec<(u32, WordId)>,
) {
    let lower = folded.lower();
    let mut run = Run { disguise, lexicon, lower, bytes: lower.as_bytes(), merges: Vec::new(), fragments: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        let next =
            run.single_letters(tokens, at).or_else(|| run.stretch(tokens, at)).or_else(|| run.two_pieces(tokens, at));
        // A stretch may have been taken up before where it is met.
        at = next.map_or(at + 1, |next| next.max(at + 1));
    }
    if text.len() != lower.len() {
        run.turned(text, folded, tokens);
    }
    for at in &run.fragments {
        tokens[*at].flags = tokens[*at].flags.with(Flags::MASKED);
    }
    if !run.merges.is_empty() {
        apply(&mut run.merges, tokens, out);
    }
}

/// Rewrites the tokens.
fn apply(merges: &mut [Merge], tokens: &mut Vec<Token>, out: &mut Vec<(u32, WordId)>) {
    merges.sort_by_key(|merge| merge.first);
    let (mut kept, mut at) = (0, 0);
    for merge in merges.iter() {
        if merge.first < at {
            continue;
        }
        tokens.copy_within(at..merge.first, kept);
        kept += merge.first - at;
        let from = tokens[merge.first].flags;
        let mut flags = Flags::LETTER.with(Flags::MASKED);
        for kept in [Flags::START, Flags::CAPITAL, Flags::CAPITALS, Flags::HASHTAG] {
            if from.has(kept) {
                flags = flags.with(kept);
            }
        }
        tokens[kept] = Token { start: merge.start as u32, end: merge.end as u32, flags };
        out.extend(merge.words.iter().filter(|word| **word != NONE).map(|word| (kept as u32, *word)));
        kept += 1;
        at = merge.last + 1;
    }
    let rest = tokens.len() - at;
    tokens.copy_within(at.., kept);
    tokens.truncate(kept + rest);
}

fn is_alnum(b: u8) -> bool {
    b.is_ascii_alphanumeric()
}

impl Run<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    fn merge(&mut self, first: usize, last: usize, start: usize, end: usize, words: &[WordId]) {
        let mut four = [NONE; 4];
        for (slot, word) in four.iter_mut().zip(words) {
            *slot = *word;
        }
        self.merges.push(Merge { first, last, start, end, words: four });
    }

    fn single(&self, token: Token) -> bool {
        token.end - token.start == 1 && self.byte(token.start as usize).is_ascii_alphanumeric()
    }

    /// A row of three or more single letters; returns the token after it.
    fn single_letters(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        if !self.single(tokens[at])
            || !tokens.get(at + 2).is_some_and(|token| self.single(*token))
            || !self.single(tokens[at + 1])
        {
            return None;
        }
        // "$", "@" and "!" stand for letters of a stretch of their own; so do stars without a space.
        let point = |b: &u8| {
            matches!(
                b,
                b' ' | b'.' | b'-' | b'_' | b'/' | b',' | b':' | b';' | b'~' | b'+' | b'=' | b'|' | b'\'' | b'"'
            )
        };
        let near = |a: Token, b: Token| match &self.bytes[a.end as usize..b.start as usize] {
            [one] => point(one),
            gap => gap.len() <= 4 && gap.contains(&b' ') && gap.iter().all(|b| point(b) || matches!(b, b'*' | b'#')),
        };
        let mut end = at + 1;
        while end < tokens.len() && end - at < STRETCH && self.single(tokens[end]) && near(tokens[end - 1], tokens[end])
        {
            end += 1;
        }
        if end - at < 3 {
            return None;
        }
        let mut letters = [0u8; STRETCH];
        let mut alphabetic = 0;
        for (letter, token) in letters.iter_mut().zip(&tokens[at..end]) {
            let b = self.byte(token.start as usize);
            alphabetic += usize::from(b.is_ascii_lowercase());
            *letter = match b {
                b'0' => b'o',
                b'1' => b'i',
                b'3' => b'e',
                b'4' => b'a',
                b'5' => b's',
                b'7' => b't',
                b'8' => b'b',
                _ => b,
            };
        }
        if alphabetic < 3 {
            return None;
        }
        let letters = &letters[..end - at];
        for (from, to, word) in self.segment(std::str::from_utf8(letters).ok()?) {
            let (first, last) = (tokens[at + from], tokens[at + to - 1]);
            self.merge(at + from, at + to - 1, first.start as usize, last.end as usize, &[word]);
        }
        Some(end)
    }

    /// Cuts a row of letters into words of the lexicon, the fewest; nothing if what comes out says too little.
    fn segment(&self, letters: &str) -> Vec<(usize, usize, WordId)> {
        const NEVER: u32 = u32::MAX / 2;
        let len = letters.len();
        let whole = self.lexicon.id(letters);
        if whole == NONE && (english::is_word(letters) || english::is_name(letters)) {
            return Vec::new();
        }
        let mut best = vec![(NEVER, 0usize, NONE); len + 1];
        best[0] = (0, 0, NONE);
        for to in 1..=len {
            for from in to.saturating_sub(LONGEST)..to {
                if best[from].0 == NEVER {
                    continue;
                }
                let piece = &letters[from..to];
                let id = self.lexicon.id(piece);
                let cost = match (to - from, id) {
                    (1, _) => {
                        if matches!(piece, "i" | "a" | "u" | "r" | "x") {
                            3
                        } else {
                            8
                        }
                    }
                    (4.., NONE) if english::is_word(piece) => 3,
                    (_, NONE) => continue,
                    (2, _) => 3,
                    _ => 2,
                };
                if best[from].0 + cost < best[to].0 {
                    best[to] = (best[from].0 + cost, from, id);
                }
            }
        }
        let mut words = Vec::new();
        let (mut to, mut loose) = (len, 0);
        while to > 0 {
            let (_, from, id) = best[to];
            if to - from > 1 {
                words.push((from, to, id));
            } else if !matches!(&letters[from..to], "i" | "a" | "u" | "r" | "x") {
                loose += 1;
            }
            to = from;
        }
        let hidden = |(from, to, id): &(usize, usize, WordId)| to - from > 2 && self.disguise.is(*id, TARGET | STAFF);
        let long = words.iter().any(|(from, to, id)| to - from > 3 && *id != NONE);
        words.retain(|(.., id)| *id != NONE);
        if loose == 0 && (words.iter().any(hidden) || long) {
            words.reverse();
            return words;
        }
        Vec::new()
    }

    /// A stretch without white space that has symbols in it; returns the token after what became one.
    fn stretch(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        let token = tokens[at];
        let (start, end) = (token.start as usize, token.end as usize);
        let (after, next) = (self.byte(end), self.byte(end + 1));
        let symbol = |b: u8| {
            matches!(
                b,
                b'*' | b'#'
                    | b'@'
                    | b'$'
                    | b'%'
                    | b'^'
                    | b'&'
                    | b'|'
                    | b'+'
                    | b'='
                    | b'~'
                    | b'_'
                    | b'('
                    | b'<'
                    | b'{'
                    | b'\\'
            ) || b >= 0x80
        };
        let before = if start > 0 { self.bytes[start - 1] } else { b' ' };
        let opens =
            matches!(before, b'$' | b'@' | b'!' | b'*' | b'#' | b'|' | b'+' | b'(' | b'<' | b'&') || before >= 0x80;
        let goes_on = symbol(after)
            || (matches!(after, b'!' | b'.' | b'-' | b'/' | b',' | b':' | b';' | b'\'' | b'"' | b'?')
                && (is_alnum(next) || symbol(next) || next == after));
        if !goes_on && !opens {
            return None;
        }
        let from = (0..start)
            .rev()
            .take(STRETCH)
            .take_while(|i| !self.bytes[*i].is_ascii_whitespace())
            .last()
            .unwrap_or(start);
        let to = (end..self.bytes.len())
            .take(STRETCH)
            .take_while(|i| !self.bytes[*i].is_ascii_whitespace())
            .last()
            .map_or(end, |i| i + 1);
        let chunk = self.lower.get(from..to)?;
        // Looked at once: what follows begins after it.
        let beyond = tokens.partition_point(|token| (token.start as usize) < to);
        if chunk.len() > STRETCH || is_address(chunk) {
            return Some(beyond);
        }
        let (from, to) = self.trim(from, to);
        if let Some(words) = self.decode(self.lower.get(from..to)?, self.names_somebody(tokens, at)) {
            return self.covering(tokens, from, to, &words).or(Some(beyond));
        }
        // What stays cut up is no word by itself, and nothing is guessed of it.
        let inside = self.bytes[from..to].iter().any(|b| symbol(*b) || *b == b'!');
        // "…,you c*nt/idiot": piece by piece.
        let mut done = false;
        let mut piece_from = from;
        for i in from..=to {
            if i < to && !matches!(self.bytes[i], b',' | b';' | b'/' | b':' | b'"' | b'(' | b')' | b'.' | b'-') {
                continue;
            }
            let (a, b) = self.trim(piece_from, i);
            piece_from = i + 1;
            if b <= a + 2 || (a, b) == (from, to) || !self.bytes[a..b].iter().any(|b| !is_alnum(*b)) {
                continue;
            }
            let Some(piece) = self.lower.get(a..b) else { continue };
            if let Some(words) = self.decode(piece, false) {
                done |= self.covering(tokens, a, b, &words).is_some();
            }
        }
        let first = tokens.partition_point(|token| (token.end as usize) <= from);
        let last = tokens.partition_point(|token| (token.start as usize) < to);
        if inside && !done && last > first + 1 {
            // A censored word is one word, though nobody can tell which: its letters are no words by themselves.
            let censored = self.bytes[from..to].iter().any(|b| matches!(b, b'*' | b'#'));
            let letters = tokens[first..last].iter().any(|token| self.single(*token));
            if censored && letters && first >= self.merges.last().map_or(0, |merge| merge.last + 1) {
                self.merge(first, last - 1, from, to, &[]);
            } else {
                self.fragments.extend(first..last);
            }
        }
        Some(beyond)
    }

    /// Whether a word at a token is written as a name is, or stands where one does: "Dr S****", "in B****".
    fn names_somebody(&self, tokens: &[Token], at: usize) -> bool {
        let flags = tokens[at].flags;
        let capital = flags.has(Flags::CAPITAL) && !flags.has(Flags::START) && !flags.has(Flags::CAPITALS);
        let title = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
            matches!(&self.lower[before.range()], "dr" | "mr" | "mrs" | "ms" | "miss" | "doctor" | "nurse" | "sister")
        });
        title || (capital && tokens[at].end - tokens[at].start < 4)
    }

    /// Becomes one token: all those within `from..to`.
    fn covering(&mut self, tokens: &[Token], from: usize, to: usize, words: &[WordId]) -> Option<usize> {
        let first = tokens.partition_point(|token| (token.end as usize) <= from);
        let last = tokens.partition_point(|token| (token.start as usize) < to).checked_sub(1)?;
        if first > last || self.merges.last().is_some_and(|merge| merge.last >= first) {
            return None;
        }
        self.merge(first, last, from, to, words);
        Some(last + 1)
    }

    /// Takes quotes, brackets, marks of emphasis and the points at the end off a stretch.
    fn trim(&self, mut from: usize, mut to: usize) -> (usize, usize) {
        let lower = self.lower;
        while let Some(first) = lower.get(from..to).and_then(|s| s.chars().next()) {
            let emphasis = matches!(first, '*' | '_' | '~') && lower[from..to].ends_with(first);
            if emphasis && to - from > 2 {
                to -= 1;
                from += 1;
            } else if matches!(first, '"' | '\'' | '(' | '[' | '.' | ',' | '-' | ':' | ';' | '?' | '>' | '#') {
                from += first.len_utf8();
            } else {
                break;
            }
        }
        while let Some(last) = lower.get(from..to).and_then(|s| s.chars().next_back()) {
            let picture = super::super::tokenise::is_pictograph(last);
            if picture
                || matches!(
                    last,
                    '"' | '\'' | ')' | ']' | '.' | ',' | ':' | ';' | '?' | '!' | '-' | '>' | '}' | '…' | '/'
                )
            {
                to -= last.len_utf8();
            } else {
                break;
            }
        }
        if lower.get(from..to).is_some_and(|s| s.ends_with("'s")) {
            to -= 2;
        }
        (from, to)
    }

    /// The words that a stretch with symbols may be.
    fn decode(&self, chunk: &str, named: bool) -> Option<Vec<WordId>> {
        let letters = chunk.chars().filter(|c| c.is_ascii_lowercase()).count();
        if chunk.len() < 3 || letters == 0 || chunk.bytes().all(is_alnum) {
            return None;
        }
        let words = self.separated(chunk).or_else(|| self.masked(chunk, letters, named));
        words.filter(|words| !words.is_empty())
    }

    /// Letters parted by dots, dashes and the like: `f.u.c.k`, `wan-ker`.
    fn separated(&self, chunk: &str) -> Option<Vec<WordId>> {
        if !chunk.contains(parts) {
            return None;
        }
        let pieces = || chunk.split(parts).filter(|piece| !piece.is_empty());
        let all_single = pieces().all(|piece| piece.chars().count() == 1);
        if pieces().count() < 2 || (pieces().count() < 3 && all_single) {
            return None;
        }
        let whole = |piece: &str| piece.len() > 2 && (english::is_word(piece) || self.lexicon.id(piece) != NONE);
        if !all_single && pieces().all(whole) {
            return None;
        }
        let mask = Mask::of(chunk.chars().filter(|c| !parts(*c)))?;
        let mut words = Vec::new();
        mask.spell(|word| {
            let id = self.lexicon.id(word);
            if id != NONE && word.len() > 2 && (self.disguise.is(id, TARGET | STAFF) || (all_single && word.len() > 3))
            {
                words.push(id);
            }
            words.len() > 1
        });
        if words.is_empty() && mask.shown < mask.len {
            words = self.fitting(&mask);
        }
        (!words.is_empty()).then_some(words)
    }

    /// Symbols for letters, and letters hidden behind symbols.
    fn masked(&self, chunk: &str, letters: usize, named: bool) -> Option<Vec<WordId>> {
        let mask = Mask::of(chunk.chars())?;
        let mut words = Vec::new();
        if mask.shown == mask.len {
            mask.spell(|word| {
                let id = self.lexicon.id(word);
                if id != NONE && (self.disguise.is(id, TARGET | STAFF) || (letters > 2 && word.len() > 3)) {
                    words.push(id);
                }
                words.len() > 1
            });
            if !words.is_empty() || letters < 2 {
                return Some(words);
            }
        }
        // What looks like one letter may only hide another: "f@ck", "f@#k".
        let hidden = Mask::of(chunk.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '*' }))?;
        for mask in [mask, hidden] {
            if mask.shown < mask.len && words.is_empty() && (mask.shown * 2 > mask.len || !named) {
                words = self.fitting(&mask);
            }
        }
        if words.is_empty() && hidden.shown > 1 && !named {
            words = self.stretched(chunk);
        }
        Some(words)
    }

    /// The hidden words that a mask with hidden letters fits. The less it shows, the commoner the word must be.
    fn fitting(&self, mask: &Mask) -> Vec<WordId> {
        if mask.len > LONGEST || mask.shown == 0 || (mask.shown == 1 && mask.sets[0] == ANY) {
            return Vec::new();
        }
        let hidden = mask.len - mask.shown;
        let enough = |word: WordId| {
            let text = self.lexicon.word(word);
            match mask.shown {
                1 => ONE_LETTER.contains(&text),
                _ if self.disguise.is(word, STAFF) && !self.disguise.is(word, TARGET) => hidden * 3 <= mask.len,
                2 if hidden > 2 => ONE_LETTER.contains(&text) || TWO_LETTERS.contains(&text),
                2 | 3 if hidden * 5 > mask.len * 2 => USUAL.iter().any(|usual| text.starts_with(usual)),
                _ => hidden * 2 <= mask.len || USUAL.iter().any(|usual| text.starts_with(usual)),
            }
        };
        let words = self.disguise.by_length[mask.len].iter().copied();
        let mut fits: Vec<WordId> =
            words.filter(|word| mask.fits(self.lexicon.bytes(*word)) && enough(*word)).collect();
        fits.sort_by_key(|word| !USUAL.contains(&self.lexicon.word(*word)));
        fits
    }

    /// One run of symbols that hides more letters, or fewer, than it has: `f*k`, `f****k`.
    fn stretched(&self, chunk: &str) -> Vec<WordId> {
        let Some(at) = chunk.find(hides) else { return Vec::new() };
        let run = chunk[at..].chars().take_while(|c| hides(*c)).map(char::len_utf8).sum::<usize>();
        let (head, tail) = (&chunk[..at], &chunk[at + run..]);
        let plain = |s: &str| s.bytes().all(is_alnum);
        if !plain(head) || !plain(tail) || head.is_empty() || head.len() + tail.len() < 2 {
            return Vec::new();
        }
        let marks = chunk[at..at + run].chars().count();
        if marks > 2 && head.len() + tail.len() < 3 {
            return Vec::new();
        }
        for hidden in [marks + 1, marks + 2, marks.saturating_sub(1), marks.saturating_sub(2)] {
            if hidden == 0 || head.len() + hidden + tail.len() > LONGEST || (tail.is_empty() && hidden > 2) {
                continue;
            }
            let chars = head.chars().chain(std::iter::repeat_n('*', hidden)).chain(tail.chars());
            let mut words = Mask::of(chars).map(|mask| self.fitting(&mask)).unwrap_or_default();
            words.retain(|word| USUAL.iter().any(|usual| self.lexicon.word(*word).starts_with(usual)));
            if !words.is_empty() {
                return words;
            }
        }
        Vec::new()
    }

    /// Two pieces, neither of them a word, that make a hidden word: `fu ck`, `c unt`.
    fn two_pieces(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        let (first, second) = (tokens[at], *tokens.get(at + 1)?);
        let (head, tail) = (first.end - first.start, second.end - second.start);
        if head + tail < 4 || head + tail > 12 || head.min(tail) > 4 || second.start - first.end != 1 {
            return None;
        }
        let (a, b) = (&self.bytes[first.range()], &self.bytes[second.range()]);
        let edge = |i: usize| if i < a.len() { a[i] } else { b[i - a.len()] };
        let all = a.len() + b.len();
        let edges = &self.disguise.edges;
        if !Edges::has(&edges.begin, edge(0), edge(1)) || !Edges::has(&edges.end, edge(all - 2), edge(all - 1)) {
            return None;
        }
        let mut joined = [0u8; 12];
        joined[..a.len()].copy_from_slice(a);
        joined[a.len()..all].copy_from_slice(b);
        let id = self.lexicon.id(std::str::from_utf8(&joined[..all]).ok()?);
        if id == NONE || !self.disguise.is(id, TARGET) {
            return None;
        }
        // One of the two at least must be no word: "bit ch", "wan ker", "c unt"; not "is hit".
        let piece = |token: Token| {
            let text = &self.lower[token.range()];
            text.len() > 1 && !english::is_word(text) && self.lexicon.id(text) == NONE
        };
        if !piece(first) && !piece(second) {
            return None;
        }
        self.merge(at, at + 1, first.start as usize, second.end as usize, &[id]);
        Some(at + 2)
    }

    /// Words written upside down: their letters in turned form, and back to front.
    fn turned(&mut self, text: &str, folded: &Folded, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate() {
            if !token.flags.has(Flags::LETTER)
                || self.merges.iter().any(|merge| (merge.first..=merge.last).contains(&at))
            {
                continue;
            }
            let span = folded.original(token.start as usize, token.end as usize);
            let Some(written) = text.get(span.range()) else { continue };
            if !written.contains(is_turned) {
                continue;
            }
            let word: String = written.chars().rev().filter_map(flipped).collect();
            let id = self.lexicon.id(&word);
            if id != NONE {
                self.merge(at, at, token.start as usize, token.end as usize, &[id]);
            }
        }
    }
}

/// The words that are hidden most, with whatever follows them.
const USUAL: [&str; 16] = [
    "arse", "bastard", "bitch", "bollock", "cock", "cunt", "dick", "fuck", "prick", "shit", "slag", "slut", "tosser",
    "twat", "wank", "whore",
];
/// Those that a single letter and stars are taken for.
const ONE_LETTER: [&str; 11] =
    ["bastard", "bastards", "bitch", "cunt", "fuck", "fucking", "prick", "shit", "twat", "wank", "wanker"];

/// And those that two letters are.
const TWO_LETTERS: [&str; 18] = [
    "arse", "arsehole", "bitches", "bollocks", "cunts", "fucked", "fucker", "fuckers", "pricks", "shite", "shitty",
    "slag", "slut", "tosser", "twats", "wankers", "wanking", "whore",
];

/// Web addresses and emails, which are left to the scanner of contact details.
fn is_address(chunk: &str) -> bool {
    let email = chunk
        .split_once('@')
        .is_some_and(|(local, host)| local.len() > 1 && host.contains('.') && !host.starts_with('.'));
    email || ["http", "www.", ".co", ".uk", ".org", ".net", ".example"].iter().any(|mark| chunk.contains(mark))
}
