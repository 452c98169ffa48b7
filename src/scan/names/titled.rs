//! Names behind a title: "Dr Patel", "nurse julie".

use super::context::{Look, Role};
use super::marks::*;
use super::slips::Setting;
use super::{NameHit, Names, Who};
use crate::lexicon::NONE;
use crate::text::{english, Flags};
use crate::violation::Certainty;

/// Words that no title makes a name, whatever their capital.
const FUNCTION: [&str; 44] = [
    "this", "that", "who", "what", "so", "and", "or", "the", "in", "on", "said", "says", "then", "but", "when", "was",
    "is", "if", "it", "he", "she", "they", "to", "at", "for", "has", "had", "did", "not", "never", "just", "again",
    "today", "you", "my", "your", "we", "where", "why", "how", "with", "from", "now", "as",
];

impl Names {
    /// A title and the name after it.
    pub(super) fn titled(&self, look: &Look<'_>, at: usize) -> Option<NameHit> {
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
            // "Dr Desai at the eye hospital": ours all the same, if the title is a clinician's and the surname as listed.
            let ours = clinical && first.exact && first.part.is_last() && first.part.listed;
            let away = second.is_none()
                && ((look.elsewhere_after(name) && !ours) || (!clinical && self.neighbour(look, at, name)));
            if !other && !away {
                let end = if second.is_some() { name + 1 } else { name };
                let exact = first.exact && second.is_none_or(|second| second.exact);
                let certainty = if exact || second.is_some() { Certainty::Certain } else { Certainty::Likely };
                let parts = (first.part, second.map(|second| second.part));
                let hit = self.staff(look, (at, end), parts, certainty, "a title and a name on the staff list");
                return Some(NameHit { whole: hit.whole || ours, ..hit });
            }
        }
        self.title_unlisted(look, at, name)
    }

    /// "old Mrs Lamb", "Mr Reid from number 9": a private person with the surname of one of the staff.
    pub(super) fn neighbour(&self, look: &Look<'_>, title: usize, end: usize) -> bool {
        let own = if look.has(title, CLINICAL) { OUT_ROLE } else { PRIVATE_BEFORE | CLOSE | POSSESSED | OUT_ROLE };
        let before = look.before(title).is_some_and(|before| look.has(before, own));
        before || look.elsewhere_after(end)
    }

    /// A title before a name that is not on the list.
    pub(super) fn title_unlisted(&self, look: &Look<'_>, at: usize, name: usize) -> Option<NameHit> {
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
                whole: false,
            });
        }
        if clinical || !capital && !look.has(name, SURNAME) || matches!(look.lower(at), "sir" | "madam" | "master") {
            return None;
        }
        let certainty = if self.neighbour(look, at, end) { Certainty::Certain } else { Certainty::Likely };
        Some(NameHit {
            start: at as u32,
            end: end as u32,
            who: Who::Person,
            certainty,
            why: "a title and a name",
            whole: false,
        })
    }
}
