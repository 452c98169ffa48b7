//! Names of staff, from titles, roles and the practice's staff list; names of other people.

use std::collections::HashMap;

use super::Comment;
use crate::lexicon::{Builder, ElemId, Lexicon, WordId, NONE};
use crate::practice::Practice;
use crate::text::Flags;
use crate::violation::Certainty;

/// A name in a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameHit {
    /// The first unit.
    pub start: u32,
    /// The last unit.
    pub end: u32,
    /// Whose it is.
    pub who: Who,
    /// How surely.
    pub certainty: Certainty,
    /// Why it counts.
    pub why: &'static str,
}

/// Whose a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// A member of the practice's staff.
    Staff,
    /// A member of staff who has agreed to be named.
    ConsentingStaff,
    /// Somebody else.
    Person,
}

/// What a word is within the names of the staff list.
#[derive(Debug, Clone, Copy, Default)]
struct NamePart {
    first: bool,
    last: bool,
    consents: bool,
}

/// The names that a classifier knows.
#[derive(Debug, Clone, Default)]
pub struct Names {
    parts: HashMap<WordId, NamePart>,
    title: ElemId,
    first_name: ElemId,
    common: ElemId,
}

const TITLES: [&str; 6] = ["dr", "mr", "mrs", "ms", "miss", "prof"];

impl Names {
    /// Learns the staff of a practice.
    pub(crate) fn build(practice: Option<&Practice>, words: &mut Builder) -> Names {
        let mut names = Names {
            parts: HashMap::new(),
            title: words.concept("staff_title").unwrap_or_else(|| words.new_elem()),
            first_name: words.concept("first_name").unwrap_or_else(|| words.new_elem()),
            common: words.concept("name_that_is_a_word").unwrap_or_else(|| words.new_elem()),
        };
        for member in practice.into_iter().flat_map(|practice| &practice.staff) {
            let own: Vec<WordId> = words.text(&member.name).into_iter().collect();
            let title = member
                .name
                .split_whitespace()
                .next()
                .is_some_and(|first| TITLES.contains(&first.trim_end_matches('.').to_ascii_lowercase().as_str()));
            let own = if title && own.len() > 1 { &own[1..] } else { &own[..] };
            for (i, word) in own.iter().enumerate() {
                let part = names.parts.entry(*word).or_default();
                part.first |= i == 0 && own.len() > 1;
                part.last |= i + 1 == own.len();
                part.consents |= member.may_be_named;
            }
            for alias in &member.aliases {
                for word in words.text(alias) {
                    let part = names.parts.entry(word).or_default();
                    part.first = true;
                    part.consents |= member.may_be_named;
                }
            }
        }
        names
    }

    /// Finds the names of a comment.
    pub fn scan(&self, comment: &Comment<'_>, out: &mut Vec<NameHit>) {
        let units = comment.reading.units.len();
        let mut at = 0;
        while at < units {
            let hit = self.titled(comment, at).or_else(|| self.listed(comment, at));
            match hit {
                Some(hit) => {
                    at = hit.end as usize + 1;
                    out.push(hit);
                }
                None => at += 1,
            }
        }
    }

    fn part(&self, comment: &Comment<'_>, unit: usize) -> Option<NamePart> {
        let words = std::iter::once(comment.reading.units.get(unit)?.word);
        let from = comment.reading.extras.partition_point(|(at, _)| (*at as usize) < unit);
        let extras =
            comment.reading.extras[from..].iter().take_while(|(at, _)| *at as usize == unit).map(|(_, word)| *word);
        words.chain(extras).filter(|word| *word != NONE).find_map(|word| self.parts.get(&word).copied())
    }

    fn is(&self, lexicon: &Lexicon, word: WordId, elem: ElemId) -> bool {
        word != NONE && lexicon.elems(word).contains(&elem)
    }

    /// A title and a name after it.
    fn titled(&self, comment: &Comment<'_>, at: usize) -> Option<NameHit> {
        let unit = comment.reading.units[at];
        if !self.is(comment.lexicon, unit.word, self.title) {
            return None;
        }
        let next = comment.reading.units.get(at + 1)?;
        if next.starts {
            return None;
        }
        let token = comment.token(at + 1);
        let part = self.part(comment, at + 1);
        let capital = token.flags.has(Flags::CAPITAL) && !comment.flags.has(Flags::QUESTION) | true;
        let unknown = next.word == NONE || self.is(comment.lexicon, next.word, self.first_name);
        if part.is_none()
            && !(capital
                && token.flags.has(Flags::CAPITAL)
                && !token.flags.has(Flags::CAPITALS)
                && token.flags.has(Flags::LETTER)
                && unknown)
        {
            return None;
        }
        let mut end = at + 1;
        if comment.reading.units.get(at + 2).is_some_and(|unit| !unit.starts) && self.part(comment, at + 2).is_some() {
            end += 1;
        }
        let consents = part.is_some_and(|part| part.consents);
        let who = if consents { Who::ConsentingStaff } else { Who::Staff };
        Some(NameHit {
            start: at as u32,
            end: end as u32,
            who,
            certainty: Certainty::Certain,
            why: "a title and a name",
        })
    }

    /// A name of the staff list.
    fn listed(&self, comment: &Comment<'_>, at: usize) -> Option<NameHit> {
        let part = self.part(comment, at)?;
        let unit = comment.reading.units[at];
        let token = comment.token(at);
        let capital = token.flags.has(Flags::CAPITAL);
        let who = if part.consents { Who::ConsentingStaff } else { Who::Staff };
        let two = part.first && self.part(comment, at + 1).is_some_and(|next| next.last);
        if two {
            let why = "a full name on the staff list";
            return Some(NameHit { start: at as u32, end: at as u32 + 1, who, certainty: Certainty::Certain, why });
        }
        let ordinary = self.is(comment.lexicon, unit.word, self.common);
        if ordinary && (!capital || unit.starts) {
            return None;
        }
        let why = "a name on the staff list";
        Some(NameHit { start: at as u32, end: at as u32, who, certainty: Certainty::Likely, why })
    }
}
