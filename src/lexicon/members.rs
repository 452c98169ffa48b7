//! The members that one entry of a source gives: a word or phrase with all the forms that it asks for.

use super::build::Builder;
use super::inflect::{regular, Inflection};
use super::parse::Located;
use super::table::{WordId, MAX_WORD, NONE};
use crate::error::{BuildError, ErrorKind};
use crate::limits::{ITEMS, MEMBER_FORMS, MEMBER_WORDS};
use crate::text::tokenise;

/// A word or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Member {
    Word(WordId),
    Phrase(u32),
}

/// The pieces of the entry at hand and their forms, in reused buffers.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    forms: Vec<WordId>,
    /// For each piece the end of its forms.
    ends: Vec<usize>,
}

impl Pieces {
    fn piece(&self, number: usize) -> &[WordId] {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.forms[start..self.ends[number]]
    }
}

/// The words of an entry: at spaces, `_` and `-`.
fn pieces_of(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(is_separator);
        if rest.is_empty() {
            return None;
        }
        let end = rest.bytes().position(|b| matches!(b, b' ' | b'_' | b'-' | b'\t')).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '_' | '-' | '\t')
}

impl Builder {
    /// Adds the members that an entry gives.
    pub(super) fn members(
        &mut self,
        file: &str,
        located: Located<'_>,
        out: &mut Vec<Member>,
    ) -> Result<(), BuildError> {
        let error = |kind, message: String| BuildError::new(file, located.line, located.column(), kind, message);
        let mut pieces = std::mem::take(&mut self.pieces);
        pieces.forms.clear();
        pieces.ends.clear();
        for piece in pieces_of(located.text) {
            self.forms(piece, &mut pieces).map_err(|message| error(ErrorKind::Syntax, message))?;
        }
        let count: usize = (0..pieces.ends.len()).map(|i| pieces.piece(i).len()).fold(1, usize::saturating_mul);
        match pieces.ends.len() {
            0 => return Err(error(ErrorKind::Syntax, format!("expected a word, found `{}`", located.text))),
            _ if count > MEMBER_FORMS => {
                let message = format!("expected at most {MEMBER_FORMS} forms, found {count} in `{}`", located.text);
                return Err(error(ErrorKind::Limit, message));
            }
            1 => out.extend(pieces.forms.iter().map(|form| Member::Word(*form))),
            words if words > MEMBER_WORDS => {
                return Err(error(ErrorKind::Limit, format!("expected at most {MEMBER_WORDS} words, found {words}")));
            }
            words => {
                let mut phrase = Vec::with_capacity(words);
                for number in 0..count {
                    phrase.clear();
                    let mut rest = number;
                    for i in 0..words {
                        let forms = pieces.piece(i);
                        phrase.push(forms[rest % forms.len()]);
                        rest /= forms.len();
                    }
                    out.push(Member::Phrase(self.phrases.intern(&phrase)));
                }
            }
        }
        self.pieces = pieces;
        self.given += count;
        if self.table.len().max(self.phrases.len()) > ITEMS || self.too_many() {
            return Err(error(ErrorKind::Limit, too_many()));
        }
        Ok(())
    }

    /// The number of a word, new if need be.
    fn intern(&mut self, word: &str) -> Result<WordId, String> {
        match self.table.intern(word) {
            NONE => Err(format!("expected a word of at most {MAX_WORD} bytes with its endings, found `{word}`")),
            id => Ok(id),
        }
    }

    /// Adds a piece of an entry with its forms (or several pieces, where it is read as several tokens).
    fn forms(&mut self, piece: &str, pieces: &mut Pieces) -> Result<(), String> {
        let (word, inflection) = match piece.rsplit_once('/') {
            Some((word, suffix)) if !suffix.bytes().all(|b| b.is_ascii_digit()) => {
                match Inflection::from_suffix(suffix) {
                    Some(inflection) => (word, inflection),
                    None => return Err(format!("expected `/v`, `/n` or `/a` after a word, found `/{suffix}`")),
                }
            }
            _ => (piece, Inflection::None),
        };
        self.tokens(word, pieces)?;
        if inflection == Inflection::None {
            return Ok(());
        }
        let end = pieces.ends.pop().unwrap_or(0);
        let start = pieces.ends.last().copied().unwrap_or(0);
        let base = pieces.forms[end - 1];
        match self.irregular.get(&base) {
            Some(irregular) => pieces.forms.extend(irregular),
            None => {
                let mut failed = None;
                regular(word, inflection, |form| match self.intern(form) {
                    Ok(form) => pieces.forms.push(form),
                    Err(message) => failed = Some(message),
                });
                failed.map_or(Ok(()), Err)?;
            }
        }
        pieces.forms[start..].sort_unstable();
        let mut kept = start;
        for i in start..pieces.forms.len() {
            if i == start || pieces.forms[i] != pieces.forms[kept - 1] {
                pieces.forms[kept] = pieces.forms[i];
                kept += 1;
            }
        }
        pieces.forms.truncate(kept);
        pieces.ends.push(kept);
        Ok(())
    }

    /// Adds the words that `text` is read as, a piece each.
    fn tokens(&mut self, text: &str, pieces: &mut Pieces) -> Result<(), String> {
        if text.len() > MAX_WORD {
            return Err(format!("expected a word of at most {MAX_WORD} bytes, found {}", text.len()));
        }
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'\'';
        if !text.is_empty() && text.bytes().all(plain) && !text.starts_with('\'') && !text.ends_with('\'') {
            pieces.forms.push(self.intern(text)?);
            pieces.ends.push(pieces.forms.len());
            return Ok(());
        }
        self.scratch.fold(text);
        let mut tokens = Vec::new();
        tokenise(self.scratch.normal(), &mut tokens);
        let strange = |c: char| c.is_ascii() && !(c.is_ascii_lowercase() || c.is_ascii_digit() || "'.:/,".contains(c));
        if tokens.is_empty() || self.scratch.normal().contains(strange) {
            return Err(format!("expected lower-case letters, digits, apostrophes or an emoji, found `{text}`"));
        }
        for token in tokens {
            // Folding may lengthen a word: some characters stand for a whole phrase.
            match self.table.intern(&self.scratch.lower()[token.range()]) {
                NONE => return Err(format!("expected a word of at most {MAX_WORD} bytes, found `{text}`")),
                word => pieces.forms.push(word),
            }
            pieces.ends.push(pieces.forms.len());
        }
        Ok(())
    }
}

/// What is said where there are more than [`ITEMS`].
pub(super) fn too_many() -> String {
    format!("expected at most {ITEMS} words, phrases and concepts in all the sources, found more")
}
