//! What the words beside a name say of its bearer: somebody at the practice, somebody's own, somebody elsewhere.

use super::marks::*;
use crate::scan::Comment;
use crate::text::Flags;

/// How far a role or a place may be from its name.
const REACH: usize = 5;

/// Words that may stand between a name and its role or place.
const BETWEEN: [&[&str]; 3] = [PLAIN, TOWARDS, DEFINITE];
/// Of these, the ones that say no more.
const PLAIN: &[&str] = &[
    "who", "who's", "whos", "is", "works", "work", "working", "worked", "that", "that's", "thats", "was", "their",
    "main", "down", "up", "new", "young", "lead", "senior", "practice", "front", "there", "back", "over", "wot",
    "near", "same",
];
/// Those that lead to a place.
const TOWARDS: &[&str] = &[
    "on",
    "at",
    "in",
    "behind",
    "from",
    "off",
    "of",
    "doing",
    "does",
    "did",
    "runs",
    "manning",
    "answering",
    "covering",
    "round",
    "by",
    "na",
    "w",
];
/// Those that make a role a person's at this practice, rather than a trade.
const DEFINITE: &[&str] = &["the", "our", "your", "ur", "yer", "ya"];

/// How surely the words after a name give its bearer a role at the practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Not at all.
    None,
    /// A role stands right after it.
    Beside,
    /// "the nurse", "on reception".
    Said,
}

/// A comment and the marks of its units.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub comment: &'a Comment<'a>,
    pub marks: &'a [u32],
    /// Most of its words are in capitals, so that capitals say nothing.
    pub shouting: bool,
    /// Most of its words begin with a capital, so that these say nothing either.
    pub titled: bool,
}

impl<'a> Look<'a> {
    pub fn new(comment: &'a Comment<'a>, marks: &'a [u32]) -> Self {
        let (mut words, mut capital, mut capitals) = (0usize, 0usize, 0usize);
        for token in comment.tokens.iter().filter(|token| token.flags.has(Flags::LETTER) && token.end - token.start > 1)
        {
            words += 1;
            capital += usize::from(token.flags.has(Flags::CAPITAL));
            capitals += usize::from(token.flags.has(Flags::CAPITALS));
        }
        let shouting = words > 2 && capitals * 3 > words * 2;
        Look { comment, marks, shouting, titled: words > 4 && capital * 4 > words * 3 }
    }

    pub fn len(&self) -> usize {
        self.marks.len()
    }

    /// Whether a unit has any of these marks.
    pub fn has(&self, at: usize, bits: u32) -> bool {
        self.marks.get(at).is_some_and(|marks| marks & bits != 0)
    }

