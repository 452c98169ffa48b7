//! Rule 6: a member of staff is named. Names come from the scanner; what is said to be elsewhere is not ours.

use super::{Reason, Signs, Verdict};
use crate::code::{Category, Label};
use crate::scan::names::Who;

pub(super) fn decide(signs: &Signs<'_>, out: &mut Vec<Verdict>) {
    for name in signs.names.iter().filter(|name| name.who == Who::Staff) {
        // A whole name of the practice's own list is theirs wherever they were met.
        if !name.whole && signs.known.elsewhere.is_some_and(|fact| signs.facts.covers(fact, name.start, name.end)) {
            continue;
        }
        let reason = Reason::Scanner("r6.name", name.why);
        let label = Label::Breach(Category::StaffNamed);
        out.push(Verdict { label, certainty: name.certainty, start: name.start, end: name.end, reason, points: None });
    }
}
