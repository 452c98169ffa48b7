//! The only code that sees all rules at once: merges what overlaps, orders, and weighs what is to be done.

use std::borrow::Cow;

use crate::code::Label;
use crate::outcome::Outcomes;
use crate::pattern::set::RuleSet;
use crate::rules::{Reason, Verdict};
use crate::scan::Comment;
use crate::violation::{Action, Assessment, Certainty, Concern, Evidence, Span, Violation};

/// One label in one place, before it becomes a violation or a concern.
struct Merged {
    label: Label,
    certainty: Certainty,
    span: Span,
    evidence: Vec<Evidence>,
}

/// The original bytes of the units `start..=end`.
pub(crate) fn span(comment: &Comment<'_>, start: u32, end: u32) -> Span {
    let (first, last) = (comment.token(start as usize), comment.token(end as usize));
    comment.folded.original(first.start as usize, last.end as usize)
}

/// The id and the words of a reason.
pub(crate) fn reason(set: &RuleSet, reason: Reason) -> (Cow<'static, str>, Cow<'static, str>) {
    match reason {
        Reason::Pattern(number) => {
            let pattern = &set.patterns[number as usize];
            (pattern.id.clone(), pattern.why.clone())
        }
        Reason::Scanner(id, why) => (Cow::Borrowed(id), Cow::Borrowed(why)),
    }
}

/// Verdicts of one label become one violation where they overlap; what fired by adding up is one for the whole comment.
fn merge(set: &RuleSet, comment: &Comment<'_>, verdicts: &mut [Verdict], out: &mut Vec<Merged>) {
    // The reason too: with ties the order would hang on which other verdicts there are.
    verdicts.sort_unstable_by_key(|verdict| (verdict.label, verdict.start, verdict.end, verdict.reason));
    for group in verdicts.chunk_by(|a, b| a.label == b.label) {
        let whole = group.iter().any(|verdict| verdict.points.is_some());
        let first = out.len();
        for verdict in group {
            let place = span(comment, verdict.start, verdict.end);
            let (pattern, why) = reason(set, verdict.reason);
            let evidence = Evidence { pattern, span: place, why };
            match out[first..].last_mut().filter(|last| whole || last.span.overlaps(place)) {
                Some(last) => {
                    last.span = last.span.hull(place);
                    last.certainty = last.certainty.max(verdict.certainty);
                    last.evidence.push(evidence);
                }
                None => out.push(Merged {
                    label: verdict.label,
                    certainty: verdict.certainty,
                    span: place,
                    evidence: vec![evidence],
                }),
            }
        }
    }
}

/// The violations, in the order of the text, and the concerns, gravest first.
pub(crate) fn resolve(
    set: &RuleSet,
    outcomes: &Outcomes,
    comment: &Comment<'_>,
    verdicts: &mut [Verdict],
) -> (Vec<Violation>, Vec<Concern>) {
    let (mut violations, mut concerns) = (Vec::new(), Vec::new());
    if verdicts.is_empty() {
        return (violations, concerns);
    }
    let mut merged = Vec::new();
    merge(set, comment, verdicts, &mut merged);
    for Merged { label, certainty, span, evidence } in merged {
        match label {
            Label::Breach(category) => {
                let severity = outcomes.severity(label);
                violations.push(Violation { rule: category.rule(), category, severity, certainty, span, evidence });
            }
            Label::Concern(kind) => concerns.push(Concern { kind, certainty, span, evidence }),
        }
    }
    violations.sort_by_key(|violation| (violation.span.start, violation.category));
    concerns.sort_by_key(|concern| (std::cmp::Reverse(concern.kind), concern.span.start));
    (violations, concerns)
}

/// Adds what was found in the piece of a text that begins `at`.
pub(crate) fn append(all: &mut (Vec<Violation>, Vec<Concern>), found: (Vec<Violation>, Vec<Concern>), at: usize) {
    let moved = |span: &mut Span, evidence: &mut Vec<Evidence>| {
        *span = span.moved(at);
        evidence.iter_mut().for_each(|evidence| evidence.span = evidence.span.moved(at));
    };
    for mut violation in found.0 {
        moved(&mut violation.span, &mut violation.evidence);
        all.0.push(violation);
    }
    for mut concern in found.1 {
        moved(&mut concern.span, &mut concern.evidence);
        all.1.push(concern);
    }
    all.1.sort_by_key(|concern| (std::cmp::Reverse(concern.kind), concern.span.start));
}

/// What to do, whether a person must look first, and what to answer.
pub(crate) fn assess(
    outcomes: &Outcomes,
    violations: Vec<Violation>,
    concerns: Vec<Concern>,
    ruleset: Cow<'static, str>,
) -> Assessment {
    let labels = violations.iter().map(|v| (Label::Breach(v.category), v.certainty));
    let labels = labels.chain(concerns.iter().map(|c| (Label::Concern(c.kind), c.certainty)));
    let mut action = Action::None;
    let mut kinds = Vec::new();
    for (label, certainty) in labels {
        let asked = outcomes.action(label, certainty);
        action = action.max(asked);
        let urgent = matches!(label, Label::Concern(kind) if kind.escalates());
        if asked != Action::None || urgent {
            kinds.push(outcomes.reply(label));
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    let escalate = concerns.iter().any(|concern| concern.kind.escalates());
    let signposts = kinds.into_iter().filter_map(|kind| outcomes.signpost(kind)).collect();
    Assessment { violations, concerns, action, escalate, signposts, ruleset }
}
