//! What a label asks for at each certainty, and the replies that go out: the tables of `data/outcomes.toml` and
//! `data/replies.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::code::{ConcernKind, Label};
use crate::error::{position, BuildError, ErrorKind};
use crate::limits::SOURCE_BYTES;
use crate::practice::Practice;
use crate::sources::Source;
use crate::violation::{Action, Certainty, Severity, Signpost, SignpostKind};

/// One row of the table.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(default = "low")]
    severity: Severity,
    certain: Action,
    likely: Action,
    possible: Action,
    reply: SignpostKind,
}

const fn low() -> Severity {
    Severity::Low
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    text: Vec<String>,
}

/// The tables, filled in for one practice.
#[derive(Debug, Clone)]
pub(crate) struct Outcomes {
    rows: Vec<Row>,
    replies: BTreeMap<SignpostKind, String>,
}

const DEFAULT: Row = Row {
    severity: Severity::Medium,
    certain: Action::Hide,
    likely: Action::Hide,
    possible: Action::Hide,
    reply: SignpostKind::Conduct,
};

impl Outcomes {
    pub fn build(
        outcomes: Option<&Source>,
        replies: Option<&Source>,
        practice: Option<&Practice>,
    ) -> Result<Self, BuildError> {
        let mut rows = vec![DEFAULT; Label::COUNT];
        for kind in ConcernKind::ALL {
            rows[Label::Concern(kind).index()] =
                Row { possible: Action::None, likely: Action::None, certain: Action::None, ..DEFAULT };
        }
        if let Some(source) = outcomes {
            let table: BTreeMap<String, Row> = read(source)?;
            for (label, row) in table {
                let line = source.text.lines().position(|line| line.contains(&label)).map_or(0, |line| line + 1);
                let error = |kind, message: String| BuildError::new(&source.name, line, 1, kind, message);
                let known: Label =
                    label.parse().map_err(|e: crate::code::UnknownLabel| error(ErrorKind::Unknown, e.to_string()))?;
                if row.possible > Action::Hide {
                    let message = format!("`{label}`: a possible breach may ask for hiding at most");
                    return Err(error(ErrorKind::Settings, message));
                }
                rows[known.index()] = row;
            }
        }
        let mut filled = BTreeMap::new();
        if let Some(source) = replies {
            let table: BTreeMap<SignpostKind, Reply> = read(source)?;
            for (kind, reply) in table {
                let sentences: Vec<String> =
                    reply.text.iter().filter_map(|sentence| fill(sentence, practice)).collect();
                filled.insert(kind, sentences.join(" "));
            }
        }
        Ok(Outcomes { rows, replies: filled })
    }

    pub fn severity(&self, label: Label) -> Severity {
        self.rows[label.index()].severity
    }

    pub fn action(&self, label: Label, certainty: Certainty) -> Action {
        let row = &self.rows[label.index()];
        match certainty {
            Certainty::Certain => row.certain,
            Certainty::Likely => row.likely,
            Certainty::Possible => row.possible,
        }
    }

    pub fn reply(&self, label: Label) -> SignpostKind {
        self.rows[label.index()].reply
    }

    pub fn signpost(&self, kind: SignpostKind) -> Option<Signpost> {
        self.replies.get(&kind).map(|text| Signpost { kind, text: text.clone() })
    }
}

fn read<T: serde::de::DeserializeOwned>(source: &Source) -> Result<T, BuildError> {
    if source.text.len() > SOURCE_BYTES {
        let message = format!("expected a table of at most {SOURCE_BYTES} bytes, found {}", source.text.len());
        return Err(BuildError::new(&source.name, 0, 0, ErrorKind::Limit, message));
    }
    toml::from_str(&source.text).map_err(|error| {
        let (line, column) = error.span().map_or((0, 0), |span| position(&source.text, span.start));
        BuildError::new(&source.name, line, column, ErrorKind::Settings, error.message().trim())
    })
}

/// The sentence with its placeholders filled in; `None` if the profile has nothing for one of them.
fn fill(sentence: &str, practice: Option<&Practice>) -> Option<String> {
    let mut filled = String::with_capacity(sentence.len() + 32);
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((key, tail)) = after.split_once('}') else { break };
        let value = match (key, practice) {
            ("review_url", None) => Some(crate::practice::DEFAULT_REVIEW_URL),
            (_, None) => None,
            ("review_url", Some(practice)) => Some(practice.review_url.as_str()),
            ("name", Some(practice)) => Some(practice.name.as_str()),
            ("phone", Some(practice)) => practice.phones.first().map(String::as_str),
            ("email", Some(practice)) => practice.emails.first().map(String::as_str),
            ("website", Some(practice)) => practice.website.as_deref(),
            ("complaints_url", Some(practice)) => practice.complaints_url.as_deref(),
            _ => None,
        };
        filled.push_str(before);
        filled.push_str(value?);
        rest = tail;
    }
    filled.push_str(rest);
    Some(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_without_their_address_are_left_out() {
        let practice = Practice::new("Elm");
        assert_eq!(fill("Hello from {name}.", Some(&practice)).as_deref(), Some("Hello from Elm."));
        assert_eq!(fill("Ring {phone}.", Some(&practice)), None);
        assert_eq!(fill("Reviews: {review_url}", None).as_deref(), Some("Reviews: https://www.nhs.uk/feedback/"));
    }

    #[test]
    fn the_table_in_the_docs_is_the_table_in_the_data() {
        let table: toml::Table = toml::from_str(include_str!("../data/outcomes.toml")).unwrap();
        let documented = include_str!("outcomes.md");
        assert_eq!(documented.lines().count(), table.len() + 2);
        for (label, row) in table {
            let cell = |key: &str| row.get(key).and_then(|value| value.as_str()).unwrap_or("").to_owned();
            let cells = [label, cell("severity"), cell("certain"), cell("likely"), cell("possible"), cell("reply")];
            let line = format!("| {} |", cells.join(" | "));
            assert!(documented.contains(&line), "src/outcomes.md lacks {line}");
        }
    }

    #[test]
    fn a_possible_breach_is_never_deleted() {
        let text = "[\"R7.threat\"]\nseverity = \"high\"\ncertain = \"delete\"\nlikely = \"hide\"\npossible = \"delete\"\nreply = \"conduct\"\n";
        let source = Source { name: "o.toml".into(), text: text.into() };
        let error = Outcomes::build(Some(&source), None, None).unwrap_err();
        assert_eq!(error.to_string(), "o.toml:1:1: `R7.threat`: a possible breach may ask for hiding at most");
    }
}
