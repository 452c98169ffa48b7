//! Contact details: phones, emails, links, social handles.

use super::found::{Found, Kind};
use super::{email, figures, links};

/// Appends the contact details in `text` to `out`, in no particular order, none overlapping another of this scanner.
///
/// Helplines and addresses under nhs.uk and gov.uk are never returned (FACTS.md, "Never personal data").
pub fn scan(text: &str, out: &mut Vec<Found>) {
    let from = out.len();
    email::scan(text, out);
    links::scan(text, from, out);
    // Both lists are in order, so that one step along the addresses settles every overlap.
    let addresses = out.len();
    let mut next = from;
    figures::each(text, |f| {
        while next < addresses && out[next].end <= f.start {
            next += 1;
        }
        let inside = next < addresses && out[next].start < f.end;
        if matches!(f.kind, Kind::Phone | Kind::PracticePhone) && !inside {
            out.push(f);
        }
    });
}
