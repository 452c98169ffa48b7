//! Names of staff, from titles, roles, care given and the practice's staff list; names of other people.
//!
//! `list` knows the staff and what they may be called, `slips` how a name is misspelt, `marks` what the words of
//! `data/lexicon/names.lex` say, `context` whom the words beside a name make its bearer. Here it is put together.

mod context;
mod list;
mod marks;
mod slips;

use context::{Look, Role};
use list::{Part, StaffList};
use marks::*;
use slips::Setting;

use super::Comment;
use crate::base::Base;
use crate::lexicon::{Lexicon, WordId, NONE};
use crate::practice::Practice;
use crate::text::disguise::Kinds;
use crate::text::{english, Flags};
use crate::violation::Certainty;

/// Words that no title makes a name, whatever their capital.
const FUNCTION: [&str; 44] = [
    "this", "that", "who", "what", "so", "and", "or", "the", "in", "on", "said", "says", "then", "but", "when", "was",
    "is", "if", "it", "he", "she", "they", "to", "at", "for", "has", "had", "did", "not", "never", "just", "again",
    "today", "you", "my", "your", "we", "where", "why", "how", "with", "from", "now", "as",
];
/// "I've", "Don't": an apostrophe that is none of a name's, as O'Dowd's is.
fn contracted(word: &str) -> bool {
    word.contains('\'') && !word.starts_with("o'") && !word.starts_with("d'")
}