    pub fn lower(&self, at: usize) -> &'a str {
        &self.comment.folded.lower()[self.comment.token(at).range()]
    }

    /// The text of a unit, or nothing behind the last.
    pub fn lower_or_nothing(&self, at: usize) -> &'a str {
        if at < self.len() {
            self.lower(at)
        } else {
            ""
        }
    }

    pub fn flags(&self, at: usize) -> Flags {
        self.comment.token(at).flags
    }

    pub fn starts(&self, at: usize) -> bool {
        self.comment.reading.units.get(at).is_none_or(|unit| unit.starts)
    }

    /// Whether the unit after `at` is in the same sentence.
    pub fn goes_on(&self, at: usize) -> bool {
        at + 1 < self.len() && !self.starts(at + 1)
    }

    /// Whether a unit before `at` is in the same sentence.
    pub fn before(&self, at: usize) -> Option<usize> {
        if at == 0 || self.starts(at) {
            None
        } else {
            Some(at - 1)
        }
    }

    /// Written with a capital that says something.
    pub fn capital(&self, at: usize) -> bool {
        let flags = self.flags(at);
        flags.has(Flags::CAPITAL) && !self.titled && !(self.shouting && flags.has(Flags::CAPITALS))
    }

    /// Written with a capital inside a sentence.
    pub fn proper(&self, at: usize) -> bool {
        self.capital(at) && !self.starts(at)
    }

    /// The folded text between two units.
    fn gap(&self, at: usize) -> &'a str {
        let (first, second) = (self.comment.token(at), self.comment.token(at + 1));
        self.comment.folded.lower().get(first.end as usize..second.start as usize).unwrap_or("")
    }

    /// Whether a comma, dash or bracket follows a unit.
    pub fn pauses(&self, at: usize) -> bool {
        self.goes_on(at) && self.gap(at).contains([',', '(', '-', ';', ':', '/'])
    }

    /// Whether no space parts a unit from the next: "dr.yness".
    pub fn abuts(&self, at: usize) -> bool {
        !self.gap(at).contains(' ')
    }

    /// Whether a hyphen alone joins a unit to the next, as in a double-barrelled name.
    pub fn hyphenated(&self, at: usize) -> bool {
        self.goes_on(at) && self.gap(at) == "-"
    }

    /// A role or a place at the practice after a name that ends at `end`: "on reception", "the nurse", "(receptionist)".
    pub fn role_after(&self, end: usize) -> Role {
        let (mut led, mut definite, mut copula) = (false, false, false);
        let role = |at: usize, sure: bool| match (self.elsewhere_after(at), sure) {
            (true, _) => Role::None,
            (false, true) => Role::Said,
            (false, false) => Role::Beside,
        };
        for at in end + 1..(end + 1 + REACH).min(self.len()) {
            if self.starts(at) {
                return Role::None;
            }
            if self.has(at, OUT_ROLE | OUT_PLACE) && !self.has(at, ROLE) {
                return Role::None;
            }
            if self.has(at, PLACE) && (led || at == end + 1) {
                return role(at, true);
            }
            if self.has(at, ROLE) && (definite || led || (at == end + 1 && !copula)) {
                // "tell Julie dr rang" names no role of hers.
                let next = at == end + 1 && !self.pauses(end);
                return if next && self.has(at, CLINICAL) { Role::None } else { role(at, !next) };
            }
            let word = self.lower(at);
            if !BETWEEN.iter().any(|words| words.contains(&word)) {
                return Role::None;
            }
            led |= TOWARDS.contains(&word);
            definite |= DEFINITE.contains(&word);
            copula |= matches!(word, "is" | "was");
        }
        Role::None
    }

    /// A role before a name, right there or with "called" between: "nurse practitioner", "a lady on reception called".
    pub fn role_before(&self, start: usize) -> bool {
        let Some(before) = self.before(start).filter(|before| !self.gap(*before).contains('"')) else { return false };
        if self.has(before, ROLE) && !self.has(before, OUT_ROLE) {
            return !self.possessed(before);
        }
        if self.has(before, CALLED) || (matches!(self.lower(before), "is" | "was") && !self.has(before, CLOSE)) {
            let told = self.has(before, CALLED);
            let mut at = before;
            for _ in 0..if told { 8 } else { 1 } {
                let Some(next) = self.before(at) else { return false };
                at = next;
                if self.has(at, CLOSE | OUT_ROLE | OUT_PLACE) {
                    return false;
                }
                if self.has(at, ROLE) || (told && self.has(at, PLACE)) || (told && self.is_somebody(at)) {
                    return true;
                }
            }
        }
        false
    }

    fn is_somebody(&self, at: usize) -> bool {
        matches!(
            self.lower(at),
            "woman"
                | "lady"
                | "girl"
                | "lad"
                | "lass"
                | "man"
                | "bloke"
                | "chap"
                | "fella"
                | "feller"
                | "guy"
                | "gentleman"
                | "wumman"
                | "wifey"
        ) && !self.has(at, POSSESSED)
    }

    /// Whether what stands at `at` is somebody's own: "my", "our", "his … sister".
    pub fn possessed(&self, at: usize) -> bool {
        self.before(at)
            .is_some_and(|before| self.has(before, POSSESSED) && !matches!(self.lower(before), "our" | "oor" | "us"))
    }

    /// Whether a name at `start..=end` is said to belong to somebody who is not of the practice.
    pub fn private(&self, start: usize, end: usize) -> bool {
        if let Some(before) = self.before(start) {
            if self.has(before, CLOSE) && !self.pauses(before) && (!self.has(before, ROLE) || self.possessed(before)) {
                return true;
            }
            if self.has(before, POSSESSED | OUT_ROLE) && !self.pauses(before) {
                return true;
            }
            // "@Sandra is your Dawn coming?"
            if self.lower(before) == "your" && self.comment.flags.has(Flags::AT) {
                return true;
            }
            if self.has(before, PRIVATE_BEFORE) && !self.has(start, STAFF) {
                return true;
            }
            // "my mate called Dave", "our dog is called Grace"
            if self.has(before, CALLED) {
                let from = before.saturating_sub(4);
                let mut at = before;
                while let Some(next) = self.before(at).filter(|next| *next >= from) {
                    at = next;
                    if self.has(at, CLOSE) {
                        return true;
                    }
                }
            }
        }
        if !self.goes_on(end) {
            return false;
        }
        // "Julie my sister", "Mark, her husband"
        if self.has(end + 1, POSSESSED)
            && self.goes_on(end + 1)
            && self.has(end + 2, CLOSE)
            && !self.endearment(end + 2)
        {
            return true;
        }
        if self.has(end + 1, OUT_ROLE) && !self.has(end + 1, ROLE) {
            return true;
        }
        self.elsewhere_after(end)
    }

    /// "at the General", "from next door", "down the market" right after a unit.
    pub fn elsewhere_after(&self, end: usize) -> bool {
        if self.lower(end).ends_with("'s") {
            return false;
        }
        let mut led = false;
        for at in end + 1..(end + 1 + REACH).min(self.len()) {
            if self.starts(at) {
                return false;
            }
            if led && self.has(at, OUT_PLACE | PRIVATE_PLACE) {
                return !self.has(at, PLACE);
            }
            if self.has(at, PRIVATE_PLACE) && matches!(self.lower(at), "next" | "opposite") {
                return true;
            }
            let word = self.lower(at);
            let leads = matches!(
                word,
                "at" | "from"
                    | "in"
                    | "down"
                    | "up"
                    | "off"
                    | "over"
                    | "across"
                    | "round"
                    | "near"
                    | "outside"
                    | "who's"
                    | "of"
            );
            if (!leads && !led) || matches!(word, "all" | "everyone" | "us" | "me" | "you") {
                return false;
            }
            led |= leads;
        }
        false
    }

    /// "at the hospital … saw" before a unit.
    pub fn elsewhere_before(&self, start: usize) -> bool {
        let mut at = start;
        for _ in 0..8 {
            let Some(next) = self.before(at) else { return false };
            at = next;
            if self.has(at, OUT_PLACE) {
                let lead =
                    (at.saturating_sub(3)..at).any(|i| matches!(self.lower(i), "at" | "in" | "to" | "down" | "up"));
                return lead || self.lower(at).ends_with("'s");
            }
        }
        false
    }

    /// Whether another commenter is spoken to by this name.
    pub fn replied_to(&self, start: usize, end: usize) -> bool {
        let tagged = self.flags(start).has(Flags::AT);
        // "what Julie said in the comment above"
        let quoted = self.goes_on(end)
            && matches!(self.lower(end + 1), "said" | "says" | "wrote" | "put" | "posted" | "commented")
            && (end + 2..(end + 8).min(self.len()))
                .any(|at| matches!(self.lower(at), "comment" | "comments" | "above" | "below" | "post" | "thread"));
        let answered = self.before(start).is_some_and(|before| {
            // "see Julie" is no reply; "yes Julie", "agree Julie", "you ok Julie" are where the name ends the clause.
            self.has(before, REPLIES) && (!self.goes_on(end) || self.pauses(end) || !self.has(end + 1, ACTS | PRAISE))
        });
        tagged || answered || quoted
    }

    /// Whether the words beside a name say that its bearer gives care or service: how surely, from 0 to 2.
    pub fn cared(&self, start: usize, end: usize) -> u8 {
        let before = self.before(start);
        if before.is_some_and(|before| self.has(before, CARE_BEFORE)) {
            return 2;
        }
        if self.goes_on(end) && !self.pauses(end) {
            if self.has(end + 1, CARE_ACTS) {
                return 2;
            }
            // "was so lovely", "is an absolute star", "has been brilliant"
            if self.has(end + 1, ACTS) && self.praised(end + 1) {
                return 2;
            }
            if self.has(end + 1, ACTS) && self.has(end + 2, CARE_ACTS) && !self.starts(end + 2) {
                return 2;
            }
        }
        u8::from(before.is_some_and(|before| self.has(before, MEETS)))
    }

    /// "Shaz I think they call her", after a role anywhere before.
    pub fn called_after(&self, start: usize, end: usize) -> bool {
        let called =
            (end + 1..(end + 5).min(self.len())).take_while(|at| !self.starts(*at)).any(|at| self.has(at, CALLED));
        called && (0..start).any(|at| self.has(at, ROLE))
    }

    /// Whether the writer has seen somebody of this name where people drink: "saw faith in the crown again".
    pub fn seen_drinking(&self, at: usize) -> bool {
        let seen = self.before(at).is_some_and(|before| {
            matches!(self.lower(before), "saw" | "seen" | "spotted" | "clocked" | "into" | "see" | "with" | "that")
        });
        let there = (at + 1..at + 5).take_while(|unit| *unit < self.len() && !self.starts(*unit));
        let mut led = false;
        seen && there.into_iter().any(|unit| {
            led |= matches!(self.lower(unit), "in" | "at" | "down" | "outside" | "round" | "leaving" | "propping");
            led && self.has(unit, DRINKING)
        })
    }

    /// What the person spoken to is called besides a name: "Faith hun", "Tariq my friend".
    pub fn endearment(&self, at: usize) -> bool {
        matches!(
            self.lower(at),
            "hun"
                | "hunni"
                | "love"
                | "luv"
                | "babe"
                | "darling"
                | "darlin"
                | "dear"
                | "pet"
                | "hen"
                | "duck"
                | "mate"
                | "friend"
                | "lovely"
                | "sweetheart"
        )
    }

    /// Whether a street, a building or another thing is called by this name: "Victoria Road", "the Lister".
    pub fn of_a_thing(&self, start: usize, end: usize) -> bool {
        // "the Fagbenles" are a family.
        let plural = self.lower(end).ends_with('s');
        let the = self.before(start).is_some_and(|before| matches!(self.lower(before), "the" | "a" | "an")) && !plural;
        let owner = self.lower(end).ends_with("'s");
        let saint = self.before(start).is_some_and(|before| matches!(self.lower(before), "st" | "saint" | "wrong"));
        the || saint || (!owner && self.goes_on(end) && !self.pauses(end) && self.has(end + 1, THING))
    }

    fn praised(&self, verb: usize) -> bool {
        let is = matches!(
            self.lower(verb),
            "was"
                | "wor"
                | "wis"
                | "is"
                | "has"
                | "had"
                | "always"
                | "couldn't"
                | "couldnt"
                | "wasn't"
                | "isn't"
                | "wasnt"
                | "isnt"
                | "never"
                | "looked"
                | "who"
        );
        is && (verb + 1..(verb + 6).min(self.len())).take_while(|at| !self.starts(*at)).any(|at| self.has(at, PRAISE))
    }
}
