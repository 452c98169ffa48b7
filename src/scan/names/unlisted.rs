//! Names that are on no list, of people whom a role or care given makes staff, and of others.

use super::context::{Look, Role};
use super::marks::*;
use super::{NameHit, Names, Who};
use crate::lexicon::NONE;
use crate::text::{english, Flags};
use crate::violation::Certainty;

/// Names that are months: a sentence may well begin with one.
pub(super) const MONTHS: [&str; 5] = ["april", "may", "june", "august", "autumn"];

impl Names {
    /// A first name that is not on the list: of the staff where a role or care given says so.
    pub(super) fn unlisted(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        let text = look.lower(at);
        let bare = text.strip_suffix("'s").unwrap_or(text);
        let weak = look.has(at, WORD) || english::is_word(bare) || bare.len() < 3;
        if look.has(at, PUBLIC | BRAND) || (look.has(at, NOT_NAME) && weak) {
            return None;
        }
        let full = self.surname_follows(look, at);
        let end = if full { self.hyphens(look, at + 1) } else { at };
        let hit = |who, certainty, why| {
            Some(NameHit { start: at as u32, end: end as u32, who, certainty, why, whole: false })
        };
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
    pub(super) fn unknown(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
        let extras = &look.comment.reading.extras;
        let read_otherwise = extras.binary_search_by_key(&at, |(unit, _)| *unit as usize).is_ok();
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
                whole: false,
            });
        }
        None
    }
}
