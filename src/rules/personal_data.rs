//! Whose an identifier or a contact detail is decides the rule: the writer's own is an attempt at contact (rule 3), the
//! practice's own is public, anything else is somebody's data (rule 2), also where nothing says whose.

use super::{Reason, Signs, Verdict};
use crate::code::{Category, Label};
use crate::pattern::set::FactId;
use crate::scan::found::{Found, Kind, Strength};
use crate::violation::Certainty;

pub(super) fn decide(signs: &Signs<'_>, out: &mut Vec<Verdict>) {
    for (found, start, end) in signs.found {
        let told = |fact: Option<FactId>| fact.is_some_and(|fact| signs.facts.covers(fact, *start, *end));
        let in_sentence = |fact: Option<FactId>| {
            let sentence = |unit: u32| signs.matcher.sentence[unit as usize];
            fact.is_some_and(|fact| signs.facts.holds(fact, sentence(*start), sentence(*end)))
        };
        let known = signs.known;
        let (label, reason) = if told(known.others_detail) {
            (
                Category::PersonalData,
                Reason::Scanner("r2.detail.others", "gives another person's contact details or identifiers"),
            )
        } else if told(known.practice_detail)
            && matches!(found.kind, Kind::Phone | Kind::PracticePhone | Kind::Email | Kind::Link)
        {
            (
                Category::Misinformation,
                Reason::Scanner(
                    "r7.detail.wrong",
                    "gives as the practice's a number or address that its profile does not have",
                ),
            )
        } else if told(known.public_detail) {
            continue;
        } else if told(known.own_detail) || (in_sentence(known.own_detail) && !in_sentence(known.others_detail)) {
            (
                Category::StaffContact,
                Reason::Scanner("r3.detail.own", "gives the writer's own contact details or identifiers"),
            )
        } else if in_sentence(known.public_detail) || !stands_alone(found.kind) {
            continue;
        } else {
            (
                Category::PersonalData,
                Reason::Scanner(
                    "r2.detail",
                    "gives contact details or identifiers, and nothing says that they are the writer's own",
                ),
            )
        };
        if found.kind == Kind::Registration && label == Category::StaffContact {
            continue;
        }
        out.push(Verdict {
            label: Label::Breach(label),
            certainty: certainty(found),
            start: *start,
            end: *end,
            reason,
            points: None,
        });
    }
}

/// Whether this kind of detail points to a person by itself. A handle or a link is how people tag and share; a
/// postcode alone is hundreds of doors; a practice's number is for everybody.
fn stands_alone(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Handle | Kind::Link | Kind::Postcode | Kind::GmcNumber | Kind::NmcNumber | Kind::PracticePhone
    )
}

fn certainty(found: &Found) -> Certainty {
    match found.strength {
        Strength::Certain => Certainty::Certain,
        Strength::Likely => Certainty::Likely,
        Strength::Possible => Certainty::Possible,
    }
}