/// Names that are months: a sentence may well begin with one.
const MONTHS: [&str; 5] = ["april", "may", "june", "august", "autumn"];

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

    /// Whose name a word is, for the readings of disguised ones.
    pub(crate) fn kinds(&self, word: WordId) -> Kinds {
        let marks = self.table.of_word(word);
        Kinds { target: false, name: marks & (FIRST | SURNAME) != 0, staff: marks & STAFF != 0 }
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
        NameHit { start: start as u32, end: end as u32, who, certainty, why }
    }

    /// A title and the name after it.
    fn titled(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        if look.has(at, BRAND | PUBLIC) || !look.goes_on(at) || look.pauses(at) {
            return None;
        }
        let kin = matches!(look.lower(at), "sister" | "miss" | "master" | "lord");
        if kin && look.possessed(at) {
            return None;
        }
        let mut name = at + 1;
        while name < look.len() && look.has(name, CLINICAL | CIVIL) && look.goes_on(name) && !look.has(name, STAFF) {
            name += 1;
        }
        // "doctor O Dowd", "Dr van der Berg"
        while matches!(look.lower(name), "o" | "mc" | "mac" | "van" | "von" | "der" | "den" | "de" | "el" | "al")
            && look.goes_on(name)
        {
            name += 1;
        }
        if look.flags(name).has(Flags::AT) {
            return None;
        }
        if let Some(first) = self.part(look, name, Setting::Beside) {
            let second = if look.goes_on(name) {
                self.part(look, name + 1, Setting::Beside).filter(|second| first.part.with(second.part))
            } else {
                None
            };
            // "Dr Mark Porter" is not our Dr Mark.
            let other = second.is_none() && !first.part.is_last() && self.surname_follows(look, name);
            let clinical = (at..name).any(|unit| look.has(unit, CLINICAL));
            let away =
                second.is_none() && (look.elsewhere_after(name) || (!clinical && self.neighbour(look, at, name)));
            if !other && !away {
                let end = if second.is_some() { name + 1 } else { name };
                let exact = first.exact && second.is_none_or(|second| second.exact);
                let certainty = if exact || second.is_some() { Certainty::Certain } else { Certainty::Likely };
                return Some(self.staff(
                    look,
                    (at, end),
                    (first.part, second.map(|second| second.part)),
                    certainty,
                    "a title and a name on the staff list",
                ));
            }
        }
        self.title_unlisted(look, at, name)
    }

    /// "old Mrs Lamb", "Mr Reid from number 9": a private person with the surname of one of the staff.
    fn neighbour(&self, look: &Look<'_>, title: usize, end: usize) -> bool {
        let own = if look.has(title, CLINICAL) { OUT_ROLE } else { PRIVATE_BEFORE | CLOSE | POSSESSED | OUT_ROLE };
        let before = look.before(title).is_some_and(|before| look.has(before, own));
        before || look.elsewhere_after(end)
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

    /// A title before a name that is not on the list.
    fn title_unlisted(&self, look: &Look<'_>, at: usize, name: usize) -> Option<NameHit> {
        let text = look.lower(name);
        let bare = text.strip_suffix("'s").unwrap_or(text);
        let flags = look.flags(name);
        if look.has(name, BRAND) || !flags.has(Flags::LETTER) || flags.has(Flags::DIGIT) {
            return None;
        }
        let clinical = (at..name).any(|unit| look.has(unit, CLINICAL));
        let short = matches!(look.lower(at), "dr" | "drs" | "doc" | "dctr" | "prof");
        let word = english::is_word(bare);
        let known = look.has(name, FIRST | SURNAME);
        let capital = look.capital(name);
        // A word such as "appointment" is no name for all its capital; Brown, Lamb and Hope are names with one.
        let placed = look.role_after(name) == Role::Said;
        let named = if word {
            (placed && known)
                || capital
                    && !FUNCTION.contains(&bare)
                    && (known || (short && bare.len() > 2 && !look.has(name, ROLE | PLACE | ACTS)))
        } else {
            known || bare.len() > 2
        };
        let sure = named && (capital || known);
        // Without a capital, and unknown: a name only after "dr", and not where a slip of a common word is likelier.
        let guess = named
            && !sure
            && short
            && !look.abuts(name - 1)
            && bare.len() > 3
            && look.comment.reading.units[name].word == NONE
            && !look.shouting;
        if bare.len() == 1 && clinical && short {
            let part = self.list.initial(bare, true)?;
            return Some(self.staff(look, (at, name), (part, None), Certainty::Possible, "a title and an initial"));
        }
        if !sure && !guess {
            return None;
        }
        if word && !look.proper(name) && !(known && (capital || placed)) {
            return None;
        }
        let mut end = name;
        if look.goes_on(name) && (look.has(name, FIRST) || capital) && self.surname_follows(look, name) {
            end = name + 1;
        }
        end = self.hyphens(look, end);
        if look.has(name, PUBLIC) || look.has(end, PUBLIC) {
            return None;
        }
        let away = self.neighbour(look, at, end) || look.elsewhere_before(at);
        let role = look.role_after(end) != Role::None || look.role_before(at);
        if clinical && !away || role && !look.elsewhere_after(end) {
            let generic = !short && word && !role;
            if generic && !capital {
                return None;
            }
            let certainty = if guess { Certainty::Possible } else { Certainty::Likely };
            return Some(NameHit {
                start: at as u32,
                end: end as u32,
                who: Who::Staff,
                certainty,
                why: "a title and a name",
            });
        }
        if clinical || !capital && !look.has(name, SURNAME) || matches!(look.lower(at), "sir" | "madam" | "master") {
            return None;
        }
        let certainty = if self.neighbour(look, at, end) { Certainty::Certain } else { Certainty::Likely };
        Some(NameHit { start: at as u32, end: end as u32, who: Who::Person, certainty, why: "a title and a name" })
    }

    /// A name of the staff list without a title.
    fn listed(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        let tagged = look.flags(at).has(Flags::AT) || look.flags(at).has(Flags::HASHTAG);
        let setting = if look.proper(at) { Setting::Capital } else { Setting::Bare };
        let Some(first) = self.part(look, at, setting) else {
            return self
                .second_half(look, at)
                .or_else(|| self.run_together(look, at, tagged))
                .or_else(|| self.misspelt_in_role(look, at));
        };
        if look.goes_on(at) || tagged && at + 1 < look.len() {
            if let Some(second) = self.part(look, at + 1, Setting::Beside).filter(|second| first.part.with(second.part))
            {
                let why = "a full name on the staff list";
                return Some(self.staff(look, (at, at + 1), (first.part, Some(second.part)), Certainty::Certain, why));
            }
            if look.flags(at + 1).has(Flags::SINGLE)
                && !matches!(look.lower(at + 1), "i" | "a" | "x" | "u" | "r" | "c")
                && !look.pauses(at)
            {
                let initial =
                    self.list.initial(look.lower(at + 1), first.part.is_first()).filter(|other| first.part.with(other));
                if let Some(other) = initial {
                    return Some(self.staff(
                        look,
                        (at, at + 1),
                        (first.part, Some(other)),
                        Certainty::Certain,
                        "a name on the staff list and an initial",
                    ));
                }
            }
        }
        if look.has(at, BRAND) || look.has(at, PUBLIC) {
            return None;
        }
        let (after, before) = (look.role_after(at), look.role_before(at));
        let role = if first.part.weak {
            after == Role::Said || (before && !look.has(at, NOT_NAME))
        } else {
            after != Role::None || before
        };
        if role {
            return Some(self.staff(
                look,
                (at, at),
                (first.part, None),
                Certainty::Certain,
                "a name on the staff list with a role",
            ));
        }
        // Somebody else's first name before our surname, or our first name before somebody else's surname.
        if first.part.is_first() && self.surname_follows(look, at) {
            let end = at + 1;
            return Some(NameHit {
                start: at as u32,
                end: end as u32,
                who: Who::Person,
                certainty: Certainty::Possible,
                why: "a full name",
            });
        }
        if !first.part.is_first() {
            if let Some(before) = look.before(at) {
                if look.has(before, FIRST) && !look.has(before, STAFF) && look.capital(before) {
                    return None;
                }
            }
        }
        if look.private(at, at) || look.replied_to(at, at) || look.of_a_thing(at, at) {
            return None;
        }
        if first.part.weak && !first.part.listed {
            return None;
        }
        if first.part.weak && !self.stands_out(look, at) {
            return None;
        }
        let certainty = if first.exact { Certainty::Likely } else { Certainty::Possible };
        Some(self.staff(look, (at, at), (first.part, None), certainty, "a name on the staff list"))
    }

    /// An unlisted spelling of a surname after a listed first name is caught by the first name; here the other way about:
    /// a first name misspelt before a listed surname.
    fn second_half(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        if !look.goes_on(at) || look.has(at, ROLE | CLINICAL | CIVIL) {
            return None;
        }
        let second = self.part(look, at + 1, Setting::Beside)?;
        let first = self.part(look, at, Setting::Beside).filter(|first| first.part.with(second.part))?;
        Some(self.staff(
            look,
            (at, at + 1),
            (first.part, Some(second.part)),
            Certainty::Certain,
            "a full name on the staff list",
        ))
    }

    /// "sandy on reception" where the list has Sandra: what is too far off alone is near enough beside a role.
    fn misspelt_in_role(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        if look.has(at, FIRST | ROLE | CLINICAL | CIVIL) || look.lower(at).len() < 3 {
            return None;
        }
        if look.comment.reading.units[at].word != NONE || english::is_name(look.lower(at)) {
            return None;
        }
        if look.role_after(at) == Role::None && !look.role_before(at) {
            return None;
        }
        let part = self.part(look, at, Setting::Beside)?.part;
        Some(self.staff(
            look,
            (at, at),
            (part, None),
            Certainty::Likely,
            "a name on the staff list,misspelt,with a role",
        ))
    }

    /// A name run together with its title, its other half, or the words of a tag.
    fn run_together(&self, look: &Look<'_>, at: usize, tagged: bool) -> Option<NameHit> {
        let flags = look.flags(at);
        let unknown = look.comment.reading.units[at].word == NONE;
        if self.list.is_empty() || !unknown || !flags.has(Flags::LETTER) {
            return None;
        }
        let text = look.lower(at);
        if text.len() < 5 || english::is_word(text) {
            return None;
        }
        let part = self.list.joined(text, tagged)?;
        Some(self.staff(
            look,
            (at, at),
            (part, None),
            Certainty::Likely,
            "a name on the staff list,run together with other words",
        ))
    }

    /// Whether a name that is also a word is used as a name.
    fn stands_out(&self, look: &Look<'_>, at: usize) -> bool {
        if look.has(at, NOT_NAME) {
            return false;
        }
        let text = look.lower(at);
        if look.proper(at) {
            return true;
        }
        let followed = look.goes_on(at) && !look.pauses(at);
        let acts = followed && look.has(at + 1, ACTS) && !self.season(look, at + 1);
        // "dawn and her husband"
        let couple = followed && look.lower(at + 1) == "and" && look.has(at + 2, POSSESSED) && look.has(at + 3, CLOSE);
        let possessive = text.contains('\'');
        if look.capital(at) && look.starts(at) {
            // Sentence-initial: "Hope it helps" against "Hope was lovely"; alone or before an emoji it is a name.
            let alone = !look.goes_on(at) || look.flags(at + 1).has(Flags::EMOJI);
            return acts
                || possessive
                || couple
                || (followed && look.endearment(at + 1))
                || (alone && at == 0)
                || look.pauses(at);
        }
        let asked = look.before(at).is_some_and(|before| look.has(before, CARE_BEFORE | MEETS));
        couple
            || look.cared(at, at) == 2
            || (acts && self.acts_on_somebody(look, at + 1))
            || (asked && self.ends_or_time(look, at))
    }

    /// "Dawn is far too early", "May is when …": a word, not a person, of which it is told so.
    fn season(&self, look: &Look<'_>, verb: usize) -> bool {
        matches!(look.lower(verb), "is" | "was" | "has") && look.goes_on(verb) && {
            matches!(
                look.lower(verb + 1),
                "far"
                    | "when"
                    | "too"
                    | "here"
                    | "coming"
                    | "over"
                    | "nearly"
                    | "approaching"
                    | "breaking"
                    | "what"
                    | "where"
                    | "all"
                    | "fast"
                    | "gone"
                    | "just"
                    | "important"
                    | "that"
            )
        }
    }

    /// "told me", "took my", "was … lovely": what a person does to a person.
    fn acts_on_somebody(&self, look: &Look<'_>, verb: usize) -> bool {
        look.goes_on(verb) && matches!(look.lower(verb + 1), "me" | "my" | "us" | "our" | "mi" | "him" | "her")
    }

    /// Whether the clause ends after a name or goes on with a time or a place of the practice.
    fn ends_or_time(&self, look: &Look<'_>, at: usize) -> bool {
        !look.goes_on(at)
            || look.pauses(at)
            || look.flags(at + 1).has(Flags::EMOJI)
            || matches!(
                look.lower(at + 1),
                "today"
                    | "yesterday"
                    | "again"
                    | "this"
                    | "last"
                    | "on"
                    | "and"
                    | "tomorrow"
                    | "x"
                    | "xx"
                    | "xxx"
                    | "at"
                    | "please"
                    | "pls"
                    | "for"
            )
    }

    /// A first name that is not on the list: of the staff where a role or care given says so.
    fn unlisted(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        let text = look.lower(at);
        let bare = text.strip_suffix("'s").unwrap_or(text);
        let weak = look.has(at, WORD) || english::is_word(bare) || bare.len() < 3;
        if look.has(at, PUBLIC | BRAND) || (look.has(at, NOT_NAME) && weak) {
            return None;
        }
        let full = self.surname_follows(look, at);
        let end = if full { self.hyphens(look, at + 1) } else { at };
        let hit = |who, certainty, why| Some(NameHit { start: at as u32, end: end as u32, who, certainty, why });
        let capital = if look.starts(at) { look.capital(at) && !weak } else { look.proper(at) };
        let private = look.private(at, end);
        let after = look.role_after(end);
        let role = match (weak && !capital, after) {
            (true, _) => after == Role::Said,
            (false, Role::None) => look.role_before(at) && !private,
            (false, Role::Beside) => look.pauses(end) && !private,
            (false, Role::Said) => true,
        };
        if role || (!weak && look.called_after(at, end)) {
            return hit(Who::Staff, Certainty::Likely, "a name with a role at the practice");
        }
        if full && (!weak || capital || (look.capital(at) && look.proper(at + 1))) && !look.has(end, PUBLIC) {
            return hit(Who::Person, Certainty::Likely, "a full name");
        }
        let cared = look.cared(at, end) == 2;
        let month = MONTHS.contains(&bare);
        let now = look.goes_on(at) && look.lower(at + 1) == "is";
        let told = look.capital(at) && cared && !month && !now;
        let common = weak && !look.proper(at) && !told;
        if private || look.replied_to(at, end) || look.elsewhere_before(at) || common || look.of_a_thing(at, end) {
            let placed = private && capital && look.elsewhere_after(end);
            return if placed {
                hit(Who::Person, Certainty::Possible, "a name and where somebody is found")
            } else {
                None
            };
        }
        if cared {
            return hit(Who::Staff, Certainty::Possible, "a name of somebody who gives care or service");
        }
        None
    }

    /// A capitalised word that nobody knows, with a place at the practice after it: "Kezia on reception".
    fn unknown(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        let read_otherwise = look.comment.reading.extras.iter().any(|(unit, _)| *unit as usize == at);
        if (look.comment.reading.units[at].word != NONE || read_otherwise) && !look.has(at, SURNAME) {
            return None;
        }
        let text = look.lower(at);
        if !look.capital(at)
            || look.flags(at).has(Flags::DIGIT)
            || text.len() < 3
            || english::is_word(text)
            || !look.flags(at).has(Flags::LETTER)
        {
            return None;
        }
        if look.flags(at).has(Flags::CAPITALS) || look.private(at, at) {
            return None;
        }
        let before = look.before(at);
        if before.is_some_and(|before| {
            matches!(look.lower(before), "from" | "in" | "near" | "at" | "to" | "of" | "the" | "a")
        }) {
            return None;
        }
        // A slip at the start of a sentence has a capital too: "Expecially the nurse".
        if look.starts(at)
            && !(look.goes_on(at) && matches!(look.lower(at + 1), "on" | "at" | "in" | "from" | "behind" | "off"))
        {
            return None;
        }
        let told = look.role_before(at) && before.is_some_and(|before| look.has(before, CALLED));
        if told
            || look.role_after(at) == Role::Said && !look.has(at, OUT_PLACE | PUBLIC | BRAND) && !english::is_name(text)
        {
            let why = "a name with a role at the practice";
            return Some(NameHit {
                start: at as u32,
                end: at as u32,
                who: Who::Staff,
                certainty: Certainty::Likely,
                why,
            });
        }
        None
    }
}
