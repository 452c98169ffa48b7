//! Names that are words too, such as Dawn, Faith and Mark: what shows that a person is meant.

use super::context::Look;
use super::marks::*;
use super::unlisted::MONTHS;
use super::Names;
use crate::text::Flags;

impl Names {
    /// Whether a name that is also a word is used as a name.
    pub(super) fn stands_out(&self, look: &Look<'_>, at: usize) -> bool {
        if look.has(at, NOT_NAME) {
            // "faith in" is no name, but "saw faith in the crown".
            return look.seen_drinking(at);
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
        self.gossiped(look, at)
            || self.spoken_of(look, at)
            || couple
            || look.cared(at, at) == 2
            || (acts && self.acts_on_somebody(look, at + 1))
            || (asked && self.ends_or_time(look, at))
    }

    /// "dawn was steaming on saturday", "saw faith in the crown", "rose has left her husband": gossip, which words are
    /// never the subject of.
    pub(super) fn gossiped(&self, look: &Look<'_>, at: usize) -> bool {
        if !look.goes_on(at) || look.pauses(at) {
            return false;
        }
        let next = look.lower(at + 1);
        let same = |unit: usize| (at + 1..=unit).all(|unit| unit < look.len() && !look.starts(unit));
        if matches!(next, "was" | "is" | "were" | "wor" | "wis" | "got" | "looked" | "that's") {
            let degree = matches!(
                look.lower_or_nothing(at + 2),
                "well" | "so" | "absolutely" | "totally" | "proper" | "completely" | "always"
            );
            let state = at + 2 + usize::from(degree);
            return same(state) && look.has(state, GOSSIP);
        }
        if matches!(next, "has" | "have" | "left" | "dumped" | "cheated") {
            let own = |unit: usize| same(unit + 1) && look.has(unit, POSSESSED) && look.has(unit + 1, CLOSE);
            return (2..5).any(|far| own(at + far));
        }
        look.seen_drinking(at)
    }

    /// "faith said", "told dawn it was private", "rose's daughter", "dear rose": only a name stands there.
    fn spoken_of(&self, look: &Look<'_>, at: usize) -> bool {
        let text = look.lower(at);
        if MONTHS.contains(&text) || matches!(text, "will" | "hope" | "mark" | "grant") {
            return false;
        }
        let followed = look.goes_on(at) && !look.pauses(at);
        if followed && look.has(at + 1, PERSON_ONLY) {
            return true;
        }
        if text.ends_with("'s") {
            return followed && look.has(at + 1, CLOSE);
        }
        let Some(before) = look.before(at) else { return false };
        let told = matches!(look.lower(before), "told" | "tell" | "asked" | "telling")
            && followed
            && matches!(
                look.lower(at + 1),
                "it" | "that" | "to" | "i" | "we" | "she" | "he" | "they" | "she's" | "about" | "off"
            );
        let wished = matches!(
            look.lower(before),
            "dear" | "soon" | "welcome" | "retirement" | "birthday" | "60th" | "50th" | "40th"
        ) && (!look.goes_on(at) || look.pauses(at) || look.starts(before));
        told || wished
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
