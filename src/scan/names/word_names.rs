//! Names that are words too, such as Dawn, Faith and Mark: what shows that a person is meant.

use super::context::Look;
use super::marks::*;
use super::Names;
use crate::text::Flags;

impl Names {
    /// Whether a name that is also a word is used as a name.
    pub(super) fn stands_out(&self, look: &Look<'_>, at: usize) -> bool {
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
    pub(super) fn season(&self, look: &Look<'_>, verb: usize) -> bool {
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
    pub(super) fn acts_on_somebody(&self, look: &Look<'_>, verb: usize) -> bool {
        look.goes_on(verb) && matches!(look.lower(verb + 1), "me" | "my" | "us" | "our" | "mi" | "him" | "her")
    }

    /// Whether the clause ends after a name or goes on with a time or a place of the practice.
    pub(super) fn ends_or_time(&self, look: &Look<'_>, at: usize) -> bool {
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
}
