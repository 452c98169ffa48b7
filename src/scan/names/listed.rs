//! Names of the staff list without a title: whole, misspelt, run together, beside a role.

use super::context::{Look, Role};
use super::marks::*;
use super::slips::Setting;
use super::{NameHit, Names, Who};
use crate::lexicon::NONE;
use crate::text::{english, Flags};
use crate::violation::Certainty;

impl Names {
    /// A name of the staff list without a title.
    pub(super) fn listed(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
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
            (after == Role::Said || before) && (look.capital(at) || !look.has(at, NOT_NAME))
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
                whole: false,
            });
        }
        if !first.part.is_first() {
            if let Some(before) = look.before(at) {
                if look.has(before, FIRST) && !look.has(before, STAFF) && look.capital(before) {
                    return None;
                }
            }
        }
        if (look.private(at, at) && !look.seen_drinking(at)) || look.replied_to(at, at) || look.of_a_thing(at, at) {
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
    pub(super) fn second_half(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
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
    pub(super) fn misspelt_in_role(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
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
    pub(super) fn run_together(&self, look: &Look<'_>, at: usize, tagged: bool) -> Option<NameHit> {
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
}
