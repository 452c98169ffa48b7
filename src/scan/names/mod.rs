//! Names of staff, from titles, roles, care given and the practice's staff list; names of other people.
//!
//! `list` knows the staff and what they may be called, `slips` how a name is misspelt, `marks` what the words of
//! `data/lexicon/names.lex` say, `context` whom the words beside a name make its bearer. Here it is put together.

mod context;
mod list;
mod listed;
mod marks;
mod slips;
mod titled;
mod unlisted;
mod word_names;

use context::Look;
use list::{Part, StaffList};
use marks::*;
use slips::Setting;

use super::Comment;
use crate::base::Base;
use crate::lexicon::{Lexicon, WordId, NONE};
use crate::practice::Practice;
use crate::text::{english, Flags};
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
    /// First name and surname, or title and surname, as the staff list has them.
    pub whole: bool,
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

pub use marks::concepts;

/// The names that a classifier knows.
#[derive(Debug, Clone, Default)]
pub struct Names {
    list: StaffList,
    table: MarkTable,
}

/// A word that is a name of the list, and whether it is written as there.
#[derive(Clone, Copy)]
struct Match<'a> {
    part: &'a Part,
    exact: bool,
}

impl Names {
    /// Learns the staff of a practice.
    pub(crate) fn build(practice: Option<&Practice>, words: &mut Base) -> Names {
        Names { list: StaffList::build(practice, words), table: MarkTable::build(words) }
    }

    /// Looks up what the finished lexicon says of every word.
    pub(crate) fn finish(&mut self, lexicon: &Lexicon) {
        self.table.finish(lexicon);
        let Names { list, table } = self;
        list.finish(lexicon, |word| word != NONE && table.of_word(word) & WORD != 0);
        if !list.is_empty() {
            list.add_forms(lexicon);
        }
        table.add_staff(list.words());
    }

    /// The words of the staff's names.
    pub(crate) fn staff_words(&self) -> impl Iterator<Item = WordId> + '_ {
        self.list.words().filter(|word| *word != NONE)
    }

    /// Finds the names of a comment; `marks` is a buffer.
    pub fn scan(&self, comment: &Comment<'_>, marks: &mut Vec<u32>, out: &mut Vec<NameHit>) {
        if !self.worth_a_look(comment) {
            return;
        }
        self.table.fill(comment, marks);
        let look = Look::new(comment, marks);
        let mut at = 0;
        while at < look.len() {
            match self.name_at(&look, at) {
                Some(hit) => {
                    at = hit.end as usize + 1;
                    out.push(hit);
                }
                None => at += 1,
            }
        }
    }

    /// Whether a comment holds a title, a name, or a word that nobody knows.
    fn worth_a_look(&self, comment: &Comment<'_>) -> bool {
        let known = |word: u32| self.table.of_word(word) & TRIGGER != 0;
        comment.reading.extras.iter().any(|(_, word)| known(*word))
            || comment.reading.units.iter().enumerate().any(|(at, unit)| {
                if unit.word == NONE {
                    let token = comment.token(at);
                    token.flags.has(Flags::LETTER)
                        && token.end - token.start > 3
                        && !english::is_word(comment.lower(at))
                } else {
                    known(unit.word)
                }
            })
    }

    fn name_at(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        if look.has(at, BRAND) && !look.has(at, STAFF) {
            return None;
        }
        if look.has(at, CLINICAL | CIVIL) {
            if let Some(hit) = self.titled(look, at) {
                return Some(hit);
            }
        }
        if let Some(hit) = self.listed(look, at) {
            return Some(hit);
        }
        if look.has(at, FIRST) && !look.has(at, STAFF) {
            return self.unlisted(look, at);
        }
        self.unknown(look, at)
    }

    /// The name of the list that a unit is, or may be in this setting.
    fn part(&self, look: &Look<'_>, at: usize, setting: Setting) -> Option<Match<'_>> {
        let reading = look.comment.reading;
        let unit = reading.units.get(at)?;
        if look.has(at, STAFF) {
            let from = reading.extras.partition_point(|(other, _)| (*other as usize) < at);
            let extras =
                reading.extras[from..].iter().take_while(|(other, _)| *other as usize == at).map(|(_, word)| *word);
            let found = std::iter::once(unit.word)
                .chain(extras)
                .filter(|word| *word != NONE)
                .find_map(|word| self.list.part(word));
            if let Some(part) = found {
                return Some(Match { part, exact: true });
            }
        }
        if self.list.is_empty() || !look.flags(at).has(Flags::LETTER) {
            return None;
        }
        let beside = setting == Setting::Beside;
        if !beside && unit.word != NONE && !look.has(at, FIRST) {
            return None;
        }
        let text = look.lower(at);
        let bare = text.strip_suffix("'s").unwrap_or(text);
        // Beside the other half of the name or a title a word too may be a slip, if it has a capital: "Victoria Lam".
        let word = english::is_word(bare) && !(beside && look.proper(at));
        if bare.len() < 3 || word {
            return None;
        }
        if !beside && (unit.word != NONE || english::is_name(bare)) {
            // A name in its own right: only another spelling of the same.
            let name = look.has(at, FIRST) || (unit.word == NONE && bare.len() > 5);
            return self.list.spelt_otherwise(bare).filter(|_| name).map(|part| Match { part, exact: false });
        }
        let near = self.list.near(text, setting).map(|part| Match { part, exact: false });
        near.or_else(|| {
            let clipped = beside || (look.proper(at) && text.len() > 3);
            self.list.clipped(text).filter(|_| clipped).map(|part| Match { part, exact: false })
        })
    }

    /// The last unit of a name that hyphens go on from.
    fn hyphens(&self, look: &Look<'_>, mut end: usize) -> usize {
        while look.hyphenated(end) && (look.has(end + 1, STAFF | SURNAME) || look.flags(end + 1).has(Flags::CAPITAL)) {
            end += 1;
        }
        end
    }

    fn staff(
        &self,
        look: &Look<'_>,
        (start, end): (usize, usize),
        parts: (&Part, Option<&Part>),
        certainty: Certainty,
        why: &'static str,
    ) -> NameHit {
        let who = if self.list.consents(parts.0, parts.1) { Who::ConsentingStaff } else { Who::Staff };
        let end = self.hyphens(look, end);
        NameHit { start: start as u32, end: end as u32, who, certainty, why, whole: parts.1.is_some() }
    }

    /// Whether an unlisted surname follows a first name.
    fn surname_follows(&self, look: &Look<'_>, at: usize) -> bool {
        if !look.goes_on(at) || look.pauses(at) || look.has(at + 1, STAFF) || look.lower(at).ends_with("'s") {
            return false;
        }
        let text = look.lower(at + 1);
        let text = text.strip_suffix("'s").unwrap_or(text);
        let capital = look.proper(at + 1);
        let surname = look.has(at + 1, SURNAME) && (capital || !english::is_word(text));
        surname && !look.has(at + 1, CLINICAL | CIVIL)
            || (capital
                && text.len() > 2
                && !contracted(text)
                && !english::is_word(text)
                && !look.has(at + 1, FIRST | ROLE | PLACE | ACTS)
                && look.flags(at + 1).has(Flags::LETTER))
    }
}

/// "I've", "Don't": an apostrophe that is none of a name's, as O'Dowd's is.
fn contracted(word: &str) -> bool {
    word.contains('\'') && !word.starts_with("o'") && !word.starts_with("d'")
}
