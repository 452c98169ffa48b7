//! One line of JSON a comment, for programs.

use houserules::{Action, Certainty, Concern, Evidence, Finding, Severity, Signpost, Span, Violation};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::input::Comment;
use crate::verdict::Verdict;

/// The keys of a line that are ours: a field of the input with one of these names gives way to the result, so that a
/// file that was moderated before can be moderated again.
const OURS: [&str; 8] = ["violations", "concerns", "action", "escalate", "signposts", "ruleset", "findings", "text"];

/// Adds the line to `out`: the id, the comment's other fields untouched, then the results.
pub fn write(out: &mut Vec<u8>, comment: &Comment, verdict: &Verdict) {
    serde_json::to_writer(&mut *out, &Line { comment, verdict }).expect("results are plain data, and a Vec takes them");
    out.push(b'\n');
}

struct Line<'a> {
    comment: &'a Comment,
    verdict: &'a Verdict,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Line { comment, verdict } = self;
        let assessment = &verdict.assessment;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &comment.id)?;
        for (key, value) in comment.other.iter().filter(|(key, _)| !OURS.contains(&key.as_str())) {
            map.serialize_entry(key, value)?;
        }
        map.serialize_entry("violations", &Violations { text: &comment.text, violations: &assessment.violations })?;
        map.serialize_entry::<_, [Concern]>("concerns", &assessment.concerns)?;
        map.serialize_entry::<_, Action>("action", &assessment.action)?;
        map.serialize_entry("escalate", &assessment.escalate)?;
        map.serialize_entry::<_, [Signpost]>("signposts", &assessment.signposts)?;
        map.serialize_entry("ruleset", &assessment.ruleset)?;
        if let Some(findings) = &verdict.findings {
            map.serialize_entry::<_, [Finding]>("findings", findings)?;
        }
        map.end()
    }
}

struct Violations<'a> {
    text: &'a str,
    violations: &'a [Violation],
}

impl Serialize for Violations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.violations.iter().map(|violation| Quoted {
            rule: violation.rule.number(),
            category: violation.category.name(),
            severity: violation.severity,
            certainty: violation.certainty,
            span: violation.span,
            text: &self.text[violation.span.range()],
            evidence: &violation.evidence,
        }))
    }
}

/// A violation with the words that it points at.
#[derive(Serialize)]
struct Quoted<'a> {
    rule: u8,
    category: &'static str,
    severity: Severity,
    certainty: Certainty,
    #[serde(flatten)]
    span: Span,
    text: &'a str,
    evidence: &'a [Evidence],
}
